// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @param {string} text */
const quoted = (text) => `«${text}»`

/** @param {string | null} near */
const meant = (near) => (near ? `; ¿se quiso decir ${quoted(near)}?` : '')

/** @param {readonly string[]} words */
const orWords = (words) => words.map((word) => ` o ${word}`).join('')

/** @type {typeof import('../en/settings.js').settings} */
export const settings = {
  keys: {
    v: { label: 'Versión del registro' },
    f: { label: 'Función' },
    data: { label: 'Datos', own: 'sin datos' },
    dim: {
      label: 'Variables',
      help: 'Cuántas variables tiene la función',
      own: 'el número propio de la función',
    },
    model: { label: 'Modelo' },
    loss: { label: 'Pérdida' },
    batch: {
      label: 'Filas por paso',
      help: 'Cuántas filas ve cada paso: todas, o tantas; 1: descenso de gradiente estocástico',
    },
    shuffle: { label: 'Barajado', help: 'Qué se pone en orden aleatorio antes de cada pasada por los datos' },
    scale: {
      label: 'Columnas',
      help: 'Estandarizadas: cada variable menos su media, en unidades de su desviación típica',
    },
    'penalty.l2': {
      label: 'Penalización L2',
      help: 'Suma a la pérdida tantas veces la suma de los parámetros al cuadrado; los que solo se suman, como una ordenada en el origen, quedan fuera',
    },
    'penalty.l1': {
      label: 'Penalización L1',
      help: 'Lo mismo con los valores absolutos de los parámetros: hace que algunos sean 0',
    },
    average: {
      label: 'Media desde el paso',
      help: 'A partir de este paso se da también la media de los puntos',
      own: 'sin media',
    },
    sense: { label: 'Sentido' },
    domain: {
      label: 'Zona mostrada',
      help: 'La parte del plano que muestra la imagen',
      own: 'la zona propia del problema',
    },
    start: { label: 'Inicio', help: 'Dónde empieza el descenso', own: 'el inicio propio del problema' },
    optimizer: { label: 'Método', help: 'Convierte el gradiente en la dirección del paso siguiente' },
    step: { label: 'Regla de paso', help: 'Dice cuánto avanzar en esa dirección' },
    gradient: { label: 'Gradiente', help: 'De dónde viene el gradiente' },
    seed: { label: 'Semilla', help: 'El número entero del que sale todo el azar' },
    change: { label: 'Al cambiar un ajuste' },
    show: { label: 'En las imágenes' },
    run: { label: 'Recorrido' },
    against: { label: 'Pérdida según' },
    fair: { label: 'Afinado con', own: 'sin afinar' },
    at: { label: 'Punto', help: 'Dónde se mira la derivada', own: 'el inicio' },
    along: { label: 'Variable', help: 'La variable que cambia; las demás quedan fijas' },
    h: { label: 'Distancia h', help: 'A qué distancia están los puntos entre los que se mide la pendiente' },
    row: {
      label: 'Fila',
      help: 'La fila de los datos cuya predicción, pérdida y gradiente se calculan paso a paso',
    },
    quotient: { label: 'Cociente', help: 'Entre qué puntos se mide la pendiente' },
    view: { label: 'Vista' },
    picture: { label: 'Imagen' },
    slice: {
      label: 'Corte',
      help: 'Los números de las dos coordenadas que muestra un corte',
      own: 'las dos primeras coordenadas',
    },
    directions: {
      label: 'Plano del camino',
      help: 'Lo que muestra el plano del camino, visto desde su último punto',
      own: 'todo el camino',
    },
    colours: { label: 'Colores' },
    axis: { label: 'Eje de la pérdida' },
    speed: { label: 'Velocidad', help: 'Pasos por segundo durante la marcha; max: tan rápido como se pueda' },
    theme: { label: 'Tema' },
    lang: { label: 'Idioma' },
    hide: { label: 'Paneles ocultos' },
    lock: { label: 'Controles bloqueados' },
  },

  ownOfParameter: 'ninguno',
  ownStartOfRun: 'el inicio del primer recorrido',

  values: {
    none: 'Nada',
    'scale.none': 'Originales',
    all: 'todas',
    standardise: 'Estandarizadas',
    batches: 'Lotes',
    rows: 'Filas',
    minimise: 'Minimizar',
    maximise: 'Maximizar',
    restart: 'Empezar de nuevo',
    continue: 'Seguir',
    log: 'Log',
    linear: 'Lineal',
    auto: 'Como el sistema',
    light: 'Claro',
    dark: 'Oscuro',
    descent: 'Descenso',
    estimate: 'Derivadas',
    steps: 'Pasos',
    evaluations: 'Evaluaciones',
    time: 'Tiempo',
    epochs: 'Épocas',
    depth: 'Profundidad',
    cividis: 'Cividis',
  },

  refused: {
    version: (written, given) => `esta página escribe la versión ${written}, no ${quoted(given)}`,
    number: ({ isWhole, least, most, words, given }) =>
      `necesita un número ${isWhole ? 'entero ' : ''}de ${least} a ${most}${orWords(words)}, no ${quoted(given)}`,
    choice: (ids, given, near) => `puede ser ${ids.join(', ')}, no ${quoted(given)}${meant(near)}`,
    empty: 'necesita un identificador o una fórmula; está vacío',
    long: (most) => `puede tener como máximo ${most} caracteres`,
    unknown: (given, near) => `no conoce ${quoted(given)}${meant(near)}`,
    data: (ids, given, near) =>
      `puede ser ${ids.join(', ')} o filas x,y;x,y;..., no ${quoted(given)}${meant(near)}`,
    numbers: (words, given) => `necesita números separados por comas${orWords(words)}, no ${quoted(given)}`,
    domain: (given) =>
      `necesita xmin,xmax o xmin,xmax,ymin,ymax, cada par en orden creciente, no ${quoted(given)}`,
    names: (words, given, near) => `puede enumerar ${words.join(', ')}, no ${quoted(given)}${meant(near)}`,
    count: (counts, given) =>
      `necesita aquí ${counts.join(' o ')} ${counts.join() === '1' ? 'número' : 'números'}, no ${given}`,
    pair: (most, given) => `necesita dos números enteros distintos de 1 a ${most}, no ${given}`,
    noPair: 'necesita un problema de más de dos variables',
    ofFit: 'pertenece a un ajuste, y no hay datos',
    ofFunction: 'pertenece a una función, y el problema es un ajuste',
    fixed: 'es fijo en esta función',
    noKey: (near) => `no es una clave de esta página${meant(near)}`,
    noLimit: (known) => `no es un parámetro de esta página; hay ${known.join(', ') || 'ninguno'}`,
    noParameter: (family, id, known) =>
      `no es un parámetro de ${family} ${quoted(id)}; hay ${known.join(', ') || 'ninguno'}`,
    noParameterOfFunction: (known) =>
      `no es un parámetro de esta función; hay ${known.join(', ') || 'ninguno'}`,
    noRun: (run) => `no hay recorrido ${run}`,
    mostRuns: (most) => `una carrera tiene como máximo ${most} recorridos`,
    gap: (run) => `no hay recorrido ${run} antes de él`,
    shared: 'es igual para todos los recorridos',
    notOfRun: 'no es una clave de un recorrido',
    point: (count) => `se espera un punto de ${count} ${count === 1 ? 'número' : 'números'}`,
    language: 'no se pudo cargar. Conviene intentarlo de nuevo con conexión.',
  },

  link: {
    noValue: (key) => `no tiene valor; se escribe ${key}=valor`,
    twice: 'aparece dos veces; vale la última',
    movedRun: (place) => `no hay recorrido ${place} antes de él, así que es el recorrido ${place}`,
    instead: (message, value) => `${message}; en su lugar vale ${value}`,
    leftOut: (message) => `${message}; se omite`,
    defaultUsed: (message) => `${message} En su lugar vale lo habitual.`,
    run: (run) => `recorrido ${run}`,
  },

  noMoreRuns: (most) => `Una carrera tiene como máximo ${most} recorridos: antes hay que quitar uno.`,
}
