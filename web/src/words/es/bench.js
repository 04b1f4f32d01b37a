// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** La vista de las derivadas. @param {import('../numbers.js').Numbers} write */
export const bench = ({ number }) => {
  /** @param {number} count */
  const evaluations = (count) => `${number(count)} ${count === 1 ? 'evaluación' : 'evaluaciones'}`

  return {
    coming: 'Calculando: con tantas filas se tarda un momento.',
    point: 'Punto',
    settings: {
      title: 'Punto y cociente',
      hint: 'Se pueden arrastrar los puntos en la imagen o escribir números.',
      zero: 'no puede ser 0: el cociente sería 0 entre 0. Sirve un número pequeño, como 0.001.',
      negative: 'no puede ser negativa. Hacia la izquierda mira la diferencia hacia atrás.',
      noNumber: 'necesita un número, como 0.001.',
    },

    notes: {
      undefinedHere: (/** @type {string} */ variable, /** @type {string} */ x) =>
        `La función no tiene valor en ${variable} = ${x}, así que tampoco tiene pendiente.`,
      undefinedThere: (/** @type {string} */ variable, /** @type {string} */ x) =>
        `La función no tiene valor en ${variable} = ${x}, y este cociente lo necesita.`,
      lost: (/** @type {string} */ variable) =>
        `h es tan pequeña que ${variable} y ${variable} + h son el mismo número para el ordenador: el cociente no ve ningún cambio.`,
      kink: (/** @type {string} */ left, /** @type {string} */ right) =>
        `Aquí hay un pico: la pendiente es ${left} justo a la izquierda y ${right} justo a la derecha. Ninguna tangente sirve para ambas.`,
      jump: 'Aquí la función salta: cuando h se reduce, el cociente crece sin límite.',
      fine: (/** @type {string} */ error) => `La estimación se desvía ${error}.`,
      exact: 'La estimación es exacta hasta la última cifra.',
    },

    secant: {
      title: 'La secante y la tangente',
      tangent: (/** @type {string} */ slope) => `tangente, pendiente ${slope}`,
      secant: (/** @type {string} */ slope) => `secante, pendiente ${slope}`,
      shrink: 'Reducir h poco a poco',
      stop: 'Parar',
      smaller: 'Dividir h entre 10',
      keys: 'Las flechas izquierda y derecha mueven el punto, con Mayús en pasos más finos. Arriba y abajo hacen h mayor y menor.',
      /** @param {{variable: string, x: string, h: string, exact: string, label: string, estimate: string, note: string}} facts */
      describe: ({ variable, x, h, exact, label, estimate, note }) =>
        `Curva con su tangente en ${variable} = ${x}, pendiente ${exact}, y la secante (${label.toLowerCase()}) con h = ${h}, pendiente ${estimate}. ${note}`,
      table: 'Pendiente según cada cociente',
      of: 'método',
      slope: 'pendiente',
      error: 'error',
      cost: 'evaluaciones',
    },

    slopes: {
      title: 'Pendiente real y estimada',
      actual: 'real',
      estimate: 'estimada',
      estimateBy: (/** @type {string} */ label) => `estimada (${label.toLowerCase()})`,
      axis: 'pendiente',
      differences: 'estimada − real',
      /** @param {{low: string, high: string, largest: string, h: string, label: string}} facts */
      describe: ({ low, high, largest, h, label }) =>
        `Pendientes de ${low} a ${high}, reales y estimadas (${label.toLowerCase()}) con h = ${h}. Difieren en ${largest} como máximo.`,
      table: 'Las pendientes en una tabla',
      difference: 'diferencia',
    },

    errors: {
      title: 'El error según la distancia',
      axis: '|estimada − real|',
      measured: 'medido',
      theory: 'teoría',
      others: 'otros cocientes',
      least: 'error mínimo',
      yours: 'tu h',
      keys: 'Las flechas izquierda y derecha hacen h menor y mayor.',
      /** @param {{label: string, order: number}} facts */
      falls: ({ label, order }) =>
        `${label}: al reducir h, el error baja en proporción a ${order === 1 ? 'h' : `h elevada a ${order}`}, hasta que domina el redondeo y vuelve a subir.`,
      theoryAt: (/** @type {string} */ h) => `Según la teoría el valle está cerca de h = ${h}.`,
      foundAt: (/** @type {string} */ error, /** @type {string} */ h) =>
        `El menor error medido es ${error}, con h = ${h}.`,
      noneAt: (/** @type {string} */ h) => `Con h = ${h} no queda error que medir.`,
      noSlope:
        'Aquí la función no tiene una única pendiente a la que pueda acercarse una estimación: el error no baja con h.',
      noTruncation:
        'Para esta función este cociente no omite nada, así que solo estorba el redondeo: cuanto mayor sea h, mejor.',
      noRounding: 'Aquí los valores son exactos y el redondeo no pierde nada: cuanto menor sea h, mejor.',
      table: 'Los errores en una tabla',
    },

    partials: {
      title: 'Derivadas parciales y su coste',
      variable: 'variable',
      exact: 'real',
      estimate: 'estimada',
      error: 'error',
      table: 'Derivadas parciales',
      costs: 'Coste del gradiente completo',
      way: 'método',
      cost: 'coste',
      time: 'tiempo',
      measure: 'Medir los tiempos',
      evaluations,
      ofExact: (/** @type {number | null} */ work) =>
        work === null ? '1 gradiente' : `1 gradiente ≈ ${evaluations(Number(work.toPrecision(2)))}`,
      anew: (/** @type {number} */ count) =>
        `Un código que vuelve a calcular f(x) para cada variable necesita ${evaluations(count)}. Basta con calcularlo una vez.`,
      microseconds: (/** @type {string} */ time) => `${time} µs`,
    },

    beside: {
      title: 'Descender con ella',
      switch: 'Ejecutar el mismo descenso con la estimación, junto al exacto',
      help: 'Dos recorridos con el mismo método e inicio: uno sigue el gradiente exacto y el otro el cociente con tu h. Se comparan por lo que cuestan.',
      taken:
        'Ya compiten varios recorridos. Si se quitan los demás en la vista «Descenso», la estimación podrá correr junto al primero.',
    },
  }
}
