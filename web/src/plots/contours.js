// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import { contourRings } from './contour_rings.js'
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

/** @typedef {import('./contour_rings.js').Ring} Ring */

/**
 * @typedef {object} Contours
 * @property {import('./levels.js').Levels} levels
 * @property {Ring[][]} rings for each level, the border of the ground at or above it
 * @property {Ring[]} gap border of the region without values; empty when there is none
 * @property {boolean} empty no value anywhere
 */

/**
 * @param {Field} field
 * @param {import('./levels.js').Levels} [levels]
 * @returns {Contours}
 */
export function contoursOf({ columns, rows, values }, levels = chooseLevels(values)) {
  const { values: filled, gap } = fillGaps(values, columns, rows)
  const trace = (/** @type {Float64Array} */ heights, /** @type {number} */ level) =>
    contourRings(heights, columns, rows, level)
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
