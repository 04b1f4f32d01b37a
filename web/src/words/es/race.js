// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @type {typeof import('../en/race.js').race} */
export const race = ({ number }) => {
  /** @param {number} count @param {boolean} [inRows] of data, which is what batches cost */
  const evaluations = (count, inRows = false) => {
    const [one, many] = inRows ? ['fila consultada', 'filas consultadas'] : ['evaluación', 'evaluaciones']
    return `${number(count)} ${count === 1 ? one : many}`
  }

  /** “y” becomes “e” before the sound of an i. @param {string} name */
  const and = (name) => (/^h?i/i.test(name) ? 'e' : 'y')

  /** @param {readonly string[]} names */
  const joined = (names) => {
    const last = names[names.length - 1] ?? ''
    return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} ${and(last)} ${last}`
  }

  return {
    noNumber: 'Ningún recorrido ha llegado a un número.',
    noStep: 'Ningún recorrido ha dado aún un paso.',
    winner({ isUp, isOver, inRows, label, best, cost, next }) {
      const after = cost === null ? '' : ` tras ${evaluations(cost, inRows)}`
      const rest = next ? `; le sigue ${next.label} con ${next.best}` : ''
      return `${label} llegó ${isOver ? '' : 'hasta ahora '}más ${isUp ? 'alto' : 'bajo'}, a ${best}${after}${rest}.`
    },
    winners({ isUp, isOver, inRows, labels, isAll, first }) {
      const who = isAll ? `Los ${labels.length} recorridos` : joined(labels)
      const fastest = first ? `; ${first.label} llegó primero, tras ${evaluations(first.cost, inRows)}` : ''
      return `${who} llegaron ${isOver ? '' : 'hasta ahora '}igual de ${isUp ? 'alto' : 'bajo'}, salvo una milmillonésima de ${isUp ? 'la subida' : 'la bajada'}${fastest}.`
    },
    otherStarts: 'Empiezan en lugares distintos.',
    otherCosts: (least, most, inRows) =>
      inRows
        ? `Han consultado números distintos de filas: de ${number(least)} a ${number(most)}.`
        : `Han gastado distinto número de evaluaciones: de ${number(least)} a ${number(most)}.`,
    fair({ budget, passes, trials, low, high, isSteep, untouched }) {
      const left =
        untouched.length === 0
          ? ''
          : untouched.length === 1
            ? ` ${untouched[0]} fija por sí mismo la longitud de sus pasos y se dejó como estaba.`
            : ` ${joined(untouched)} fijan por sí mismos la longitud de sus pasos y se dejaron como estaban.`
      const same = passes
        ? `Cada recorrido pudo consultar ${number(budget)} filas, tantas como en ${passes} pasadas por los datos, sea cual sea el tamaño de sus lotes`
        : `Cada método tuvo ${evaluations(budget)}`
      const lower = isSteep ? `, o tantos por debajo de ${low} donde hasta ese sube desde el inicio` : ''
      return `${same}; para cada uno se probaron ${trials} tamaños de paso de ${low} a ${high}${lower}, y se guardó el mejor.${left}`
    },

    results: 'Resultados',
    resultsOfRace: 'Resultados de la carrera',
    caption: 'Resultados de la carrera hasta el paso que se muestra',
    sort: (column) => `${column}: ordenar`,
    lookAt: (label) => `Mirar ${label}`,
    columns: {
      number: { label: 'Recorrido', spoken: 'Recorrido' },
      steps: { label: 'Pasos', spoken: 'Pasos' },
      evaluations: { label: 'Eval.', spoken: 'Eval., evaluaciones de la función y del gradiente' },
      rows: { label: 'Filas', spoken: 'Filas, las que se consultaron' },
      best: { label: 'Mejor', spoken: 'Mejor valor hasta ahora' },
      value: { label: 'Ahora', spoken: 'Ahora, el valor' },
      gradientNorm: { label: '‖∇f‖', spoken: '‖∇f‖, longitud del gradiente' },
      status: { label: 'Final', spoken: 'Final' },
    },

    runs: 'Recorridos',
    against: 'Según',
    ending: (label, status, step) =>
      `${label}: ${status.toLowerCase()}${step > 0 ? `, paso ${number(step)}` : ''}.`,
    state: (size, status, hidden) =>
      `${size && `α ${size}, `}${status.toLowerCase()}${hidden ? ', oculto' : ''}`,
    show: (label) => `Mostrar ${label}`,
    hide: (label) => `Ocultar ${label}`,
    showInPictures: 'Mostrar en las imágenes',
    hideInPictures: 'Ocultar en las imágenes',
    copy: 'Copiar',
    copyOf: (label) => `Copiar ${label}`,
    copyHelp: 'El mismo recorrido otra vez, para cambiar una sola cosa',
    remove: 'Quitar',
    removeOf: (label) => `Quitar ${label}`,
    start: 'Inicio',
    startOfRun: 'Inicio de este recorrido',
    starts: {
      same: { label: 'El mismo', help: 'Donde empieza el primer recorrido' },
      own: { label: 'Propio', help: 'Un inicio propio, que se puede mover en la imagen' },
    },

    make: 'Hacerla justa',
    makeHelp: (inRows) =>
      `Da a cada recorrido el mismo número de ${inRows ? 'filas' : 'evaluaciones'} y el mejor de un mismo número de tamaños de paso. Si no, una carrera dice más de los ajustes que de los métodos.`,
    howFair: 'Presupuesto y pruebas',
    budget: (inRows) => `${inRows ? 'Filas' : 'Evaluaciones'} de cada uno`,
    trials: 'Tamaños de paso probados',
    budgetRefused: (least, most, inRows) =>
      `El número de ${inRows ? 'filas' : 'evaluaciones'} es un entero de ${least} a ${most}.`,
    trialsRefused: (least, most) => `El número de tamaños de paso es un entero de ${least} a ${most}.`,
    failed: (message) => `No se pudo hacer: ${message}`,
    tuning: 'Afinado',
    tuned: (done, of) => `${done} de ${of} pruebas`,
    cancel: 'Cancelar',
  }
}
