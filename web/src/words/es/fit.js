// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @type {typeof import('../en/fit.js').fit} */
export const fit = ({ number }) => {
  /** @param {number} count */
  const rows = (count) => `${number(count)} ${count === 1 ? 'fila' : 'filas'}`

  return {
    rowsOfStep: (count) =>
      count === null
        ? 'Por lote (todas las filas)'
        : `${count === 1 ? 'Estocástico' : 'Minilotes'} (${rows(count)})`,
    compare: 'Comparar lote, minilotes y estocástico',
    comparing: 'Los tres están en marcha…',
    compareHelp: (some) =>
      `Tres recorridos con el mismo inicio y la misma semilla: todas las filas, ${rows(some)} y una fila por paso, cada uno con un tamaño de paso adecuado.`,
    rowsUsed: 'filas consultadas',
    average: (from) => `Media desde el paso ${number(from)}`,
    noAnswer: 'Aquí no se conocen los mejores parámetros.',
    distance: (distance, excess) =>
      `Desde aquí está a ${distance} en los parámetros, y su pérdida es mejor en ${excess}.`,
    beaten: (gain) => `El descenso ha encontrado una pérdida mejor que esta en ${gain}.`,
    lost: 'El descenso no está cerca: ha salido de todos los números.',
    undetermined: (rank, of) =>
      `Los datos determinan solo ${rank} de los ${of} parámetros (rango ${rank}): otros ajustarían igual de bien.`,
  }
}
