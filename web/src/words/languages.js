// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {Language, Words} from './words.js' */

import { firstEnglish } from './first_english.js'
import { createWords } from './words.js'

/**
 * The languages, each by its own name. To add one: its file and its line here.
 * @type {readonly {id: string, name: string, load: () => Promise<Language>}[]}
 */
export const languages = Object.freeze([
  { id: 'en', name: 'English', load: async () => (await import('./en.js')).english },
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

/** All that can be said in the language of which a first view has been given a part. @param {Words} words */
export const wholeWords = async (words) => (words.isWhole ? words : loadWords(words.locale))

/**
 * The words that a page opens with: English where those that are wanted cannot be had. Of English no more than a first view
 * says, until `wholeWords` brings the rest.
 * @param {string} asked
 * @param {readonly string[]} locales
 */
export async function loadFirstWords(asked, locales) {
  const locale = localeFor(asked, locales)
  if (languageOf(locale) === 'en') return firstEnglishWords(locale)
  try {
    return await loadWords(locale)
  } catch {
    return englishWords
  }
}

/** @param {string} locale */
const firstEnglishWords = (locale) => createWords('en', locale, /** @type {Language} */ (firstEnglish))

/** What a first view speaks where nothing else is asked for. */
export const englishWords = firstEnglishWords('en')
