// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {Words} from '../words/words.js' */
/** @import {KeyFacts, Say, Value} from './types.js' */

import { isOwnMark, numberOf, numbersOf, printNumbers } from './lists.js'
import { nearestName } from './nearest.js'
import { tableOf } from './table_of_text.js'

/** The longest text that a key may hold; the expression language has the same limit. */
const longestText = 10_000

/** @typedef {{value: Value} | {say: Say}} Parsed */

/** What was given, cut where it is long. @param {unknown} value */
const given = (value) => {
  const text = String(value)
  return text.length > 40 ? `${text.slice(0, 40)}…` : text
}

/**
 * @param {(refused: Words['refused']) => string} say
 * @returns {Parsed}
 */
const refuse = (say) => ({ say: ({ refused }) => say(refused) })

/** A limit below this is there to keep 0 out, and is told so. */
const nearlyZero = 1e-30

/**
 * One entry a kind of value: reads what a link, a control or a script gives.
 * @type {Readonly<Record<string, (value: unknown, facts: KeyFacts) => Parsed>>}
 */
export const parseKind = Object.freeze({
  version(value, facts) {
    if (numberOf(value) === facts.default) return { value: facts.default }
    return refuse(({ version }) => version(facts.default, given(value)))
  },

  number(value, facts) {
    const word = String(value).trim()
    if (facts.words.includes(word)) return { value: word }
    const number = numberOf(value)
    const least = facts.least ?? facts.minimum
    const inside = number >= least && number <= facts.maximum
    if (inside && (!facts.integer || Number.isInteger(number))) return { value: number }
    const { integer: isWhole, maximum: most, words } = facts
    const told = least > 0 && least < nearlyZero ? null : least
    return refuse((refused) => refused.number({ isWhole, least: told, most, words, given: given(value) }))
  },

  choice(value, facts) {
    const text = String(value).trim()
    const ids = facts.values.map((choice) => choice.id)
    if (ids.includes(text)) return { value: text }
    return refuse(({ choice }) => choice(ids, given(value), nearestName(text, ids)))
  },

  formula(value, facts) {
    const text = typeof value === 'string' ? value.trim() : String(value)
    if (text === '') return refuse(({ empty }) => empty)
    if (text.length > longestText) return refuse(({ long }) => long(longestText))
    const ids = facts.values.map((choice) => choice.id)
    // A single long word is far more often a slip in a name than a function of one variable with that name.
    const near = /^[a-z]\w{3,}$/i.test(text) && !ids.includes(text) ? nearestName(text, ids) : null
    return near ? refuse(({ unknown }) => unknown(given(text), near)) : { value: text }
  },

  data(value, facts) {
    const text = String(value).trim()
    const ids = facts.values.map((choice) => choice.id)
    if (ids.includes(text) || isOwnMark(text) || tableOf(text)) return { value: text }
    return refuse(({ data }) => data(ids, given(value), nearestName(text, ids)))
  },

  numbers(value, facts) {
    if (facts.words.includes(String(value).trim())) return { value: String(value).trim() }
    const list = numbersOf(value)
    if (list && list.length <= facts.maximum) return { value: printNumbers(list) }
    return refuse(({ numbers }) => numbers(facts.words, given(value)))
  },

  domain(value) {
    const numbers = numbersOf(value)
    const ordered = numbers?.every((number, index) => index % 2 === 0 || number > numbers[index - 1])
    if (numbers && ordered && (numbers.length === 2 || numbers.length === 4))
      return { value: printNumbers(numbers) }
    return refuse(({ domain }) => domain(given(value)))
  },

  names(value, facts) {
    const parts = Array.isArray(value) ? value.map(String) : String(value).split(',')
    const list = parts.map((part) => part.trim()).filter((part) => part !== '')
    const unknown = list.find((name) => !facts.words.includes(name))
    if (unknown === undefined) return { value: [...new Set(list)].join(',') }
    return refuse(({ names }) => names(facts.words, given(unknown), nearestName(unknown, facts.words)))
  },
})
