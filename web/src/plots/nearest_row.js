// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** From the middle of a point to where it can be pressed. */
const reach = 13

/**
 * The row whose spot is nearest to a pixel, within reach.
 * @param {readonly import('./spots.js').Spot[]} spots @param {number} px @param {number} py
 * @returns {number | null}
 */
export function nearestRow(spots, px, py) {
  let found = null
  let nearest = reach
  for (const { x, y, row } of spots) {
    const distance = Math.hypot(x - px, y - py)
    if (distance >= nearest) continue
    nearest = distance
    found = row
  }
  return found
}
