// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {Catalogue, Say, StateRecord} from './types.js' */

import { completeRecord } from './check.js'
import { checkRace, closeGaps } from './check_race.js'
import { splitKey } from './race.js'
import { describeRaceKey, keysOfRace, spokenRaceFacts } from './race_keys.js'

/** Only what would end the value, break the link or be changed by the browser on its way: the rest stays readable. */
const escaped = /[%&#"<>`\s\p{C}]|[^\x20-\x7e]/gu

/** @param {string} text */
const encode = (text) => text.replace(escaped, (character) => encodeURIComponent(character))

/** @param {string} text */
function decode(text) {
  try {
    return decodeURIComponent(text)
  } catch {
    return text // a lone % typed by hand means itself
  }
}

/**
 * @param {Catalogue} catalogue
 * @param {StateRecord} record
 * @returns {string} the hash without its #; empty when everything is at its default
 */
export function printHash(catalogue, record) {
  return keysOfRace(catalogue, record)
    .filter((key) => {
      const facts = describeRaceKey(catalogue, key, record)
      const { run, name } = splitKey(key)
      const isRunItself = run > 1 && name === 'optimizer'
      return facts !== null && record[key] !== null && (isRunItself || record[key] !== facts.default)
    })
    .map((key) => `${key}=${encode(String(record[key]))}`)
    .join('&')
}

/** The language that a hash asks for, before anything else of it is read. @param {string} hash */
export const languageAsked = (hash) => /(?:^|[#&])lang=([a-z]+)/.exec(hash)?.[1] ?? 'auto'

/**
 * Whether a hash says nothing of what is to be shown, but at most how: in which language, in which colours.
 * @param {string} hash
 */
export const asksForNothing = (hash) => /^#?(?:(?:lang|theme|colours)=[^&]*&?)*$/.test(hash)

/**
 * Reads a hash made by printHash or by hand. Nothing in it can fail: what is not understood becomes a warning that
 * names it, and the default is used.
 * @param {Catalogue} catalogue
 * @param {string} text
 * @returns {{record: StateRecord, changes: Record<string, string>, warnings: Say[]}}
 */
export function parseHash(catalogue, text) {
  /** @type {Map<string, string>} */
  const given = new Map()
  /** @type {Say[]} */
  const warnings = []
  for (const part of text.replace(/^[#?]/, '').split('&')) {
    if (part.trim() === '') continue
    const equals = part.indexOf('=')
    const key = decode(equals < 0 ? part : part.slice(0, equals)).trim()
    if (equals < 0) {
      warnings.push(({ settings }) => `${key}: ${settings.link.noValue(key)}`)
      continue
    }
    if (given.has(key)) warnings.push(({ settings }) => `${key}: ${settings.link.twice}`)
    given.set(key, decode(part.slice(equals + 1)))
  }
  const { entries: changes, warnings: gaps } = closeGaps(given)
  warnings.push(...gaps)
  const { record, errors } = checkRace(catalogue, changes, completeRecord(catalogue, {}))
  for (const { key, say } of errors) {
    const facts = describeRaceKey(catalogue, key, record)
    warnings.push((words) => {
      const { link } = words.settings
      if (!facts) return `${key}: ${link.leftOut(say(words))}`
      return `${key}: ${link.instead(say(words), facts.default ?? spokenRaceFacts(facts, words).own)}`
    })
  }
  return { record, changes, warnings }
}
