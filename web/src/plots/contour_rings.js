// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/**
 * Closed rings in the unit square of the field (u to the right, v upwards): u0, v0, u1, v1, ... The last point is the
 * first. Where a ring runs along the border it runs a little outside of the square, so that clipping hides that part.
 * @typedef {Float64Array} Ring
 */

const OUTSIDE = 0.05

/**
 * Marching squares. The grid stands in a frame of nodes that lie below every level, so that all lines are closed. A
 * node has two edges, to the right and upwards, with the numbers 2n and 2n + 1; each edge that a line crosses leads to
 * the one it crosses next, with the higher ground to its left.
 * @param {ArrayLike<number>} values row-major, all finite
 * @param {number} columns @param {number} rows
 * @param {number} level
 * @returns {Ring[]} borders of the ground at or above the level
 */
export function contourRings(values, columns, rows, level) {
  const width = columns + 2
  const next = crossings(values, columns, rows, level)

  /** Where along an axis a line crosses between two nodes. @param {number} node @param {number} count @param {number} share */
  const unit = (node, count, share) => {
    const at = (node + share) / (count - 1)
    return at < 0 ? -OUTSIDE : at > 1 ? 1 + OUTSIDE : at
  }

  /** @param {number} edge @returns {[number, number]} */
  const pointOn = (edge) => {
    const node = edge >> 1
    const [column, row] = [(node % width) - 1, Math.floor(node / width) - 1]
    const upwards = edge % 2 === 1
    const at = row * columns + column
    const share = (level - values[at]) / (values[at + (upwards ? columns : 1)] - values[at])
    return upwards
      ? [unit(column, columns, 0), unit(row, rows, row < 0 || row === rows - 1 ? 0.5 : share)]
      : [unit(column, columns, column < 0 || column === columns - 1 ? 0.5 : share), unit(row, rows, 0)]
  }

  const rings = []
  for (const first of next.keys()) {
    const ring = []
    /** @type {number | undefined} */
    let edge = first
    while (edge !== undefined) {
      ring.push(...pointOn(edge))
      const following = next.get(edge)
      next.delete(edge)
      edge = following
    }
    rings.push(Float64Array.from(ring))
  }
  return rings
}

/**
 * @param {ArrayLike<number>} values
 * @param {number} columns @param {number} rows
 * @param {number} level
 * @returns {Map<number, number>} which edge comes after which
 */
function crossings(values, columns, rows, level) {
  const width = columns + 2
  const high = new Uint8Array(width * (rows + 2))
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      if (values[row * columns + column] >= level) high[(row + 1) * width + column + 1] = 1
    }
  }
  const next = new Map()
  // The last node of a row and the first of the next make no cell, but a line crosses nothing there: all are low.
  for (let node = 0; node < width * (rows + 1) - 1; node++) {
    const corners = [high[node], high[node + 1], high[node + width + 1], high[node + width]]
    if (corners[0] === corners[1] && corners[1] === corners[2] && corners[2] === corners[3]) continue
    const edges = [2 * node, 2 * node + 3, 2 * (node + width), 2 * node + 1]
    for (let side = 0; side < 4; side++) {
      if (corners[side] <= corners[(side + 1) % 4]) continue
      // The ground falls along this side, so the line enters here; it leaves round the corner behind, where it rises.
      let out = side
      do out = (out + 3) % 4
      while (corners[out] >= corners[(out + 1) % 4])
      next.set(edges[side], edges[out])
    }
  }
  return next
}
