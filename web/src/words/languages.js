// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {Language, Words} from './words.js' */

import { english } from './en.js'
import { createWords } from './words.js'

/**
 * The languages, each by its own name. To add one: its file and its line here.
 * @type {readonly {id: string, name: string, load: () => Language | Promise<Language>}[]}
 */
export const languages = Object.freeze([
  { id: 'en', name: 'English', load: () => english },
  { id: 'de', name: 'Deutsch', load: async () => (await import('./de.js')).german },
  { id: 'es', name: 'Español', load: async () => (await import('./es.js')).spanish },
])

/** @param {string} locale */
const languageOf = (locale) => locale.split('-')[0].toLowerCase()

/**
 * The language that a record asks for, and the locale that says how it writes numbers.
 * @param {string} asked  id of a language; `auto`: the first known one of the reader's
 * @param {readonly string[]} locales  the reader's, the best first
 */
export function localeFor(asked, locales) {
  const own = locales.find((locale) =>
    asked === 'auto' ? languages.some(({ id }) => id === languageOf(locale)) : languageOf(locale) === asked,
  )
  return own ?? (languages.some(({ id }) => id === asked) ? asked : 'en')
}

/**
 * @param {string} locale
 * @returns {Promise<Words>}
 */
export async function loadWords(locale) {
  const { id, load } = languages.find((language) => language.id === languageOf(locale)) ?? languages[0]
  return createWords(id, locale, await load())
}

/**
 * The words that a page opens with: English where those that are wanted cannot be had.
 * @param {string} asked
 * @param {readonly string[]} locales
 */
export async function loadFirstWords(asked, locales) {
  try {
    return await loadWords(localeFor(asked, locales))
  } catch {
    return englishWords
  }
}

/** What is spoken where nothing else is asked for. */
export const englishWords = createWords('en', 'en', english)
