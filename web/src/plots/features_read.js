// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import { contourRings } from './contour_rings.js'
import { rivals } from './route_scene.js'
import { mostMarkers } from './row_markers.js'
import { fillGaps } from './undefined_region.js'

/** Nodes along each side of the map: few enough for a map a frame. */
export const gridSide = 41

/** So many rows tell whether there may be two classes. */
const enough = 100

/** @param {ArrayLike<number>} y */
function mayBeClasses(y) {
  for (let row = 0; row < y.length && row < enough; row++) if (y[row] !== 0 && y[row] !== 1) return false
  return true
}

/** Room around the rows, as a share of their range. */
const room = 0.06

/**
 * @typedef {NonNullable<import('./snapshot.js').Problem['data']> & {features: readonly ArrayLike<number>[], extents: readonly import('../core/types.js').Interval[]}} Data
 * @typedef {NonNullable<ReturnType<typeof featuresRead>>} Read
 */

/** @param {readonly number[]} extent @returns {import('../core/types.js').Interval} */
export function roomy([low, high]) {
  const more = high > low ? (high - low) * room : Math.abs(low) * 0.1 || 1
  return [low - more, high + more]
}

/**
 * What the model predicts over its two features at the moment that is looked at; at the points of the other runs and at the
 * best one where the rows are of two classes, whose boundaries can be drawn all at once; and for each row where they are few.
 * @param {{problem: import('../core/types.js').OpenProblem}} open
 * @param {import('./snapshot.js').Snapshot} snapshot
 */
export function featuresRead({ problem }, snapshot) {
  const data = /** @type {Data} */ (snapshot.problem.data)
  if (problem.facts.data?.names !== data.columns) return null // another one has come meanwhile
  const domain = data.extents.map(roomy)
  const grid = (/** @type {ArrayLike<number>} */ x) => problem.predictGrid(x, domain, gridSide)
  const x = (snapshot.glance ?? snapshot.run).x
  const hasLines = mayBeClasses(data.y)
  const others = (hasLines ? rivals(snapshot) : []).map(
    (/** @type {import('./snapshot.js').Rival} */ run) => {
      return /** @type {[number, Float64Array]} */ ([run.number ?? 1, grid(run.x)])
    },
  )
  return {
    columns: data.columns,
    domain,
    grid: grid(x),
    others: new Map(others),
    best: hasLines && snapshot.problem.answer ? grid(snapshot.problem.answer.x) : null,
    rows: data.y.length > mostMarkers ? null : problem.predictRows(x, 1),
  }
}

/**
 * Where a probability is one half, in pixels.
 * @param {Float64Array} grid @param {import('./frame.js').Frame} frame
 */
export function boundaryLines(grid, { box }) {
  const { values, gap } = fillGaps(grid, gridSide, gridSide)
  if (gap) return []
  return contourRings(values, gridSide, gridSide, 0.5).map((ring) =>
    Array.from(ring, (at, i) =>
      i % 2 === 0 ? box.left + at * (box.right - box.left) : box.bottom + at * (box.top - box.bottom),
    ),
  )
}

/**
 * What is predicted between the nodes.
 * @param {Float64Array} grid @param {number} u @param {number} v  shares of the way across and up
 */
export function between(grid, u, v) {
  const [across, up] = [u, v].map((share) => Math.max(0, Math.min(1, share)) * (gridSide - 1))
  const [column, row] = [across, up].map((at) => Math.min(gridSide - 2, Math.floor(at)))
  const [right, above] = [across - column, up - row]
  const at = (/** @type {number} */ i, /** @type {number} */ k) => grid[(row + k) * gridSide + column + i]
  const low = at(0, 0) * (1 - right) + at(1, 0) * right
  const high = at(0, 1) * (1 - right) + at(1, 1) * right
  return low * (1 - above) + high * above
}
