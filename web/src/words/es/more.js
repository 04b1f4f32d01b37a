// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @type {typeof import('../en/more.js').more} */
export const more = ({ number }) => ({
  tools: {
    zoom: 'Ampliación',
    closer: 'Acercar',
    farther: 'Alejar',
    whole: 'Toda la zona',
    turn: 'Girar la superficie',
    left: 'Girar a la izquierda',
    right: 'Girar a la derecha',
    up: 'Ver más desde arriba',
    down: 'Ver más de lado',
    slice: 'Coordenadas del corte',
    across: 'Horizontal',
    upwards: 'Vertical',
  },

  table: {
    title: 'El recorrido como tabla',
    rows: (shown, of) => `${shown} de ${of} filas.`,
    coordinates: (shown, of) => `Las primeras ${shown} de ${of} coordenadas.`,
    step: 'Paso',
    loss: 'Pérdida',
    value: 'Valor',
    gradientNorm: 'Norma del gradiente',
  },

  worked: {
    title: 'Este paso en números',
    rule: 'La regla',
    withNumbers: 'Con sus números',
    start: 'Tras dar un paso se ve aquí la regla con sus números.',
    far: 'Tan lejos del inicio no se vuelven a calcular los números de un paso. Un paso anterior los muestra.',
    notNow: 'No en este paso.',
    allAtOnce:
      'Esta regla trabaja con todas las coordenadas a la vez. Lo que entró en el paso, como vectores:',
    search: ({ tried, refused, ofFunction, ofGradient }) =>
      `Tamaños de paso probados: ${number(tried)}, descartados: ${number(refused)}. Evaluaciones de la función en este paso: ${number(ofFunction)}, del gradiente: ${number(ofGradient)}.`,
    searchDrawn: 'En la imagen, un trazo marca cada punto descartado.',
    climbing: 'Cuesta arriba la regla trabaja con −f: aquí f y su gradiente tienen el signo contrario.',
    coordinate: 'Coordenada',
    coordinateOf: (name) => `Coordenada ${name}`,
    step: (step) => `Paso ${number(step)}, redondeado a cuatro cifras.`,
  },

  mathematics: {
    function: 'Función',
    model: 'Modelo',
    loss: 'Pérdida de una fila',
    whole: 'Media de todas las filas',
    wholeWithPenalty: 'Media de todas las filas, con la penalización',
    gradient: 'Gradiente',
    ofFunction: 'La función como fórmula',
    ofFit: 'Modelo y pérdida como fórmulas',
    stale: 'Del último texto que se pudo leer:',
    andSoOn: (count) => `… y así sucesivamente: ${count} derivadas parciales.`,
    tooLong: 'Demasiado larga para mostrarla como fórmula.',
  },

  language: {
    title: 'Qué se puede escribir',
    examples: 'Ejemplos de lo que se puede escribir',
    functions: 'Funciones',
    grammar: 'Gramática (EBNF)',
    point: 'Los números de las fórmulas llevan punto decimal: 0.5. La coma separa.',
    shows: {
      powers: 'Potencias; productos sin signo. Los nombres libres son variables.',
      functions: 'Funciones, en una variable.',
      header: 'Una cabecera nombra las variables; a y b se vuelven deslizadores.',
      sum: 'Cualquier número de variables.',
      choice: 'Una elección: condición, entonces, si no.',
      let: 'Una línea con let da nombre a una parte.',
      columns: 'Los nombres de columnas son datos; los demás se ajustan.',
      curved: 'Un modelo no tiene por qué ser una recta.',
    },
  },

  takeAway: {
    title: 'Para llevar',
    open: 'Copiar o guardar el recorrido…',
    table: 'Tabla…',
    as: 'En qué forma',
    forms: { csv: 'Tabla (CSV)', plain: 'Python', numpy: 'NumPy' },
    labels: {
      csv: 'El recorrido como tabla',
      plain: 'El recorrido en Python',
      numpy: 'El recorrido con NumPy',
    },
    everyStep: 'Todos los pasos hasta ahora, cada número con todas sus cifras.',
    thinned: (stride) =>
      `Un recorrido tan largo no se guarda entero: aquí está uno de cada ${number(stride)} pasos, y el último.`,
    part: (shown, of) =>
      `Se ven las primeras ${number(shown)} de ${number(of)} líneas; se copian y se guardan todas.`,
    plainHint:
      'El recorrido entero en Python puro, con listas y la biblioteca estándar. Al ejecutarlo da los mismos pasos.',
    numpyHint: 'El recorrido entero con NumPy. Al ejecutarlo da los mismos pasos.',
    copy: 'Copiar',
    saveTable: 'Guardar como CSV',
    saveScript: 'Guardar como programa',
    copied: 'Copiado.',
    copyPart:
      'Aquí no se puede usar el portapapeles. Las líneas que se ven están seleccionadas: se copian a mano, o se guarda el archivo.',
    copyByHand: 'Aquí no se puede usar el portapapeles. El texto está seleccionado: se copia a mano.',
    saved: (name) => `Guardado como ${name}.`,
    framed: 'Si no llegó nada, la página que rodea a esta lo prohíbe: entonces queda copiar el texto.',
    tooLong: 'Escrito con sus derivadas es demasiado largo: necesita más de 5000 operaciones.',
    manyRows: 'Un guion no admite tantas filas de datos. El recorrido se puede llevar como tabla.',
    noPython: (label) => `«${label}» aún no está escrito en Python. Su recorrido se puede llevar como tabla.`,
  },

  keys: {
    title: 'Teclas',
    characters: 'Las teclas de un solo carácter están activas',
    charactersHelp:
      'Conviene desactivarlas si se le habla al ordenador o se pulsan teclas sin querer. Las demás quedan.',
    groups: {
      run: 'El recorrido',
      picture: 'La imagen',
      focus: 'Con el foco en la imagen',
      page: 'La página',
    },
    names: {
      pageDown: 'Av Pág',
      pageUp: 'Re Pág',
      enter: 'Intro',
      delete: 'Supr',
      space: 'Espacio',
      control: 'Ctrl',
      arrow: 'flecha',
      home: 'Inicio',
      end: 'Fin',
      shift: 'Mayús',
    },
    says: {
      toggle: 'Iniciar, detener',
      onward: 'Un paso adelante',
      back: 'Un paso atrás',
      start: 'Al inicio',
      end: 'Al último paso dado',
      nextEvent: 'Suceso siguiente',
      previousEvent: 'Suceso anterior',
      reset: 'Reiniciar',
      lookAt: 'Mirar un recorrido',
      closer: 'Acercar',
      farther: 'Alejar',
      whole: 'Toda la zona',
      undo: 'Deshacer',
      redo: 'Rehacer',
      formula: 'Escribir una fórmula',
      list: 'Esta lista',
      moveStart: 'Mover el inicio',
      finer: 'En pasos más finos',
      choosePoint: 'Elegir un punto de los datos',
      movePoint: 'Moverlo',
      addPoint: 'Añadir un punto',
      deletePoint: 'Borrarlo',
      turn: 'Girar la superficie',
      pan: 'Mover lo que se ve',
    },
  },

  ownData: {
    open: 'Datos propios…',
    rows: (count) => `${number(count)} ${count === 1 ? 'fila' : 'filas'}`,
    notInLink:
      'Son demasiadas para un enlace. Envíelas como archivo: quien siga el enlace lo abre en «Datos propios…».',
    save: 'Guardar las filas como archivo',
  },

  printed: { title: 'Ajustes', formula: 'Fórmula', start: 'Inicio' },
})
