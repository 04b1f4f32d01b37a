// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import { describeProblem } from './describe.js'
import { numberText, powerOfTenText } from './number_text.js'
import { exponentTicks } from './scale.js'
import { tickTexts } from './tick_text.js'
import { ticks } from './ticks.js'
import { thinned } from './trace_points.js'
import { valueRange } from './value_range.js'

/** @typedef {'log' | 'linear'} Axis */

/**
 * What the loss chart draws. On a logarithmic axis heights are exponents of ten.
 * @typedef {object} LossSeries
 * @property {number[]} entries of the history
 * @property {(number | null)[]} heights null where the value cannot be shown
 * @property {[number, number]} range of heights
 * @property {string} note what the chart leaves away, for a student; empty when nothing
 */

const ROOM = 0.06
const LEAST_DECADES = 0.5

/**
 * @param {ArrayLike<number>} values a value an entry
 * @param {number} last the last entry
 * @param {Axis} axis
 * @param {number} columns pixels across
 * @returns {LossSeries}
 */
export function lossSeries(values, last, axis, columns) {
  const points = thinned(values, last, columns)
  const heights = points.map(([, value]) => heightOf(value, axis))
  const shown = heights.filter((height) => height !== null)
  return {
    entries: points.map(([entry]) => entry),
    heights,
    range: rangeOf(shown, axis),
    note: noteOn(points, shown.length, axis),
  }
}

/**
 * @param {number} value
 * @param {Axis} axis
 * @returns {number | null} null where the axis has no place for it
 */
export function heightOf(value, axis) {
  const height = axis === 'log' ? Math.log10(value) : value
  return Number.isFinite(height) ? height : null
}

/**
 * Round places on the axis and their texts. Over less than two decades powers of ten alone would be too few.
 * @param {number} low @param {number} high heights
 * @param {Axis} axis
 * @param {number} most
 * @returns {{height: number, text: string}[]}
 */
export function lossTicks(low, high, axis, most) {
  if (axis === 'linear') {
    const places = ticks(low, high, Math.max(2, most))
    const texts = tickTexts(places)
    return places.map((height, i) => ({ height, text: texts[i] }))
  }
  if (high - low >= 2) {
    return exponentTicks(low, high, most).map((exponent) => ({
      height: exponent,
      text: powerOfTenText(exponent),
    }))
  }
  const round = high - low > 0.8 ? severalADecade(low, high) : ticks(10 ** low, 10 ** high, 3)
  return round
    .filter((value) => value > 0)
    .map((value) => ({ height: Math.log10(value), text: numberText(value, { digits: 12, mantissa: 3 }) }))
}

/**
 * The chart in words.
 * @param {import('./snapshot.js').Snapshot} snapshot
 * @param {Axis} axis
 * @param {string} [against]
 * @returns {string}
 */
export function describeLoss({ problem, run, runs = [], trajectory }, axis, against = 'steps') {
  const style = { digits: 4, mantissa: 2 }
  const what = problem.kind === 'fit' ? 'Loss' : 'Value'
  const kind = axis === 'log' ? 'logarithmic' : 'linear'
  if (runs.length > 1) {
    const each = runs.map(({ label, value }) => `${label} ${numberText(value, style)}`).join(', ')
    return `${what} of ${describeProblem(problem)} against ${against}, on a ${kind} axis, of ${runs.length} runs; now: ${each}.`
  }
  const begin = `${what} of ${describeProblem(problem)} against the step, on a ${kind} axis: ${numberText(trajectory.value[0], style)} at the start`
  if (run.cursor === 0) return `${begin}.`
  return `${begin}, ${numberText(run.value, style)} at step ${numberText(run.cursor)} of ${numberText(run.steps)}.`
}

/** @param {readonly (number | null)[]} shown @param {Axis} axis @returns {[number, number]} */
function rangeOf(shown, axis) {
  let low = Infinity
  let high = -Infinity
  for (const height of shown) {
    if (height === null) continue
    if (height < low) low = height
    if (height > high) high = height
  }
  if (axis === 'linear' || !(high >= low)) return valueRange([low, high], { room: ROOM })
  const margin = Math.max((high - low) * ROOM, (LEAST_DECADES - (high - low)) / 2)
  return [low - margin, high + margin]
}

/**
 * @param {readonly (readonly [number, number])[]} points @param {number} shownCount @param {Axis} axis
 */
function noteOn(points, shownCount, axis) {
  if (shownCount === points.length) return ''
  const notPositive = points.filter(([, value]) => value <= 0).length
  if (axis === 'log' && notPositive > 0) {
    return shownCount === 0
      ? 'A logarithmic axis has no place for zero or negative values, and this run has no others: choose the linear axis.'
      : 'A logarithmic axis has no place for zero or negative values: they are missing here.'
  }
  return 'Values that do not exist or are too large are missing here.'
}

/** @param {number} low @param {number} high heights */
function severalADecade(low, high) {
  const found = []
  for (let exponent = Math.floor(low); exponent <= high; exponent++) {
    for (const mantissa of [1, 2, 5]) found.push(mantissa * 10 ** exponent)
  }
  return found.filter((value) => Math.log10(value) >= low && Math.log10(value) <= high)
}
