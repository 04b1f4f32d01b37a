// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @type {typeof import('../en/page.js').page} */
export const page = ({ number }) => ({
  title: 'Fall Line: el descenso de gradiente a prueba',
  taglines: {
    descent:
      'El descenso de gradiente sigue la pendiente cuesta abajo, paso a paso, hasta no poder bajar más.',
    estimate:
      'Una derivada es una pendiente. Los cocientes de diferencias la estiman, y yerran de dos maneras.',
  },
  waiting: 'Cargando…',
  failed: (message) => `Fall Line no puede arrancar en este navegador. ${message}`,
  stillLoading: 'La página aún se está cargando: primero hay que esperar a su `ready`.',
  notLoaded: {
    picture: 'No se pudo cargar esta imagen. Conviene recargar la página con conexión.',
    table: 'No se pudo cargar la tabla. Conviene recargar la página con conexión.',
    this: 'No se pudo cargar. Conviene recargar la página con conexión.',
  },

  kind: 'Tipo de problema',
  kinds: { function: 'Función', fit: 'Datos' },
  undo: 'Deshacer',
  redo: 'Rehacer',
  theme: (theme) => `Tema: ${theme}`,
  language: (language) => `Idioma: ${language}`,
  keys: 'Teclas',
  keysHelp: 'Qué hace cada tecla (?)',
  close: 'Cerrar',

  share: {
    copy: 'Copiar enlace',
    title: 'Enlace a esta página',
    copied: 'Copiado. El enlace abre exactamente lo que se ve.',
    byHand: 'Este es el enlace que copiar. Abre exactamente lo que se ve.',
    copiedPart: 'Copiado, sin las filas de los datos.',
    partByHand: 'Copie este enlace. Las filas de los datos no están en él.',
    link: 'Enlace',
  },

  notices: {
    title: 'Una parte de este enlace no se entendió.',
    titleOfProblem: 'Sobre este ajuste:',
    dismiss: 'Quitar este aviso',
  },

  problem: {
    title: 'Problema',
    ownFormula: 'Fórmula propia',
    formula: 'Fórmula, también propia',
    ownRows: 'Filas propias',
    ownModel: 'Modelo propio',
    formulaOfModel: 'Fórmula del modelo',
    ownLoss: 'Pérdida propia',
    moreOfFit: 'Columnas, penalización, media',
    formulaOfLoss: 'Fórmula de la pérdida de una fila',
    parameters: 'Parámetros',
    usualRange: 'Zona habitual',
    rangeAndColours: 'Zona mostrada, colores',
    from: (name) => `${name} de`,
    to: 'a',
  },

  method: {
    title: 'Método',
    addRun: '+ Añadir recorrido',
    setsLength:
      'Este método fija por sí mismo la longitud de sus pasos. La regla de paso de abajo no se consulta.',
    stop: 'Cuándo parar',
    formulaOf: (label) => `${label}, fórmula`,
  },

  transport: {
    run: 'Recorrido',
    play: 'Iniciar',
    pause: 'Pausa',
    again: 'Repetir',
    reset: 'Reiniciar',
    resetHelp: 'Reiniciar: volver al inicio',
    back: 'Un paso atrás',
    forward: 'Un paso adelante',
    scrubber: 'Paso del recorrido',
    step: (step, of) => `paso ${number(step)} de ${number(of)}`,
    speedHelp: 'Pasos por segundo',
    speed: (speed) => `${number(speed)}/s`,
    fastest: 'máx.',
  },

  numbers: {
    title: 'Ahora',
    all: (count) => `Las ${count} coordenadas`,
    best: (by) => `Lo mejor posible, por ${by}`,
    loss: 'pérdida',
    functionEvaluations: 'evaluaciones de la función',
    gradientEvaluations: 'evaluaciones del gradiente',
  },

  story: {
    title: 'Qué ha pasado',
    startOutside: 'El inicio queda fuera de la imagen.',
  },

  pictureKeys: {
    start: 'Las flechas mueven el inicio, con Mayús en pasos más finos.',
    zoom: 'Más, menos y cero acercan y alejan; Ctrl con las flechas desplaza.',
    turn: 'Las flechas giran la superficie.',
    play: 'La barra espaciadora inicia y detiene.',
  },

  control: {
    about: (label) => `Sobre: ${label}`,
    whatToType: '¿Qué se puede escribir?',
    use: 'Usar',
    joined: (label) => `${label}, números separados por comas`,
    search: 'Buscar',
    searchIn: (label) => `Buscar: ${label}`,
    present: ', la elección actual',
    notFound: (text) => `Aquí nada se llama «${text}».`,
  },

  showTable: 'Ver como tabla',
})
