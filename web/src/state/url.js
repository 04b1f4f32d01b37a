// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {Rules} from './race_rules.js' */
/** @import {Catalogue, StateRecord} from './types.js' */

import { completeRecord } from './check.js'
import { splitKey } from './race.js'

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
 * @param {Rules} rules
 * @param {Catalogue} catalogue
 * @param {StateRecord} record
 * @returns {string} the hash without its #; empty when everything is at its default
 */
export function printHash(rules, catalogue, record) {
  return rules
    .keys(catalogue, record)
    .filter((key) => {
      const facts = rules.describe(catalogue, key, record)
      const { run, name } = splitKey(key)
      const isRunItself = run > 1 && name === 'optimizer'
      return facts !== null && record[key] !== null && (isRunItself || record[key] !== facts.default)
    })
    .map((key) => `${key}=${encode(String(record[key]))}`)
    .join('&')
}

/**
 * Reads a hash made by printHash or by hand. Nothing in it can fail: what is not understood becomes a warning that
 * names it, and the default is used.
 * @param {Rules} rules
 * @param {Catalogue} catalogue
 * @param {string} text
 * @returns {{record: StateRecord, changes: Record<string, string>, warnings: string[]}}
 */
export function parseHash(rules, catalogue, text) {
  /** @type {Map<string, string>} */
  const given = new Map()
  const warnings = []
  for (const part of text.replace(/^[#?]/, '').split('&')) {
    if (part.trim() === '') continue
    const equals = part.indexOf('=')
    const key = decode(equals < 0 ? part : part.slice(0, equals)).trim()
    if (equals < 0) {
      warnings.push(`${key}: has no value; write ${key}=value`)
      continue
    }
    if (given.has(key)) warnings.push(`${key}: is there twice; the last one is used`)
    given.set(key, decode(part.slice(equals + 1)))
  }
  const { entries: changes, warnings: gaps } = rules.numbered(given)
  warnings.push(...gaps)
  const { record, errors } = rules.check(catalogue, changes, completeRecord(catalogue, {}))
  for (const { key, message } of errors) {
    const facts = rules.describe(catalogue, key, record)
    const instead = facts ? `; ${facts.default ?? facts.own} is used instead` : '; it is left out'
    warnings.push(`${key}: ${message}${instead}`)
  }
  return { record, changes, warnings }
}
