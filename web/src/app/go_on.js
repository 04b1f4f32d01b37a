// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {Changes, StateRecord} from '../state/types.js' */
/** @import {Rules} from '../state/rules.js' */
/** @import {Run} from './run.js' */

import { keyOfRun, splitKey } from '../state/race.js'

/** What chooses a start itself. */
const ofTheStart = ['start', 'seed']

/**
 * A change of the method as the record asks for it: with the present points as the new starts, in all their digits, so
 * that the record alone still says what follows. Null where the runs are to begin again.
 * @param {Rules} rules
 * @param {StateRecord} record
 * @param {Changes} changes
 * @param {readonly Run[]} runs
 * @returns {Changes | null}
 */
export function changesToGoOn(rules, record, changes, runs) {
  if (record.change !== 'continue') return null
  const after = rules.check(changes, record).record
  const keys = Object.keys(changes)
  const ofTheMethod = keys.every((key) => rules.describe(key, after)?.part === 'method')
  if (!ofTheMethod || keys.length === 0 || keys.some((key) => ofTheStart.includes(splitKey(key).name)))
    return null
  const points = runs.map((run) => run.now().x)
  if (!points.every((x) => x.every(Number.isFinite))) return null
  // A start that stays is set as well: the moments of one gesture set the same keys.
  const starts = runs.map((run, i) => {
    const key = keyOfRun(i + 1, 'start')
    return [key, run.cursor === 0 ? record[key] : Array.from(points[i]).join(',')]
  })
  return { ...changes, ...Object.fromEntries(starts) }
}
