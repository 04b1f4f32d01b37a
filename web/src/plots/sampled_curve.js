// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import { clippedSegment, grownBox } from './clip.js'

/**
 * A sampled curve as lines in pixels: interrupted where it has no value, and where it jumps across the
 * whole frame between two samples, as at a pole.
 * @param {import('./snapshot.js').Samples} samples
 * @param {Pick<import('./frame.js').Frame, 'box' | 'x' | 'y'>} frame
 * @returns {number[][]} lines x0, y0, x1, y1, ...
 */
export function brokenLine(samples, frame) {
  const box = grownBox(frame.box, 4)
  /** @type {number[][]} */
  const lines = []
  let [x0, y0] = [Number.NaN, Number.NaN]
  for (let i = 0; i < samples.x.length; i++) {
    const [x, y] = [frame.x.toPixel(samples.x[i]), frame.y.toPixel(samples.y[i])]
    const jumps =
      ((y0 < box.top && y > box.bottom) || (y0 > box.bottom && y < box.top)) && !isSteep(samples.y, i)
    const piece = jumps || !Number.isFinite(samples.y[i]) ? null : clippedSegment(x0, y0, x, y, box)
    if (piece) {
      const line = lines[lines.length - 1]
      if (line && line[line.length - 2] === piece[0] && line[line.length - 1] === piece[1])
        line.push(piece[2], piece[3])
      else lines.push(piece)
    }
    x0 = x
    y0 = Number.isFinite(samples.y[i]) ? y : Number.NaN
  }
  return lines
}

/**
 * Whether a curve goes on beside two samples as it goes between them: then it is steep there, and no pole.
 * @param {ArrayLike<number>} y @param {number} i  the later of the two
 */
function isSteep(y, i) {
  const way = Math.sign(y[i] - y[i - 1])
  const goesOn = (/** @type {number} */ from) =>
    !(from >= 0 && from + 1 < y.length) || Math.sign(y[from + 1] - y[from]) === way
  return y.length > 2 && goesOn(i - 2) && goesOn(i)
}

/**
 * Spans of pixels in which a curve has no value, each reaching to the middle between two samples.
 * @param {import('./snapshot.js').Samples} samples
 * @param {import('./scale.js').Scale} scale
 * @returns {{from: number, to: number}[]}
 */
export function missingSpans({ x, y }, scale) {
  const spans = []
  const last = x.length - 1
  for (let i = 0; i <= last; i++) {
    if (Number.isFinite(y[i])) continue
    const first = i
    while (i < last && !Number.isFinite(y[i + 1])) i++
    // One sample alone is a pole, which has no width.
    if (i === first && first > 0 && i < last) continue
    const from = first === 0 ? x[0] : (x[first - 1] + x[first]) / 2
    const to = i === last ? x[last] : (x[i] + x[i + 1]) / 2
    spans.push({ from: scale.toPixel(from), to: scale.toPixel(to) })
  }
  return spans
}

/**
 * The value of a sampled curve between its samples, NaN outside of them.
 * @param {import('./snapshot.js').Samples} samples ascending in x
 * @param {number} at
 * @returns {number}
 */
export function interpolated({ x, y }, at) {
  let low = 0
  let high = x.length - 1
  if (!(at >= x[low] && at <= x[high])) return Number.NaN
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if (x[middle] <= at) low = middle
    else high = middle
  }
  const share = x[high] > x[low] ? (at - x[low]) / (x[high] - x[low]) : 0
  return y[low] + share * (y[high] - y[low])
}
