// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @param {string} text */
const quoted = (text) => `“${text}”`

/** @param {string | null} near  a name that was probably meant */
const meant = (near) => (near ? `. Did you mean ${quoted(near)}?` : '')

/** @param {string} message */
const stopped = (message) => (/[.?]$/.test(message) ? message : `${message}.`)

/** @param {readonly string[]} words */
const orWords = (words) => words.map((word) => ` or ${word}`).join('')

/** @param {number | null} least @param {number} most */
const range = (least, most) => (least === null ? `above 0, at most ${most}` : `from ${least} to ${most}`)

/** What is wrong with a value, to be read after the name of its key. */
export const refused = {
  version: (/** @type {unknown} */ written, /** @type {string} */ given) =>
    `this page writes version ${written}, not ${quoted(given)}`,
  /** @param {{isWhole: boolean, least: number | null, most: number, words: readonly string[], given: string}} facts
   *   without a least one it is any above 0 */
  number: ({ isWhole, least, most, words, given }) =>
    `needs ${isWhole ? 'a whole number' : 'a number'} ${range(least, most)}${orWords(words)}, not ${quoted(given)}`,
  choice: (/** @type {string[]} */ ids, /** @type {string} */ given, /** @type {string | null} */ near) =>
    `may be ${ids.join(', ')}, not ${quoted(given)}${meant(near)}`,
  empty: 'needs an id or a formula; it is empty',
  long: (/** @type {number} */ most) => `may have at most ${most} characters`,
  unknown: (/** @type {string} */ given, /** @type {string} */ near) =>
    `knows no ${quoted(given)}${meant(near)}`,
  data: (/** @type {string[]} */ ids, /** @type {string} */ given, /** @type {string | null} */ near) =>
    `may be ${ids.join(', ')} or rows x,y;x,y;..., not ${quoted(given)}${meant(near)}`,
  numbers: (/** @type {readonly string[]} */ words, /** @type {string} */ given) =>
    `needs numbers joined by commas${orWords(words)}, not ${quoted(given)}`,
  domain: (/** @type {string} */ given) =>
    `needs xmin,xmax or xmin,xmax,ymin,ymax, each pair rising, not ${quoted(given)}`,
  names: (
    /** @type {readonly string[]} */ words,
    /** @type {string} */ given,
    /** @type {string | null} */ near,
  ) => `may list ${words.join(', ')}, not ${quoted(given)}${meant(near)}`,
  count: (/** @type {readonly number[]} */ counts, /** @type {number} */ given) =>
    `needs ${counts.join(' or ')} ${counts.join() === '1' ? 'number' : 'numbers'} here, not ${given}`,
  pair: (/** @type {number} */ most, /** @type {string} */ given) =>
    `needs two different whole numbers from 1 to ${most}, not ${given}`,
  noPair: 'needs a problem of more than two variables',
  ofFit: 'belongs to a fit, and there is no data',
  ofFunction: 'belongs to a function, and the problem is a fit',
  fixed: 'is fixed for this function',
  noKey: (/** @type {string | null} */ near) => `is not a key of this page${meant(near)}`,
  noLimit: (/** @type {readonly string[]} */ known) =>
    `is not a parameter of this page, which has ${known.join(', ') || 'none'}`,
  noParameter: (
    /** @type {string} */ family,
    /** @type {string} */ id,
    /** @type {readonly string[]} */ known,
  ) => `is not a parameter of ${family} ${quoted(id)}, which has ${known.join(', ') || 'none'}`,
  noParameterOfFunction: (/** @type {readonly string[]} */ known) =>
    `is not a parameter of this function, which has ${known.join(', ') || 'none'}`,
  noRun: (/** @type {unknown} */ run) => `there is no run ${run}`,
  mostRuns: (/** @type {number} */ most) => `a race has at most ${most} runs`,
  gap: (/** @type {number} */ run) => `there is no run ${run} before it`,
  shared: 'is the same for all runs',
  notOfRun: 'is not a key of a run',
  point: (/** @type {number} */ count) => `a point of ${count} number${count === 1 ? '' : 's'} is expected`,
  language: 'could not be loaded. Go online and try again.',
}

/** What was done about a link that is not right, to be read after the key. */
export const link = {
  noValue: (/** @type {string} */ key) => `has no value; write ${key}=value`,
  twice: 'is there twice; the last one is used',
  movedRun: (/** @type {number} */ place) => `there is no run ${place} before it, so this is run ${place}`,
  instead: (/** @type {string} */ message, /** @type {unknown} */ value) =>
    `${stopped(message)} Used instead: ${value}.`,
  leftOut: (/** @type {string} */ message) => `${stopped(message)} It is left out.`,
  defaultUsed: (/** @type {string} */ message) => `${message} The default is used.`,
  run: (/** @type {number} */ run) => `run ${run}`,
}
