// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import { contours } from 'd3-contour'
import { chooseLevels } from './levels.js'
import { fillGaps, softened } from './undefined_region.js'

/**
 * A grid of values over a rectangle; row 0 has the lowest y, the outermost nodes lie on the rectangle's edges.
 * @typedef {object} Field
 * @property {number} columns
 * @property {number} rows
 * @property {ArrayLike<number>} values row-major
 * @property {readonly (readonly number[])[]} domain [[x low, x high], [y low, y high]]
 */

/**
 * Closed rings in the unit square of the field (u to the right, v upwards): u0, v0, u1, v1, ...
 * Where a ring runs along the border it runs a little outside of the square, so that clipping hides that part.
 * @typedef {Float64Array} Ring
 */

/**
 * @typedef {object} Contours
 * @property {import('./levels.js').Levels} levels
 * @property {Ring[][]} rings for each level, the border of the ground at or above it
 * @property {Ring[]} gap border of the region without values; empty when there is none
 * @property {boolean} empty no value anywhere
 */

const OUTSIDE = 0.05

/**
 * @param {Field} field
 * @returns {Contours}
 */
export function contoursOf({ columns, rows, values }) {
  const { values: filled, gap } = fillGaps(values, columns, rows)
  const levels = chooseLevels(values)
  const trace = tracer(columns, rows)
  const empty = gap?.every((isGap) => isGap === 1) ?? false
  // Between two nodes of a bowl the square root of the height is straight where the height is not:
  // interpolating it puts the innermost contours where they belong.
  const isRoot = levels.kind === 'logarithmic'
  const height = isRoot ? filled.map((value) => Math.sqrt(Math.max(0, value - levels.base))) : filled
  const rings = levels.values.map((value) => trace(height, isRoot ? Math.sqrt(value - levels.base) : value))
  return {
    levels,
    rings,
    gap:
      gap && !empty
        ? trace(softened(softened(Float64Array.from(gap), columns, rows), columns, rows), 0.5)
        : [],
    empty,
  }
}

/**
 * @param {number} columns @param {number} rows
 * @returns {(values: Float64Array, level: number) => Ring[]}
 */
function tracer(columns, rows) {
  const generator = contours().size([columns, rows])
  return (values, level) => {
    // The generator reads its argument by index only; the declared type asks for an array.
    const shape = generator.contour(/** @type {number[]} */ (/** @type {unknown} */ (values)), level)
    return shape.coordinates.flat().map((ring) => unitRing(ring, columns, rows))
  }
}

/** @param {number[][]} ring @param {number} columns @param {number} rows */
function unitRing(ring, columns, rows) {
  const unit = new Float64Array(ring.length * 2)
  ring.forEach(([x, y], i) => {
    unit[2 * i] = unitCoordinate(x, columns)
    unit[2 * i + 1] = unitCoordinate(y, rows)
  })
  return unit
}

/** @param {number} at the generator's coordinate: nodes lie at halves @param {number} count */
function unitCoordinate(at, count) {
  if (at <= 0) return -OUTSIDE
  return at >= count ? 1 + OUTSIDE : (at - 0.5) / (count - 1)
}
