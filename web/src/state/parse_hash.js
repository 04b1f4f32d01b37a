// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {Catalogue, Say, StateRecord} from './types.js' */

import { checkRace, closeGaps } from './check_race.js'
import { completeRecord } from './complete_record.js'
import { describeRaceKey, spokenRaceFacts } from './race_keys.js'

/** @param {string} text */
function decode(text) {
  try {
    return decodeURIComponent(text)
  } catch {
    return text // a lone % typed by hand means itself
  }
}

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
      warnings.push(({ link }) => `${key}: ${link.noValue(key)}`)
      continue
    }
    if (given.has(key)) warnings.push(({ link }) => `${key}: ${link.twice}`)
    given.set(key, decode(part.slice(equals + 1)))
  }
  const { entries: changes, warnings: gaps } = closeGaps(given)
  warnings.push(...gaps)
  const { record, errors } = checkRace(catalogue, changes, completeRecord(catalogue, {}))
  for (const { key, say } of errors) {
    const facts = describeRaceKey(catalogue, key, record)
    warnings.push((words) => {
      const { link } = words
      if (!facts) return `${key}: ${link.leftOut(say(words))}`
      return `${key}: ${link.instead(say(words), facts.default ?? spokenRaceFacts(facts, words).own)}`
    })
  }
  return { record, changes, warnings }
}
