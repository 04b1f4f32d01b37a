// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {Changes, StateRecord} from '../state/types.js' */
/** @import {Schema} from '../state/schema.js' */
/** @import {Run} from './run.js' */

/** The most points of former runs that are remembered. */
const longestTrail = 10_000

/** What chooses a start itself. */
const ofTheStart = ['start', 'seed']

/**
 * A change of the method as the record asks for it: with the present point as the new start, in all its digits, so that
 * the record alone still says what follows. Null where the run is to begin again.
 * @param {Schema} schema
 * @param {StateRecord} record
 * @param {Changes} changes
 * @param {Run} run
 * @returns {Changes | null}
 */
export function changesToGoOn(schema, record, changes, run) {
  if (record.change !== 'continue') return null
  const after = schema.check(changes, record).record
  const keys = Object.keys(changes)
  const ofTheMethod = keys.every((key) => schema.describe(key, after)?.part === 'method')
  if (!ofTheMethod || keys.length === 0 || keys.some((key) => ofTheStart.includes(key))) return null
  const { x } = run.now()
  if (!x.every(Number.isFinite)) return null
  // A start that stays is set as well: the moments of one gesture set the same keys.
  return { ...changes, start: run.cursor === 0 ? record.start : Array.from(x).join(',') }
}

/**
 * The way to where a run stands.
 * @param {readonly Float64Array[] | null} before  the way to its own start
 * @param {Run} run
 * @returns {readonly Float64Array[]}
 */
export function trailOf(before, run) {
  return run.trajectory().x.map((column, i) => {
    const way = [...(before?.[i] ?? []), ...column.subarray(0, run.entry + 1).slice(-longestTrail)]
    return Float64Array.from(way.slice(-longestTrail))
  })
}
