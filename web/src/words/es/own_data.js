// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @param {number} count */
const rows = (count) => (count === 1 ? 'fila' : 'filas')

/** @type {typeof import('../en/own_data.js').ownData} */
export const ownData = ({ number }) => ({
  title: 'Datos propios',
  source: {
    file: 'Abrir un archivo…',
    draw: 'Poner puntos en una imagen',
    edit: 'Editar las filas presentes',
    paste: 'Pegar filas aquí',
    pasteHelp:
      'Una fila por línea, con las celdas separadas por comas, puntos y comas o tabuladores, como las copia una hoja de cálculo. La primera fila puede llevar los nombres. También se puede soltar un archivo CSV o TSV en cualquier lugar de la página.',
    example: 'altura;peso\n1,62;58\n1,80;77',
    read: 'Leer estas filas',
    wanted: 'El enlace abierto espera sus filas. Abra el archivo que las contiene.',
  },
  drop: 'Suelte aquí un archivo CSV o TSV para ajustarle un modelo',
  dropOne: 'Solo se lee el primero de estos archivos.',
  reading: {
    title: 'Leyendo…',
    so: (percent, count) => `${number(percent)} %, ${number(count)} ${rows(count)} hasta ahora`,
    cancel: 'Cancelar',
  },
  found: {
    title: 'Lo encontrado',
    rows: (count, columns) => `${number(count)} ${rows(count)}, ${number(columns)} columnas`,
    separator: 'Entre celdas',
    separators: { ',': 'Coma', ';': 'Punto y coma', '\t': 'Tabulador' },
    sign: 'Signo decimal',
    signs: { '.': 'Punto', ',': 'Coma' },
    first: 'Primera fila',
    firsts: { names: 'Nombres', numbers: 'Números' },
    auto: 'Reconocido',
  },
  columns: {
    title: 'Columnas',
    name: 'Nombre',
    nameOf: (name) => `Nombre de la columna ${name}`,
    use: 'Sirve de',
    useOf: (name) => `${name} sirve de`,
    roles: { feature: 'Variable', predicted: 'Predicha', unused: 'Sin usar' },
    first: 'Primeros números',
    without: 'Sin número',
    standardise: 'Estandarizar las variables',
    standardiseHelp:
      'Cada una se cuenta desde su media, en unidades de su dispersión. Así, columnas de distinto tamaño se ajustan en muchos menos pasos.',
  },
  gaps: {
    some: (count, of) =>
      `${number(count)} de ${number(of)} filas no ${count === 1 ? 'tiene' : 'tienen'} número en una columna usada:`,
    missing: (line, name) => `Fila ${number(line)}: falta ${name}.`,
    noNumber: (line, name, text) => `Fila ${number(line)}: ${name} es «${text}», que no es un número.`,
    long: (line, cells, of) =>
      `La fila ${number(line)} tiene ${number(cells)} celdas, no ${number(of)}: no está claro cuál va dónde.`,
    more: (isAll) =>
      `Las filas se cuentan como en el archivo, también la de los nombres.${isAll ? '' : ' Estas son las primeras.'}`,
    leaveOut: (count) => (count === 1 ? 'Omitir esta fila' : `Omitir estas ${number(count)} filas`),
    cut: (most) =>
      `Hay más filas de las que se pueden ajustar aquí. Se han leído las primeras ${number(most)}.`,
    cutOff: (most) => `Seguir con las primeras ${number(most)} filas`,
  },
  cells: {
    title: 'Editar las celdas',
    table: 'Las filas, para editar',
    row: 'Fila',
    cell: (name, row) => `${name}, fila ${row}`,
    noNumber: 'Esto no es un número.',
    remove: (row) => `Borrar la fila ${row}`,
    removed: (row) => `La fila ${row} está borrada.`,
    add: 'Añadir una fila',
    shown: (from, to, of) => `Filas ${number(from)} a ${number(to)} de ${number(of)}`,
    previous: 'Filas anteriores',
    next: 'Filas siguientes',
    goTo: 'Ir a la fila',
  },
  use: 'Usar estos datos',
  back: 'Otros datos',
  tooLong:
    'Son demasiadas filas para un enlace: este navegador las guarda. Quien abra el enlace necesita también el archivo.',
  lacks: {
    noFeature: 'Elija una columna como variable: a partir de ella predice el modelo.',
    noPredicted: 'Elija la columna que se ha de predecir.',
    noRows: 'Ninguna fila tiene número en todas las columnas usadas. Deje fuera una columna.',
    emptyName: 'Cada columna usada necesita un nombre.',
    sameName: 'Dos columnas tienen el mismo nombre. Cada una necesita el suyo.',
    gaps: 'A algunas filas les falta un número. Complételas abajo en las celdas, omítalas o deje fuera una columna.',
    cut: 'Diga si se sigue solo con las primeras filas.',
  },
  faults: {
    empty: () => 'No hay nada: ni filas ni nombres.',
    noRows: () => 'Hay una fila de nombres y ninguna de números debajo.',
    binary: () =>
      'Esto no es un texto. Guarde antes la tabla como CSV: las hojas de cálculo lo ofrecen en «Guardar como» o «Exportar».',
    quote: ({ line }) =>
      `En la fila ${number(Number(line))} unas comillas abren una celda y no la cierran nunca. Añada las que faltan o quite estas.`,
    oneColumn: () =>
      'Solo hay una columna. Un ajuste necesita al menos dos, separadas por comas, puntos y comas o tabuladores: una a partir de la cual se predice y otra que se predice.',
    columns: ({ columns, most }) =>
      `Hay ${number(Number(columns))} columnas. Se pueden leer ${number(Number(most))} como mucho: omita algunas.`,
    thousands: ({ text }) =>
      `«${text}» puede ser ${String(text).replace(',', '.')} o ${String(text).replaceAll(',', '')} (con punto decimal): no está claro si la coma es el signo decimal. Indíquelo en «Signo decimal».`,
    bothSigns: ({ comma, point }) =>
      `Hay «${comma}» y también «${point}»: no está claro cuál es el signo decimal. Indíquelo en «Signo decimal».`,
    decimalCommas: ({ names, cells, row }) =>
      `Hay ${names} nombres, pero ${cells} celdas en cada fila, como en «${row}». Si son comas decimales, entre las celdas ha de ir otra cosa: punto y coma o tabulador.`,
  },
  failed: (message) => `No se pudo leer el archivo. ${message}`,
  points: {
    edit: 'Editar los puntos',
    keys: 'Un clic añade un punto, arrastrar lo mueve. Con el teclado: Av Pág y Re Pág eligen un punto, las flechas lo mueven, con Mayús más fino, Intro añade uno, Supr lo borra.',
    remove: 'Borrar el punto',
    chosen: (row, of, at) => `Punto ${row} de ${of}: ${at}.`,
    removed: (left) => `El punto está borrado; ${left === 1 ? 'queda' : 'quedan'} ${left}.`,
    last: 'El último punto se queda: sin él no hay nada que ajustar.',
    most: (most) => `Más de ${most} puntos se editan mejor en la tabla.`,
  },
})
