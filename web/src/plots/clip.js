// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @typedef {{left: number, top: number, right: number, bottom: number}} Box in CSS pixels */

/**
 * The part of a segment that lies in a box (Liang and Barsky, 1984), or null.
 * Clipping keeps the direction of a segment whose end is far away; moving that end to the border would not.
 * @param {number} x0 @param {number} y0 @param {number} x1 @param {number} y1 @param {Box} box
 * @returns {[number, number, number, number] | null}
 */
export function clippedSegment(x0, y0, x1, y1, box) {
  const [dx, dy] = [x1 - x0, y1 - y0]
  let from = 0
  let to = 1
  for (const [slope, room] of [
    [-dx, x0 - box.left],
    [dx, box.right - x0],
    [-dy, y0 - box.top],
    [dy, box.bottom - y0],
  ]) {
    if (slope === 0) {
      if (room < 0) return null
    } else if (slope < 0) from = Math.max(from, room / slope)
    else to = Math.min(to, room / slope)
  }
  if (!(from <= to)) return null
  return [
    from === 0 ? x0 : x0 + from * dx,
    from === 0 ? y0 : y0 + from * dy,
    to === 1 ? x1 : x0 + to * dx,
    to === 1 ? y1 : y0 + to * dy,
  ]
}

/**
 * @param {Box} box @param {number} x @param {number} y @param {number} [room] how far outside still counts
 * @returns {boolean}
 */
export function isInside(box, x, y, room = 0) {
  return x >= box.left - room && x <= box.right + room && y >= box.top - room && y <= box.bottom + room
}

/**
 * @param {Box} box @param {number} room
 * @returns {Box} larger by `room` on every side
 */
export function grownBox(box, room) {
  return { left: box.left - room, top: box.top - room, right: box.right + room, bottom: box.bottom + room }
}

/**
 * The nearest number in a range; what is not a number has no side, and gives the middle.
 * @param {number} value @param {number} low @param {number} high
 */
export const within = (value, low, high) =>
  Number.isNaN(value) ? low / 2 + high / 2 : Math.max(low, Math.min(high, value))
