// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {StateRecord} from '../../state/types.js' */
/** @import {Changes} from '../session_element.js' */

import { runCount } from '../../state/race.js'
import { changesToCopy, changesToRemove } from '../../state/race_edits.js'
import { recordsOfRuns } from '../../state/race_runs.js'

// The descent on the quotient that is looked at, as the second run of a race of two.

/** What makes a method, the gradient aside. @param {StateRecord} run  of one run */
const methodOf = (run) =>
  Object.entries(run)
    .filter(([key]) => /^(?:optimizer|step)(?:\.|$)/.test(key))
    .join(' ')

/** Whether the record's second run is the first one's descent on the quotient. @param {StateRecord} record */
export function hasRunOnEstimate(record) {
  const [first, second, ...others] = recordsOfRuns(record)
  return (
    second !== undefined &&
    others.length === 0 &&
    second.gradient === record.quotient &&
    second['gradient.h'] === record.h &&
    methodOf(first) === methodOf(second)
  )
}

/** Whether there is room for it: nothing else races. @param {StateRecord} record */
export const mayRunOnEstimate = (record) => runCount(record) === 1 || hasRunOnEstimate(record)

/** @param {StateRecord} record @returns {Changes} */
export const changesToRunOnEstimate = (record) => ({
  ...changesToCopy(record, 1),
  '2.gradient': record.quotient,
  '2.gradient.h': record.h,
  against: 'evaluations',
  run: 1,
})

/** @param {StateRecord} record @returns {Changes} */
export const changesToEndIt = (record) => ({ ...changesToRemove(record, 2, ''), against: null })

/**
 * What else changes where that run is to stay what it is: it follows the quotient and its distance.
 * @param {StateRecord} record
 * @param {Changes} changes
 * @returns {Changes}
 */
export function runOnEstimate(record, changes) {
  const { quotient = record.quotient, h = record.h } = changes
  const stays = quotient === record.quotient && h === record.h
  return stays || !hasRunOnEstimate(record)
    ? changes
    : { ...changes, '2.gradient': quotient, '2.gradient.h': h }
}
