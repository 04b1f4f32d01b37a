// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @param {string} text */
const quoted = (text) => `„${text}“`

/** @param {string | null} near */
const meant = (near) => (near ? `. Ist ${quoted(near)} gemeint?` : '')

/** @param {string} message */
const stopped = (message) => (/[.?]$/.test(message) ? message : `${message}.`)

/** @param {readonly string[]} words */
const orWords = (words) => words.map((word) => ` oder ${word}`).join('')

/** @param {number | null} least @param {number} most */
const range = (least, most) => (least === null ? `über 0, höchstens ${most}` : `von ${least} bis ${most}`)

/** @type {typeof import('../en/refused.js').refused} */
export const refused = {
  version: (written, given) => `diese Seite schreibt Version ${written}, nicht ${quoted(given)}`,
  number: ({ isWhole, least, most, words, given }) =>
    `braucht eine ${isWhole ? 'ganze ' : ''}Zahl ${range(least, most)}${orWords(words)}, nicht ${quoted(given)}`,
  choice: (ids, given, near) => `kann ${ids.join(', ')} sein, nicht ${quoted(given)}${meant(near)}`,
  empty: 'braucht eine Kennung oder eine Formel; das Feld ist leer',
  long: (most) => `darf höchstens ${most} Zeichen haben`,
  unknown: (given, near) => `kennt kein ${quoted(given)}${meant(near)}`,
  data: (ids, given, near) =>
    `kann ${ids.join(', ')} sein oder Zeilen x,y;x,y;..., nicht ${quoted(given)}${meant(near)}`,
  numbers: (words, given) => `braucht durch Kommas getrennte Zahlen${orWords(words)}, nicht ${quoted(given)}`,
  domain: (given) =>
    `braucht xmin,xmax oder xmin,xmax,ymin,ymax, jedes Paar steigend, nicht ${quoted(given)}`,
  names: (words, given, near) => `kann ${words.join(', ')} aufzählen, nicht ${quoted(given)}${meant(near)}`,
  count: (counts, given) =>
    `braucht hier ${counts.join(' oder ')} ${counts.join() === '1' ? 'Zahl' : 'Zahlen'}, nicht ${given}`,
  pair: (most, given) => `braucht zwei verschiedene ganze Zahlen von 1 bis ${most}, nicht ${given}`,
  noPair: 'braucht ein Problem mit mehr als zwei Variablen',
  ofFit: 'gehört zu einer Anpassung, und es gibt keine Daten',
  ofFunction: 'gehört zu einer Funktion, und das Problem ist eine Anpassung',
  fixed: 'steht bei dieser Funktion fest',
  noKey: (near) => `ist kein Schlüssel dieser Seite${meant(near)}`,
  noLimit: (known) => `ist kein Parameter dieser Seite; es gibt ${known.join(', ') || 'keine'}`,
  noParameter: (family, id, known) =>
    `ist kein Parameter von ${family} ${quoted(id)}; es gibt ${known.join(', ') || 'keine'}`,
  noParameterOfFunction: (known) =>
    `ist kein Parameter dieser Funktion; es gibt ${known.join(', ') || 'keine'}`,
  noRun: (run) => `es gibt keinen Lauf ${run}`,
  mostRuns: (most) => `ein Rennen hat höchstens ${most} Läufe`,
  gap: (run) => `es gibt keinen Lauf ${run} davor`,
  shared: 'ist für alle Läufe gleich',
  notOfRun: 'ist kein Schlüssel eines Laufs',
  point: (count) => `erwartet wird ein Punkt aus ${count} ${count === 1 ? 'Zahl' : 'Zahlen'}`,
  language: 'konnte nicht geladen werden. Mit einer Verbindung zum Netz noch einmal versuchen.',
}

/** @type {typeof import('../en/refused.js').link} */
export const link = {
  noValue: (key) => `hat keinen Wert; zu schreiben ist ${key}=Wert`,
  twice: 'kommt zweimal vor; das letzte Mal gilt',
  movedRun: (place) => `es gibt keinen Lauf ${place} davor, also ist dies Lauf ${place}`,
  instead: (message, value) => `${stopped(message)} Stattdessen gilt ${value}.`,
  leftOut: (message) => `${stopped(message)} Das fällt weg.`,
  defaultUsed: (message) => `${message} Stattdessen gilt die Vorgabe.`,
  run: (run) => `Lauf ${run}`,
}
