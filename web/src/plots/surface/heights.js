// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import { fillGaps, softened } from '../undefined_region.js'
import { sortedQuantile, valueRange } from '../value_range.js'

/**
 * A field as ground to be looked at from the side: on the nodes of its grid, the height, 0 to 1, and the level coordinate, in
 * which contour k of the map lies at k.
 *
 * Where the values crowd near the lowest, as in Rosenbrock's valley, true heights would show the walls and nothing of what
 * lies between them. Heights are then a power of the value, such that half of the ground lies below three tenths of the whole.
 *
 * @typedef {object} Heights
 * @property {number} columns
 * @property {number} rows
 * @property {Float32Array} z
 * @property {Float32Array} u
 * @property {Float64Array | null} gap how far each node lies in a region without values: more than a half, and there is no ground
 * @property {number} power 1: true to scale
 */

const MEDIAN_HEIGHT = 0.3
const LEAST_POWER = 0.2

/**
 * @param {import('../contours.js').Field} field
 * @param {readonly number[]} levels ascending
 * @returns {Heights}
 */
export function heightsOf({ columns, rows, values }, levels) {
  const { values: filled, gap } = fillGaps(values, columns, rows)
  const [low, high] = valueRange(filled, { room: 0 })
  const span = high > low ? high - low : 1
  const sorted = gap ? filled.filter((_, i) => gap[i] === 0).sort() : filled.slice().sort()
  const power = powerFor((sortedQuantile(sorted, 0.5) - low) / span)
  const z = new Float32Array(columns * rows)
  const u = new Float32Array(columns * rows)
  for (let i = 0; i < z.length; i++) {
    const value = filled[i]
    z[i] = Math.max(0, Math.min(1, (value - low) / span)) ** power
    u[i] = levelCoordinate(value, levels, low, high)
  }
  const soft = gap && softened(softened(Float64Array.from(gap), columns, rows), columns, rows)
  return { columns, rows, z, u, gap: soft, power }
}

/** @param {number} share of the whole height below which half of the ground lies */
function powerFor(share) {
  if (!(share < MEDIAN_HEIGHT)) return 1
  return Math.max(LEAST_POWER, Math.log(MEDIAN_HEIGHT) / Math.log(Math.max(share, Number.MIN_VALUE)))
}

/**
 * How many levels lie below a value, and how far it is on the way to the next.
 * @param {number} value @param {readonly number[]} levels @param {number} low @param {number} high
 */
export function levelCoordinate(value, levels, low, high) {
  let [from, to] = [0, levels.length]
  while (from < to) {
    const middle = (from + to) >> 1
    if (levels[middle] <= value) from = middle + 1
    else to = middle
  }
  const below = from > 0 ? levels[from - 1] : Math.min(low, value)
  const above = from < levels.length ? levels[from] : Math.max(high, value)
  const share = above > below ? (value - below) / (above - below) : 0.5
  return from + Math.max(0, Math.min(0.999, share))
}

/**
 * Between the nodes.
 * @param {Heights} heights
 * @param {number} across 0 to 1
 * @param {number} along 0 to 1, from the lowest row
 * @returns {number} the height there, 0 to 1; NaN where there is no ground
 */
export function heightAt({ columns, rows, z, gap }, across, along) {
  const gx = Math.max(0, Math.min(1, across)) * (columns - 1)
  const gy = Math.max(0, Math.min(1, along)) * (rows - 1)
  const column = Math.min(columns - 2, Math.floor(gx))
  const row = Math.min(rows - 2, Math.floor(gy))
  const between = (/** @type {ArrayLike<number>} */ nodes) => {
    const i = row * columns + column
    const near = nodes[i] + (nodes[i + 1] - nodes[i]) * (gx - column)
    const far = nodes[i + columns] + (nodes[i + columns + 1] - nodes[i + columns]) * (gx - column)
    return near + (far - near) * (gy - row)
  }
  return gap && between(gap) > 0.5 ? Number.NaN : between(z)
}
