// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @typedef {{x: number, y: number, row: number}} Spot  in CSS px; of a row, from 0 */

/** A point's own size. */
const spotSize = 1.5

/** So many numbers tell where their bulk lies. */
const enough = 50_000

/**
 * Of very many numbers some that are spread as they are, with the least and the greatest.
 * @param {ArrayLike<number>} numbers
 */
export function fewOf(numbers) {
  if (numbers.length <= enough) return numbers
  const stride = Math.ceil(numbers.length / enough)
  const few = []
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (let i = 0; i < numbers.length; i += 1) {
    if (i % stride === 0) few.push(numbers[i])
    low = Math.min(low, numbers[i])
    high = Math.max(high, numbers[i])
  }
  return [...few, low, high]
}

/**
 * Where rows lie in a frame; of many, no more than its pixels can tell apart.
 * @param {{x: ArrayLike<number>, y: ArrayLike<number>}} data
 * @param {import('./frame.js').Frame} frame
 * @param {boolean} isThinned
 * @param {number} [size] rows closer than this are one spot
 * @returns {Spot[]}
 */
export function spotsOf({ x, y }, frame, isThinned, size = spotSize) {
  const { left, right, top, bottom } = frame.box
  const columns = Math.ceil((right - left) / size) + 1
  const rows = Math.ceil((bottom - top) / size) + 1
  const taken = new Uint8Array(isThinned ? columns * rows : 0)
  const spots = []
  for (let i = 0; i < x.length; i += 1) {
    const px = frame.x.toPixel(x[i])
    const py = frame.y.toPixel(y[i])
    if (!(px >= left && px <= right && py >= top && py <= bottom)) continue
    if (isThinned) {
      const cell = Math.round((py - top) / size) * columns + Math.round((px - left) / size)
      if (taken[cell] === 1) continue
      taken[cell] = 1
    }
    spots.push({ x: px, y: py, row: i })
  }
  return spots
}
