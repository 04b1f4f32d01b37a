// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import { evaluationsAt, rowsAt } from './race_axis.js'

/**
 * What a table of results tells of each run, up to the step that is shown.
 * @typedef {object} Result
 * @property {number} number
 * @property {string} label
 * @property {string} status
 * @property {number} steps
 * @property {number} evaluations  of function and gradient together; in batches, rows that were looked at
 * @property {number} best  the lowest value so far; when maximising, the highest
 * @property {number} value  now
 * @property {number} gradientNorm
 *
 * @typedef {keyof Result} Column
 */

/** Values that differ by less than this part of the way down are called equal. */
const equality = 1e-9

/** @param {{sense?: string}} problem */
const signOf = ({ sense }) => (sense === 'maximise' ? -1 : 1)

/** Whether what runs cost is counted in rows: a step of a small batch costs less than one of all. @param {import('./snapshot.js').Snapshot} snapshot */
export const countsRows = ({ runs = [] }) => runs.some(({ batch }) => batch)

/**
 * @param {import('./snapshot.js').Snapshot} snapshot
 * @returns {(trajectory: import('./snapshot.js').Trajectory, entry: number) => number}
 */
function costIn(snapshot) {
  const { rows = 0 } = snapshot.problem
  return countsRows(snapshot) ? (trajectory, entry) => rowsAt(trajectory, entry, rows) : evaluationsAt
}

/**
 * @param {import('./snapshot.js').Snapshot} snapshot
 * @returns {Result[]} in the order of the runs
 */
export function raceResults(snapshot) {
  const { problem, runs = [] } = snapshot
  const costAt = costIn(snapshot)
  const sign = signOf(problem)
  return runs.map(
    ({ number = 1, label = '', status, cursor, entry, value, gradientNorm = Number.NaN, trajectory }) => {
      let best = Infinity
      for (let i = 0; i <= entry; i++)
        if (sign * trajectory.value[i] < best) best = sign * trajectory.value[i]
      return {
        number,
        label,
        status,
        steps: cursor,
        evaluations: costAt(trajectory, entry),
        best: Number.isFinite(best) ? sign * best : Number.NaN,
        value,
        gradientNorm,
      }
    },
  )
}

/**
 * Sorted by a column; what is no number comes last, whichever way.
 * @param {readonly Result[]} results
 * @param {Column} column
 * @param {'ascending' | 'descending'} order
 * @param {string} locale
 * @returns {Result[]}
 */
export function sortedResults(results, column, order, locale) {
  const sign = order === 'ascending' ? 1 : -1
  return [...results].sort((one, other) => {
    const [a, b] = [one[column], other[column]]
    if (typeof a === 'string' || typeof b === 'string')
      return sign * String(a).localeCompare(String(b), locale)
    if (Number.isNaN(a) || Number.isNaN(b)) return Number(Number.isNaN(a)) - Number(Number.isNaN(b))
    return sign * (a - b)
  })
}

/**
 * Who came to the best value, and who of them needed the fewest evaluations for it; what is left open by the numbers stays
 * open here.
 * @param {import('./snapshot.js').Snapshot} snapshot
 * @returns {{best: number, winners: Result[], first: {result: Result, evaluations: number} | null, next: Result | null} | null}
 *   null where no run has come to a number, or none has moved
 */
export function verdict(snapshot) {
  const sign = signOf(snapshot.problem)
  const results = raceResults(snapshot)
  const usable = results.filter(({ best }) => Number.isFinite(best)).sort((a, b) => sign * (a.best - b.best))
  if (usable.length === 0 || results.every(({ steps }) => steps === 0)) return null
  const { best } = usable[0]
  const starts = (snapshot.runs ?? [])
    .map(({ trajectory }) => sign * trajectory.value[0])
    .filter(Number.isFinite)
  const slack = equality * (Math.max(...starts) - sign * best)
  const winners = usable.filter((result) => sign * (result.best - best) <= slack)
  const level = sign * best + (winners.length > 1 ? slack : 0)
  const arrivals = winners
    .map((result) => ({ result, evaluations: arrival(snapshot, result, level, sign) }))
    .sort((a, b) => a.evaluations - b.evaluations)
  const isAlone = arrivals.length < 2 || arrivals[0].evaluations < arrivals[1].evaluations
  return { best, winners, first: isAlone ? arrivals[0] : null, next: usable[winners.length] ?? null }
}

/**
 * What was spent until a value was reached.
 * @param {import('./snapshot.js').Snapshot} snapshot @param {Result} result
 * @param {number} level @param {number} sign
 */
function arrival(snapshot, { number }, level, sign) {
  const { runs = [] } = snapshot
  const { trajectory, entry } = runs[number - 1]
  let at = 0
  while (at < entry && !(sign * trajectory.value[at] <= level)) at++
  return costIn(snapshot)(trajectory, at)
}
