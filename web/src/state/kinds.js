// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {KeyFacts, Value} from './types.js' */

import { numberOf, numbersOf, printNumbers, tableOf } from './lists.js'
import { nearestName } from './nearest.js'

/** The longest text that a key may hold; the expression language has the same limit. */
const longestText = 10_000

/** @typedef {{value: Value} | {message: string}} Parsed */

/** @param {unknown} value */
const quote = (value) => {
  const text = String(value)
  return `“${text.length > 40 ? `${text.slice(0, 40)}…` : text}”`
}

/**
 * @param {string} name
 * @param {string[]} known
 */
const suggest = (name, known) => {
  const near = nearestName(name, known)
  return near ? `; did you mean “${near}”?` : ''
}

/** @param {KeyFacts} facts */
const orWords = ({ words }) => words.map((word) => ` or ${word}`).join('')

/**
 * One entry a kind of value: reads what a link, a control or a script gives.
 * @type {Readonly<Record<string, (value: unknown, facts: KeyFacts) => Parsed>>}
 */
export const parseKind = Object.freeze({
  version(value, facts) {
    if (numberOf(value) === facts.default) return { value: facts.default }
    return { message: `this page writes version ${facts.default}, not ${quote(value)}` }
  },

  number(value, facts) {
    const word = String(value).trim()
    if (facts.words.includes(word)) return { value: word }
    const number = numberOf(value)
    const inside = number >= facts.minimum && number <= facts.maximum
    if (inside && (!facts.integer || Number.isInteger(number))) return { value: number }
    const what = facts.integer ? 'a whole number' : 'a number'
    return {
      message: `needs ${what} from ${facts.minimum} to ${facts.maximum}${orWords(facts)}, not ${quote(value)}`,
    }
  },

  choice(value, facts) {
    const text = String(value).trim()
    const ids = facts.values.map((choice) => choice.id)
    if (ids.includes(text)) return { value: text }
    return { message: `may be ${ids.join(', ')}, not ${quote(value)}${suggest(text, ids)}` }
  },

  formula(value, facts) {
    const text = typeof value === 'string' ? value.trim() : String(value)
    if (text === '') return { message: 'needs an id or a formula; it is empty' }
    if (text.length > longestText) return { message: `may have at most ${longestText} characters` }
    const ids = facts.values.map((choice) => choice.id)
    // A single long word is far more often a slip in a name than a function of one variable with that name.
    const near = /^[a-z]\w{3,}$/i.test(text) && !ids.includes(text) ? nearestName(text, ids) : null
    return near ? { message: `knows no ${quote(text)}; did you mean “${near}”?` } : { value: text }
  },

  data(value, facts) {
    const text = String(value).trim()
    const ids = facts.values.map((choice) => choice.id)
    if (ids.includes(text) || tableOf(text)) return { value: text }
    return {
      message: `may be ${ids.join(', ')} or rows x,y;x,y;... with as many numbers in each, not ${quote(value)}${suggest(text, ids)}`,
    }
  },

  numbers(value, facts) {
    if (facts.words.includes(String(value).trim())) return { value: String(value).trim() }
    const numbers = numbersOf(value)
    if (numbers && numbers.length <= facts.maximum) return { value: printNumbers(numbers) }
    return { message: `needs numbers joined by commas${orWords(facts)}, not ${quote(value)}` }
  },

  domain(value) {
    const numbers = numbersOf(value)
    const ordered = numbers?.every((number, index) => index % 2 === 0 || number > numbers[index - 1])
    if (numbers && ordered && (numbers.length === 2 || numbers.length === 4))
      return { value: printNumbers(numbers) }
    return { message: `needs xmin,xmax or xmin,xmax,ymin,ymax, each pair rising, not ${quote(value)}` }
  },

  names(value, facts) {
    const parts = Array.isArray(value) ? value.map(String) : String(value).split(',')
    const names = parts.map((part) => part.trim()).filter((part) => part !== '')
    const unknown = names.find((name) => !facts.words.includes(name))
    if (unknown === undefined) return { value: [...new Set(names)].join(',') }
    return {
      message: `may list ${facts.words.join(', ')}, not ${quote(unknown)}${suggest(unknown, facts.words)}`,
    }
  },
})
