// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** How much a pixel of scrolling zooms; a notch of a usual wheel is 100 of them. */
const zoomPerPixel = 0.004
/** Some wheels scroll by lines. */
const lineHeight = 16
/** A wheel that spins freely still zooms by steps that the eye can follow. */
const mostPixels = 120

/** Which way of each axis an arrow key goes. */
const ways = Object.freeze({ ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowDown: [0, -1], ArrowUp: [0, 1] })

/** @param {string} key @returns {readonly number[] | null} */
export const arrowWay = (key) =>
  Object.hasOwn(ways, key) ? ways[/** @type {keyof typeof ways} */ (key)] : null

/**
 * How many times as wide a turn of the wheel makes what is shown.
 * @param {{deltaY: number, deltaMode: number}} event
 */
export function wheelFactor({ deltaY, deltaMode }) {
  const pixels = deltaY * (deltaMode === 1 ? lineHeight : 1)
  return Math.exp(Math.max(-mostPixels, Math.min(mostPixels, pixels)) * zoomPerPixel)
}
