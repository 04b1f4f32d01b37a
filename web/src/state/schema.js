// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {Words} from '../words/words.js' */
/** @import {Catalogue, Changes, Part, Refusal, StateRecord} from './types.js' */

import { englishWords } from '../words/languages.js'
import { completeRecord } from './check.js'
import { checkRace, fitRace } from './check_race.js'
import { fitParameters } from './parameters.js'
import { describeRaceKey, keysOfRace, spokenRaceFacts } from './race_keys.js'
import { recordsOfRuns } from './race_runs.js'
import { parseHash, printHash } from './url.js'

/**
 * The rules of the state record for one catalogue. See keys.js for the table from which they follow.
 * @param {Catalogue} catalogue
 * @param {() => Words} [spoken]  the words of the language of the moment
 */
export function createSchema(catalogue, spoken = () => englishWords) {
  /**
   * @template {{errors: Refusal[]}} Checked
   * @param {Checked} checked
   */
  const told = (checked) => ({
    ...checked,
    errors: checked.errors.map(({ key, say }) => ({ key, say, message: say(spoken()) })),
  })

  /**
   * @param {'functions' | 'dataSets' | 'models' | 'losses'} list
   * @returns {(text: unknown) => boolean}
   */
  const isIdOf = (list) => (text) => catalogue[list].some((entry) => entry.id === text)

  return Object.freeze({
    catalogue,

    isFunctionId: isIdOf('functions'),
    isDataId: isIdOf('dataSets'),
    isModelId: isIdOf('models'),
    isLossId: isIdOf('losses'),

    /** @returns {StateRecord} */
    defaults: () => completeRecord(catalogue, {}),

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

    /** @param {StateRecord} record */
    printHash: (record) => printHash(catalogue, record),

    /**
     * @param {string} key
     * @param {StateRecord} record
     */
    describe(key, record) {
      const facts = describeRaceKey(catalogue, key, record)
      return facts && spokenRaceFacts(facts, spoken())
    },

    /** The record of each run alone, its keys without a number. @param {StateRecord} record */
    runs: (record) => recordsOfRuns(record),

    /** @param {StateRecord} record */
    keys: (record) => keysOfRace(catalogue, record),

    /**
     * Which parts of the page two records differ in.
     * @param {StateRecord} before
     * @param {StateRecord} after
     * @returns {Set<Part>}
     */
    changed(before, after) {
      /** @type {Set<Part>} */
      const parts = new Set()
      for (const key of new Set([...Object.keys(before), ...Object.keys(after)])) {
        if (before[key] === after[key]) continue
        const facts = describeRaceKey(catalogue, key, after) ?? describeRaceKey(catalogue, key, before)
        if (facts) parts.add(facts.part)
      }
      return parts
    },
  })
}

/** @typedef {ReturnType<typeof createSchema>} Schema */
