// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {Words} from '../words/words.js' */
/** @import {Schema} from './schema.js' */
/** @import {Changes, Refusal, StateRecord} from './types.js' */

import { checkRace, fitRace } from './check_race.js'
import { fitParameters } from './parameters.js'
import { parseHash } from './parse_hash.js'

/**
 * A schema with the rules by which a record changes: what a link, a control or a script gives is read and held against
 * the rest of it.
 * @param {Schema} schema
 * @param {() => Words} spoken  the words of the language of the moment
 */
export function withRules(schema, spoken) {
  const { catalogue } = schema

  /**
   * @template {{errors: Refusal[]}} Checked
   * @param {Checked} checked
   */
  const told = (checked) => ({
    ...checked,
    errors: checked.errors.map(({ key, say }) => ({ key, say, message: say(spoken()) })),
  })

  return Object.freeze({
    ...schema,

    /**
     * @param {Changes} changes
     * @param {StateRecord} record
     */
    check: (changes, record) => told(checkRace(catalogue, changes, record)),

    /**
     * @param {StateRecord} record
     * @param {Changes} changes
     * @param {number} dimension
     * @param {import('./parameters.js').NamedParameter[]} [parameters]  of a formula with a header
     */
    fit(record, changes, dimension, parameters = []) {
      const fitted = fitRace(catalogue, record, changes, dimension)
      const named = fitParameters(fitted.record, changes, parameters)
      return told({ record: named.record, errors: [...fitted.errors, ...named.errors] })
    },

    /** @param {string} text */
    parseHash: (text) => parseHash(catalogue, text),
  })
}

/** @typedef {ReturnType<typeof withRules>} Rules */
