// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @type {typeof import('../en/pictures.js').pictures} */
export const pictures = ({ number }) => {
  /** @param {string} value */
  const worth = (value) => (value ? `valor ${value}` : 'donde la función no tiene valor')

  /** @param {boolean} isLog */
  const axis = (isLog) => (isLog ? 'en un eje logarítmico' : 'en un eje lineal')

  /** @param {boolean} isFit */
  const what = (isFit) => (isFit ? 'Pérdida' : 'Valor')

  /** @param {{name: string, low: string, high: string}} range */
  const from = ({ name, low, high }) => `${name} de ${low} a ${high}`

  /** @param {boolean} isFit @param {string} of */
  const subject = (isFit, of) => (isFit ? `de la pérdida de ${of}` : `de ${of}`)

  return {
    labels: {
      map: 'Mapa',
      surface: 'Superficie',
      curve: 'Curva',
      data: 'Datos',
      features: 'Datos',
      predicted: 'Predicciones',
      traces: 'Coordenadas',
      slice: 'Corte',
      directions: 'Plano del camino',
    },
    picture: 'Imagen',

    step: 'paso',
    loss: 'pérdida',
    evaluations: 'evaluaciones de la función y del gradiente',
    epochs: 'épocas, pasadas por los datos',
    rows: 'filas consultadas',
    measured: (unit) => `${unit}, medido`,
    cut: 'El camino es demasiado largo para dibujarlo entero: faltan algunos de sus pasos anteriores.',
    slope: (slope) => `pendiente ${slope}`,

    map: ({ of, isFit, ranges, run }) =>
      `Mapa de curvas de nivel ${subject(isFit, of)}, ${ranges.map(from).join(', ')}. ${run}`,
    surface: ({ of, isFit, ranges, run }) =>
      `Superficie ${subject(isFit, of)}, vista desde arriba y de lado, ${ranges.map(from).join(', ')}. ${run}`,
    slice: ({ of, ranges, run }) =>
      `Mapa de curvas de nivel de un corte de ${of}: ${ranges.map(from).join(', ')}, con las demás coordenadas como en el punto actual. ${run}`,
    curve: ({ of, isFit, ranges, run, slope }) =>
      `Curva ${subject(isFit, of)}, ${ranges.map(from).join(', ')}. ${run} ${slope ? `La pendiente allí es ${slope}.` : 'Allí no hay pendiente.'}`,
    data: (rows, model, parameters, run) =>
      `${number(rows)} filas de datos y el modelo ${model} con ${parameters}. ${run}`,
    traces: (count, of, run) =>
      `${count === 1 ? 'La coordenada' : `Las ${count} coordenadas`} de las iteraciones de ${of} según el paso. ${run}`,

    run: {
      ofRace: (count, label) => `${count} recorridos; del recorrido ${label}: `,
      start: (place, value) => `El camino empieza en ${place}, ${worth(value)}.`,
      now({ step, of, place, value }) {
        const where = `Tras ${number(step)} ${step === 1 ? 'paso' : 'pasos'} está en ${place}, ${worth(value)}`
        return step < of ? `${where}, de ${number(of)} pasos calculados.` : `${where}.`
      },
      minima: (places, hasMore) =>
        `${places.length === 1 ? 'Mínimo conocido' : 'Mínimos conocidos'} en ${places.join(', ')}${hasMore ? ' y en otros lugares' : ''}.`,
      answer: (place) => `Los mejores parámetros son ${place}.`,
    },

    chart: {
      start: ({ isFit, of, isLog, start }) =>
        `${what(isFit)} de ${of} según el paso, ${axis(isLog)}: ${start} en el inicio.`,
      now: ({ isFit, of, isLog, start, now, step, steps }) =>
        `${what(isFit)} de ${of} según el paso, ${axis(isLog)}: ${start} en el inicio, ${now} en el paso ${number(step)} de ${number(steps)}.`,
      race({ isFit, of, isLog, against, runs, each }) {
        const over = {
          steps: 'los pasos',
          evaluations: 'las evaluaciones',
          time: 'el tiempo',
          epochs: 'las épocas',
          rows: 'las filas consultadas',
        }[against]
        return `${what(isFit)} de ${of} según ${over}, ${axis(isLog)}, de ${runs === 1 ? 'un recorrido' : `${runs} recorridos`}; ahora: ${each}.`
      },
      onlyNegative:
        'Un eje logarítmico no tiene sitio para el cero ni para valores negativos, y este recorrido no tiene otros: conviene el eje lineal.',
      negative: 'Un eje logarítmico no tiene sitio para el cero ni para valores negativos: aquí faltan.',
      missing: 'Los valores que no existen o son demasiado grandes faltan aquí.',
      everyRun: 'Todos los recorridos',
      time: 'Tiempo: los pasos dados hasta ahora, por el tiempo que tardó un paso del recorrido cuando se midió en este ordenador. No saldrá igual dos veces.',
      fine: 'Grueso: al final de cada época. Tenue: tras cada paso.',
      epochs: 'Tantas épocas como ha completado cada recorrido.',
      measuring: 'Se está midiendo el tiempo de un paso.',
    },

    closest: 'Más cerca no se puede: la imagen solo mostraría errores de redondeo.',
    farthest: 'Más lejos no se puede: es un millón de veces la zona habitual de este problema.',
  }
}
