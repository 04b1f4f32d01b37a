// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {ProblemFacts} from '../core/types.js' */
/** @import {Rules} from '../state/rules.js' */
/** @import {Part, StateRecord} from '../state/types.js' */

import { KeyError } from './key_error.js'

// What becomes of a record that is asked for, once its problem is known.

/**
 * The record as it suits its problem. Throws KeyError where a key that was set does not.
 * @param {Rules} rules
 * @param {StateRecord} target
 * @param {string[]} given  keys that were set
 * @param {ProblemFacts} facts
 */
export function recordThatSuits(rules, target, given, { dimension, parameters }) {
  if (given.length === 0) return target
  const asked = Object.fromEntries(given.map((key) => [key, target[key]]))
  const { record, errors } = rules.fit(target, asked, dimension, parameters)
  if (errors.length > 0) throw new KeyError(errors[0].key, errors[0].message, errors[0].say)
  return record
}

/**
 * Whether the runs begin again.
 * @param {Rules} rules
 * @param {StateRecord} next
 * @param {string[]} given  keys that were set
 * @param {Set<Part>} changed
 */
export function startsAnew(rules, next, given, changed) {
  const isOfRuns = (/** @type {string} */ key) =>
    !['view', 'domain'].includes(rules.describe(key, next)?.part ?? '')
  if (changed.has('problem') || changed.has('method') || given.some(isOfRuns)) return true
  // The domain may be where a random start is drawn from, or what the run may not leave.
  const isBound = next['stop.domain'] === 1 || rules.runs(next).some(({ start }) => start === 'random')
  return isBound && changed.has('domain')
}
