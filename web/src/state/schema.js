// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {Rules} from './race_rules.js' */
/** @import {Catalogue, Changes, Part, StateRecord} from './types.js' */

import { checkChanges, completeRecord, fitToDimension } from './check.js'
import { describeKey, keysOf } from './describe.js'
import { fitParameters } from './parameters.js'
import { parseHash, printHash } from './url.js'

/** How a record of one run is checked and described. @type {Rules} */
const rulesOfOneRun = Object.freeze({
  check: checkChanges,
  fit: fitToDimension,
  describe: describeKey,
  keys: keysOf,
  numbered: (given) => ({ entries: Object.fromEntries(given), warnings: [] }),
  runs: (record) => [record],
})

/**
 * The rules of the state record for one catalogue. See keys.js for the table from which they follow.
 * @param {Catalogue} catalogue
 * @param {Rules} [rules]  those of race_rules.js, for records of several runs
 */
export function createSchema(catalogue, rules = rulesOfOneRun) {
  /**
   * @param {'functions' | 'dataSets' | 'models' | 'losses'} list
   * @returns {(text: unknown) => boolean}
   */
  const isIdOf = (list) => (text) => catalogue[list].some((entry) => entry.id === text)

  return Object.freeze({
    catalogue,

    /** Takes up the rules of race_rules.js, which a first view does without. @param {Rules} next */
    adopt(next) {
      rules = next
    },

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
    check: (changes, record) => rules.check(catalogue, changes, record),

    /**
     * @param {StateRecord} record
     * @param {Changes} changes
     * @param {number} dimension
     * @param {import('./parameters.js').NamedParameter[]} [parameters]  of a formula with a header
     */
    fit(record, changes, dimension, parameters = []) {
      const fitted = rules.fit(catalogue, record, changes, dimension)
      const named = fitParameters(fitted.record, changes, parameters)
      return { record: named.record, errors: [...fitted.errors, ...named.errors] }
    },

    /** @param {string} text */
    parseHash: (text) => parseHash(rules, catalogue, text),

    /** @param {StateRecord} record */
    printHash: (record) => printHash(rules, catalogue, record),

    /**
     * @param {string} key
     * @param {StateRecord} record
     */
    describe: (key, record) => rules.describe(catalogue, key, record),

    /** The record of each run alone, its keys without a number. @param {StateRecord} record */
    runs: (record) => rules.runs(record),

    /** @param {StateRecord} record */
    keys: (record) => rules.keys(catalogue, record),

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
        const facts = rules.describe(catalogue, key, after) ?? rules.describe(catalogue, key, before)
        if (facts) parts.add(facts.part)
      }
      return parts
    },
  })
}

/** @typedef {ReturnType<typeof createSchema>} Schema */
