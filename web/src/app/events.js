// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/**
 * The moments of a run that are worth going to:
 * `rise`, the first step that makes the value worse; `turn`, the first point from which the way turns by more than a
 * right angle, because the step before went too far; `longest`, where the longest step led; `best`, the best value so
 * far; `end`.
 *
 * @typedef {'rise' | 'turn' | 'longest' | 'best' | 'end'} EventKind
 * @typedef {{entry: number, step: number, kinds: readonly EventKind[]}} RunEvent  one a place, `entry` of the history
 *
 * What has been found in the first `seen` entries of a history, so that a growing one is looked through once. Entries
 * that are not there yet are -1.
 * @typedef {{seen: number, rise: number, turn: number, longest: number, best: number, length: number, largest: number}} Found
 *
 * @typedef {object} History
 * @property {readonly ArrayLike<number>[]} x  a column a coordinate
 * @property {ArrayLike<number>} value
 * @property {ArrayLike<number>} step
 */

/** @type {Readonly<Found>} */
export const nothingFound = Object.freeze({
  seen: 0,
  rise: -1,
  turn: -1,
  longest: -1,
  best: -1,
  length: 0,
  largest: 0,
})

/** What is smaller, against the largest so far, may be nothing but rounding. */
const [valueNoise, lengthNoise] = [1e-12, 1e-10]

/** @param {'minimise' | 'maximise'} sense */
const signOf = (sense) => (sense === 'maximise' ? -1 : 1)

/**
 * @param {History['x']} x
 * @param {number} entry
 */
function lengthOfStep(x, entry) {
  let sum = 0
  for (const column of x) sum += (column[entry] - column[entry - 1]) ** 2
  return Math.sqrt(sum)
}

/**
 * Whether the way turns at an entry by more than a right angle.
 * @param {History['x']} x
 * @param {number} entry
 */
function turnsBack(x, entry) {
  let product = 0
  for (const column of x) {
    product += (column[entry] - column[entry - 1]) * (column[entry + 1] - column[entry])
  }
  return product < 0
}

/**
 * Looks through the entries that have not been seen. Where steps between the entries are left out, only what needs no
 * neighbour is looked for, and not the last entry, which may give way to a later one.
 * @param {Readonly<Found>} before
 * @param {History} history
 * @param {'minimise' | 'maximise'} sense
 * @returns {Readonly<Found>}
 */
export function lookOn(before, { x, value, step }, sense) {
  const sign = signOf(sense)
  const thinned = step.length > 1 && step[1] > 1
  const end = thinned ? step.length - 1 : step.length
  if (before.seen >= end) return before
  const found = { ...before, seen: end }
  for (let i = before.seen; i < end; i++) {
    const height = sign * value[i]
    if (found.best < 0 || height < sign * value[found.best]) found.best = i
    found.largest = Math.max(found.largest, Math.abs(height))
    if (thinned || i === 0) continue
    const length = lengthOfStep(x, i)
    if (found.rise < 0 && height - sign * value[i - 1] > valueNoise * found.largest) found.rise = i
    const isLong = Math.min(length, i > 1 ? lengthOfStep(x, i - 1) : 0) > lengthNoise * found.length
    if (found.turn < 0 && isLong && turnsBack(x, i - 1)) found.turn = i - 1
    if (length > found.length) Object.assign(found, { length, longest: i })
  }
  return found
}

/**
 * What has been found, in the order of the run.
 * @param {Readonly<Found>} found
 * @param {History} history
 * @param {'minimise' | 'maximise'} sense
 * @param {boolean} ended  whether the last entry is the end of the run
 * @returns {readonly RunEvent[]}
 */
export function eventsOf(found, { value, step }, sense, ended) {
  const { rise, turn, longest } = found
  const last = step.length - 1
  const best = signOf(sense) * value[last] < signOf(sense) * value[found.best] ? last : found.best
  /** @type {[EventKind, number][]} */
  const places = [
    ['rise', rise],
    ['turn', turn],
    ['longest', longest],
    // As long as the run goes down the newest point is the best one, which is nothing to be told.
    ['best', best === last && !ended ? -1 : best],
    ['end', ended ? last : -1],
  ]
  const entries = [...new Set(places.map(([, entry]) => entry))].filter((entry) => entry >= 0)
  return entries
    .sort((a, b) => a - b)
    .map((entry) => ({
      entry,
      step: step[entry],
      kinds: places.filter(([, at]) => at === entry).map(([kind]) => kind),
    }))
}
