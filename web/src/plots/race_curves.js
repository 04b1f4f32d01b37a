// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import { seriesOfPoints } from './loss_series.js'
import { acrossOf, placeOn, stepsOfEpoch } from './race_axis.js'
import { thinned } from './trace_points.js'

/**
 * The series that stand for the run of a race in a chart.
 * @typedef {object} RaceCurve
 * @property {import('./loss_series.js').LossSeries} series
 * @property {import('./loss_series.js').LossSeries | null} fine every step, where the series has the ends of epochs
 */

/**
 * @param {Omit<import('./snapshot.js').Run, 'gradient'> & {trajectory: import('./snapshot.js').Trajectory}} run
 * @param {import('./race_axis.js').AxisAcross} axisX
 * @param {{axis: import('./loss_series.js').Axis, against: import('./against.js').Against, columns: number, rows: number,
 *   stepTimes: readonly number[] | null, words: import('../words/words.js').Words}} view
 * @returns {RaceCurve}
 */
export function raceCurve(run, axisX, { axis, against, columns, rows, stepTimes, words }) {
  const { step, value } = run.trajectory
  const across = acrossOf(run, against, stepTimes, rows)
  // Of a run that goes on beyond the axis no more than that is thinned to its pixels.
  const last = lastWithin(run.lastEntry, (entry) => placeOn(axisX, across(entry)) <= axisX.end)
  /** @param {[number, number][]} points */
  const seriesOf = (points) => seriesOfPoints(points, axis, words)
  if (axisX.isLog) {
    const column = (/** @type {number} */ entry) =>
      Math.floor((columns * placeOn(axisX, across(entry))) / axisX.end)
    return { series: seriesOf(extremes(value, last, column)), fine: null }
  }
  const fine = seriesOf(thinned(value, last, columns))
  const each = stepsOfEpoch(run.batch ?? 0, rows)
  if (against !== 'epochs' || each === 1 || step[last] < 2 * each) return { series: fine, fine: null }
  const ends = [...epochEnds(step, last, each)]
  const coarse = thinned(
    ends.map((entry) => value[entry]),
    ends.length - 1,
    columns,
  )
  return { series: seriesOf(coarse.map(([i, height]) => [ends[i], height])), fine }
}

/** @param {number} last @param {(entry: number) => boolean} isWithin */
function lastWithin(last, isWithin) {
  let [low, high] = [0, last]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (isWithin(middle)) low = middle
    else high = middle - 1
  }
  return Math.min(last, low + 1)
}

/**
 * The start, and the first kept step at or after the end of each epoch.
 * @param {ArrayLike<number>} step @param {number} last @param {number} each
 */
function* epochEnds(step, last, each) {
  yield 0
  for (let entry = 1; entry <= last; entry++)
    if (Math.floor(step[entry] / each) > Math.floor(step[entry - 1] / each)) yield entry
}

/**
 * The lowest and the highest value of each column of pixels, in their order.
 * @param {ArrayLike<number>} values @param {number} last @param {(entry: number) => number} columnOf
 * @returns {[number, number][]}
 */
function extremes(values, last, columnOf) {
  /** @type {[number, number][]} */
  const points = [[0, values[0]]]
  for (let from = 1; from <= last; ) {
    let [to, least, most] = [from, from, from]
    for (const column = columnOf(from); to <= last && columnOf(to) === column; to++) {
      if (values[to] < values[least]) least = to
      if (values[to] > values[most]) most = to
    }
    for (const i of least === most ? [least] : [Math.min(least, most), Math.max(least, most)])
      points.push([i, values[i]])
    from = to
  }
  return points
}
