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
    compared: {
      standardised:
        'Para ello se estandarizaron las columnas: sin eso harían falta pasos tan pequeños que apenas se movería nada.',
      'too-steep':
        'Esta pérdida necesitaría pasos más pequeños de los que se pueden fijar aquí: los recorridos toman los menores y pueden divergir.',
    },
    rowsUsed: 'filas consultadas',
    average: (from) => `Media desde el paso ${number(from)}`,
    searching: 'Se buscan los mejores parámetros…',
    noAnswer: 'Aquí no se conocen los mejores parámetros.',
    distance: (distance, excess) =>
      `Desde aquí está a ${distance} en los parámetros, y su pérdida es mejor en ${excess}.`,
    beaten: (gain) => `El descenso ha encontrado una pérdida mejor que esta en ${gain}.`,
    lost: 'El descenso no está cerca: ha salido de todos los números.',
    undetermined: (rank, of) =>
      `Los datos determinan solo ${rank} de los ${of} parámetros (rango ${rank}): otros ajustarían igual de bien.`,
    row: {
      title: 'Una fila en números',
      values: (row, of, values) =>
        `Fila ${number(row)} de ${number(of)}: ${values}. Redondeado a cuatro cifras.`,
      standardised: (value) => `estandarizado ${value}`,
      prediction: 'Lo que predice el modelo',
      loss: 'Cuánto se equivoca, la pérdida ℓ, y cómo cambia con la predicción',
      partial: (name) => `Por la regla de la cadena, la derivada respecto de ${name}`,
      mean: (gradient) =>
        `El gradiente de la pérdida es la media de esto sobre todas las filas, con la penalización si la hay: ${gradient}.`,
    },
    plane: {
      direction: (number, share) => `dirección principal ${number} del camino (${share})`,
      none: 'El plano de las dos direcciones principales del camino: no existe antes del primer paso.',
      describe: (of, share, run) =>
        `Mapa de curvas de nivel de ${of} sobre el plano de las dos direcciones principales del camino, que contienen el ${share} de su movimiento. ${run}`,
    },
    gradients: {
      title: 'Flechas: cuesta abajo según el gradiente, y su longitud',
      all: (count) => `todas, ${rows(count)}`,
      batch: (count) => `el próximo paso, ${rows(count)}`,
      row: (row) => `solo la fila ${number(row)}`,
    },
    rows: {
      prediction: 'predicción',
      predicted: (name) => `${name}, predicho`,
      beyond: (count) => `${rows(count)} en el borde: la predicción queda más allá.`,
      map: ({ rows: count, names: [across, up, name], model, parameters, run }) =>
        `Mapa de lo que el modelo ${model} predice para ${name} según ${across} y ${up}, con ${parameters}; sobre él, ${rows(count)} de datos con los colores de su propio ${name}. ${run}`,
      describe: (count, features, model, run) =>
        `${rows(count)} de datos: en horizontal lo que el modelo ${model} predice, en vertical lo observado; en la diagonal coinciden. Las características ${features.join(', ')} no se dibujan. ${run}`,
      legend: 'Cómo leer las filas',
      far: 'mayor: más lejos',
      above: 'sobre la predicción',
      below: 'por debajo',
      half: 'predicción 0,5',
      best: 'mejor línea',
      some: (count) => `De ${rows(count)}, las que se pueden distinguir.`,
      features: (count) =>
        `En una imagen no caben ${number(count)} características: cada fila está donde se cruzan su predicción y su propio valor. En la diagonal coinciden.`,
      table: 'Filas y predicciones',
      row: 'Fila',
      residual: 'Observado − predicho',
    },
    raw: 'En unidades originales',
    noRaw: 'En unidades originales este modelo no tiene parámetros con las mismas predicciones.',
    scaling: {
      title: 'Columnas originales o estandarizadas',
      raw: 'Originales',
      condition: 'número de condición',
      step: 'mayor paso estable, 2/L',
      none: 'no es un cuenco',
      help: 'El número de condición dice cuántas veces más se curva la pérdida a través del valle que a lo largo; con un paso fijo mayor que 2/L, el descenso de gradiente se escapa.',
      lesson: (factor, isRounder) =>
        isRounder
          ? `Las columnas estandarizadas hacen este valle ${factor} veces más redondo.`
          : 'Las columnas estandarizadas no hacen este valle más redondo.',
      missing: 'Aquí no se puede decir: hay demasiadas filas, o una de las columnas es constante.',
    },
  }
}
