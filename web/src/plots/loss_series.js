// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import { powerOfTenText } from '../words/digits.js'
import { describeProblem } from './describe.js'
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
 * @param {import('../words/words.js').Words} words
 * @returns {LossSeries}
 */
export const lossSeries = (values, last, axis, columns, words) =>
  seriesOfPoints(thinned(values, last, columns), axis, words)

/**
 * @param {readonly (readonly [number, number])[]} points entry and value
 * @param {Axis} axis
 * @param {import('../words/words.js').Words} words
 * @returns {LossSeries}
 */
export function seriesOfPoints(points, axis, words) {
  const heights = points.map(([, value]) => heightOf(value, axis))
  const shown = heights.filter((height) => height !== null)
  return {
    entries: points.map(([entry]) => entry),
    heights,
    range: rangeOf(shown, axis),
    note: noteOn(points, shown.length, axis, words),
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
 * @param {import('../words/words.js').Words} words
 * @returns {{height: number, text: string}[]}
 */
export function lossTicks(low, high, axis, most, words) {
  if (axis === 'linear') {
    const places = ticks(low, high, Math.max(2, most))
    const texts = tickTexts(places, words)
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
    .map((value) => ({ height: Math.log10(value), text: words.number(value, { digits: 12, mantissa: 3 }) }))
}

/**
 * The chart in words.
 * @param {import('./snapshot.js').Snapshot} snapshot
 * @param {Axis} axis
 * @param {import('./against.js').Against} [against]
 * @returns {string}
 */
export function describeLoss({ words, problem, run, runs = [], trajectory }, axis, against = 'steps') {
  const style = { digits: 4, mantissa: 2 }
  const { chart } = words.pictures
  const facts = { isFit: problem.kind === 'fit', of: describeProblem(problem), isLog: axis === 'log' }
  if (runs.length > 1 || against !== 'steps') {
    const each = runs.map(({ label, value }) => `${label} ${words.number(value, style)}`).join(', ')
    return chart.race({ ...facts, against, runs: runs.length, each })
  }
  const start = words.number(trajectory.value[0], style)
  if (run.cursor === 0) return chart.start({ ...facts, start })
  const now = words.number(run.value, style)
  return chart.now({ ...facts, start, now, step: run.cursor, steps: run.steps })
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
 * @param {import('../words/words.js').Words} words
 */
function noteOn(points, shownCount, axis, { pictures: { chart } }) {
  if (shownCount === points.length) return ''
  const notPositive = points.filter(([, value]) => value <= 0).length
  if (axis === 'log' && notPositive > 0) {
    return shownCount === 0 ? chart.onlyNegative : chart.negative
  }
  return chart.missing
}

/** @param {number} low @param {number} high heights */
function severalADecade(low, high) {
  const found = []
  for (let exponent = Math.floor(low); exponent <= high; exponent++) {
    for (const mantissa of [1, 2, 5]) found.push(mantissa * 10 ** exponent)
  }
  return found.filter((value) => Math.log10(value) >= low && Math.log10(value) <= high)
}
