// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @param {string} text */
const quoted = (text) => `«${text}»`

/** @param {string | null} near */
const meant = (near) => (near ? `. ¿Se quiso decir ${quoted(near)}?` : '')

/** @param {string} message */
const stopped = (message) => (/[.?]$/.test(message) ? message : `${message}.`)

/** @param {readonly string[]} words */
const orWords = (words) => words.map((word) => ` o ${word}`).join('')

/** @param {number | null} least @param {number} most */
const range = (least, most) =>
  least === null ? `mayor que 0 y como máximo ${most}` : `de ${least} a ${most}`

/** @type {typeof import('../en/refused.js').refused} */
export const refused = {
  version: (written, given) => `esta página escribe la versión ${written}, no ${quoted(given)}`,
  number: ({ isWhole, least, most, words, given }) =>
    `necesita un número ${isWhole ? 'entero ' : ''}${range(least, most)}${orWords(words)}, no ${quoted(given)}`,
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
}

/** @type {typeof import('../en/refused.js').link} */
export const link = {
  noValue: (key) => `no tiene valor; se escribe ${key}=valor`,
  twice: 'aparece dos veces; vale la última',
  movedRun: (place) => `no hay recorrido ${place} antes de él, así que es el recorrido ${place}`,
  instead: (message, value) => `${stopped(message)} En su lugar vale ${value}.`,
  leftOut: (message) => `${stopped(message)} Se omite.`,
  defaultUsed: (message) => `${message} En su lugar vale lo habitual.`,
  run: (run) => `recorrido ${run}`,
}
