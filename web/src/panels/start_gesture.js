// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @typedef {{coordinates: number[], inside: boolean}} PicturePoint */

/** How far, in CSS px, a press may move and still be a click. */
const clickSlack = 4
/** How far around the handle, in CSS px, a press still takes hold of it; more for a finger. */
const reach = { mouse: 6, pen: 10, touch: 18 }
/** Arrow keys: which coordinate, and which way. */
const arrows = Object.freeze({ ArrowLeft: [0, -1], ArrowRight: [0, 1], ArrowDown: [1, -1], ArrowUp: [1, 1] })

/**
 * A length of one, two or five times a power of ten, near a fortieth of the range.
 * @param {number} range
 */
export function keyStep(range) {
  const wanted = range / 40
  const power = 10 ** Math.floor(Math.log10(wanted))
  return ([5, 2, 1].find((digit) => digit * power <= wanted) ?? 1) * power
}

/**
 * The start after an arrow key; it keeps to multiples of the step, so that the numbers stay short.
 * @param {{key: string, shiftKey: boolean}} event
 * @param {number[]} start
 * @param {number[][]} domain
 * @returns {number[] | null} null when the key moves nothing
 */
export function startAfterKey({ key, shiftKey }, start, domain) {
  if (!Object.hasOwn(arrows, key)) return null
  const [axis, way] = arrows[/** @type {keyof typeof arrows} */ (key)]
  const interval = domain[axis]
  if (!interval || start[axis] === undefined) return null
  const step = keyStep(interval[1] - interval[0]) / (shiftKey ? 10 : 1)
  const moved = [...start]
  moved[axis] = Number(((Math.round(start[axis] / step) + way) * step).toPrecision(12))
  return moved
}

/**
 * Rounds a point to what a pointer can aim at.
 * @param {number[]} coordinates
 * @param {number[]} beside the coordinates one CSS px to the right and below
 */
export function roundToPixel(coordinates, beside) {
  return coordinates.map((value, axis) => {
    const size = Math.abs(beside[axis] - value)
    if (!(size > 0)) return value
    const decimals = Math.min(15, Math.max(0, Math.ceil(-Math.log10(size))))
    return Number(value.toFixed(decimals))
  })
}

/**
 * @param {{x: number, y: number, radius: number} | null} handle
 * @param {{x: number, y: number}} point
 * @param {string} pointerType
 */
export function isOnHandle(handle, point, pointerType) {
  if (!handle) return false
  const slack = reach[/** @type {keyof typeof reach} */ (pointerType)] ?? reach.mouse
  return Math.hypot(handle.x - point.x, handle.y - point.y) <= handle.radius + slack
}

/**
 * @param {{x: number, y: number}} a
 * @param {{x: number, y: number}} b
 */
export const isClick = (a, b) => Math.hypot(a.x - b.x, a.y - b.y) <= clickSlack
