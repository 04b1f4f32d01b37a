// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {Catalogue, StateRecord} from './types.js' */

import { splitKey } from './race.js'
import { describeRaceKey, keysOfRace } from './race_keys.js'

/** Only what would end the value, break the link or be changed by the browser on its way: the rest stays readable. */
const escaped = /[%&#"<>`\s\p{C}]|[^\x20-\x7e]/gu

/** @param {string} text */
const encode = (text) => text.replace(escaped, (character) => encodeURIComponent(character))

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
