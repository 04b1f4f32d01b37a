// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {Words} from '../words/words.js' */
/** @import {Catalogue, Part, StateRecord} from './types.js' */

import { completeRecord } from './complete_record.js'
import { describeRaceKey, keysOfRace, spokenRaceFacts } from './race_keys.js'
import { recordsOfRuns } from './race_runs.js'
import { printHash } from './url.js'

/**
 * What is known of a record with one catalogue. See keys.js for the table from which it follows. How records change, and
 * what may not stand in one, say the rules (rules.js), which a first view does without.
 * @param {Catalogue} catalogue
 * @param {() => Words} spoken  the words of the language of the moment
 */
export function createSchema(catalogue, spoken) {
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
