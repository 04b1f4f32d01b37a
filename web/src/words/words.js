// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {Numbers, NumberWords} from './numbers.js' */

import { createNumbers } from './numbers.js'
import { createTranslation } from './translation.js'

/**
 * Everything that is said, by where; English says what there is.
 * @typedef {ReturnType<typeof import('./en.js').english.sentences>} Sentences
 *
 * One language. Texts that the core brings along are translated by what they are in English.
 * @typedef {object} Language
 * @property {boolean} isWhole  whether it is more than what a first view says
 * @property {NumberWords} numbers
 * @property {(write: Numbers) => Sentences} sentences
 * @property {import('./translation.js').Table} catalogue
 * @property {import('./translation.js').Table} messages
 *
 * @typedef {ReturnType<typeof createWords>} Words
 * @typedef {(words: Words) => string} Say  a sentence, as soon as it is known in which language
 */

/**
 * A language as the page speaks it: its sentences, its numbers, and its words for what the core says.
 * @param {string} language  id
 * @param {string} locale
 * @param {Language} parts
 */
export function createWords(language, locale, { isWhole, numbers, sentences, catalogue, messages }) {
  const write = createNumbers(locale, numbers)
  return Object.freeze({
    language,
    locale,
    isWhole,
    ...write,
    ...sentences(write),
    ...createTranslation(catalogue, messages),
  })
}
