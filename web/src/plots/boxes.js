// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/**
 * Rectangles that may be turned: the places of labels.
 * @typedef {object} LabelBox
 * @property {number} x centre @property {number} y centre
 * @property {number} width @property {number} height
 * @property {number} angle in radians
 */

/**
 * @param {LabelBox} box
 * @returns {[number, number][]}
 */
export function cornersOf({ x, y, width, height, angle }) {
  const [c, s] = [Math.cos(angle) / 2, Math.sin(angle) / 2]
  return [
    [-1, -1],
    [1, -1],
    [1, 1],
    [-1, 1],
  ].map(([i, j]) => [x + i * width * c - j * height * s, y + i * width * s + j * height * c])
}

/**
 * Two convex shapes keep apart exactly when an edge of one of them separates them.
 * @param {LabelBox} a @param {LabelBox} b
 * @returns {boolean}
 */
export function boxesOverlap(a, b) {
  // Most pairs are far apart, and then their circles say so at once.
  const reach = (Math.hypot(a.width, a.height) + Math.hypot(b.width, b.height)) / 2
  if (Math.hypot(a.x - b.x, a.y - b.y) >= reach) return false
  const [cornersA, cornersB] = [cornersOf(a), cornersOf(b)]
  return [a.angle, a.angle + Math.PI / 2, b.angle, b.angle + Math.PI / 2].every((direction) => {
    const [lowA, highA] = extentAlong(cornersA, direction)
    const [lowB, highB] = extentAlong(cornersB, direction)
    return lowA < highB && lowB < highA
  })
}

/** @param {[number, number][]} corners @param {number} direction */
function extentAlong(corners, direction) {
  const along = corners.map(([x, y]) => x * Math.cos(direction) + y * Math.sin(direction))
  return [Math.min(...along), Math.max(...along)]
}
