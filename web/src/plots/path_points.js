// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import { clippedSegment, grownBox, isInside } from './clip.js'

/**
 * A path in pixels, made as short as the screen allows: points that share a pixel are one, what lies outside
 * is cut off, and in a long path a segment drawn before is not drawn again (a descent that bounces between two walls).
 */

const SAME_PIXEL = 0.6
// Room for the width of a stroke beyond the frame.
const STROKE_ROOM = 12
// From here on it pays to look for repeated segments.
const LONG = 1500
// The oldest segments of a path that still has more are left away: they lie under the newer ones.
const MOST_SEGMENTS = 6000

/**
 * @typedef {object} PixelRoute where the iterates lie
 * @property {(step: number) => number} x pixel of the iterate of a step; not finite where there is none
 * @property {(step: number) => number} y
 */

/**
 * Lines through the iterates `from` to `to`.
 * @param {PixelRoute} route
 * @param {number} from @param {number} to
 * @param {import('./clip.js').Box} frame
 * @returns {number[][]} lines, each x0, y0, x1, y1, ...
 */
export function pixelLines(route, from, to, frame) {
  const box = grownBox(frame, STROKE_ROOM)
  const seen = to - from > LONG ? new SegmentSet(box) : null
  /** @type {number[][]} */
  const lines = []
  /** @type {number[] | null} */
  let line = null
  let segments = 0
  let x0 = Number.NaN
  let y0 = Number.NaN
  // From the newest to the oldest, so that a limit falls on the oldest.
  for (let step = to; step >= from && segments < MOST_SEGMENTS; step--) {
    const x = route.x(step)
    const y = route.y(step)
    if (step > from && Math.abs(x - x0) < SAME_PIXEL && Math.abs(y - y0) < SAME_PIXEL) continue
    const piece = clippedSegment(x0, y0, x, y, box)
    if (piece && !seen?.addNew(piece)) {
      line = extended(lines, line, piece)
      segments++
    } else if (line !== null) line = null
    x0 = x
    y0 = y
  }
  return lines.reverse().map(turnedRound)
}

/**
 * The same line begun at its oldest point, where a dash pattern then stays put while the path grows.
 * @param {number[]} line
 */
function turnedRound(line) {
  const turned = []
  for (let i = line.length - 2; i >= 0; i -= 2) turned.push(line[i], line[i + 1])
  return turned
}

/**
 * @param {number[][]} lines @param {number[] | null} line @param {[number, number, number, number]} piece
 * @returns {number[]} the line that now ends in the piece
 */
function extended(lines, line, [x0, y0, x1, y1]) {
  if (line && line[line.length - 2] === x0 && line[line.length - 1] === y0) {
    line.push(x1, y1)
    return line
  }
  const begun = [x0, y0, x1, y1]
  lines.push(begun)
  return begun
}

/**
 * Iterates to be shown as dots, newest first; of those that would touch one another the newest stays.
 * @param {PixelRoute} route
 * @param {number} from @param {number} to
 * @param {import('./clip.js').Box} frame
 * @param {{spacing: number, most: number}} limits
 * @returns {{x: number, y: number, age: number}[]} `age`: steps before `to`
 */
export function pixelDots(route, from, to, frame, { spacing, most }) {
  const taken = new Set()
  const dots = []
  for (let step = to; step >= from && dots.length < most; step--) {
    const [x, y] = [route.x(step), route.y(step)]
    if (!isInside(frame, x, y)) continue
    const cell = Math.floor(x / spacing) * 65536 + Math.floor(y / spacing)
    if (taken.has(cell)) continue
    taken.add(cell)
    dots.push({ x, y, age: to - step })
  }
  return dots
}

/** Segments already drawn, to the pixel and in either direction. */
class SegmentSet {
  /** @param {import('./clip.js').Box} box */
  constructor(box) {
    this.box = box
    /** @type {Set<number>} */
    this.keys = new Set()
  }

  /**
   * @param {[number, number, number, number]} segment
   * @returns {boolean} whether it was there before
   */
  addNew([x0, y0, x1, y1]) {
    const a = this.pixel(x0, y0)
    const b = this.pixel(x1, y1)
    const key = Math.min(a, b) * 2 ** 24 + Math.max(a, b)
    if (this.keys.has(key)) return true
    this.keys.add(key)
    return false
  }

  /** @param {number} x @param {number} y twelve bits for each, so that two points fit a double */
  pixel(x, y) {
    return (Math.round(x - this.box.left) & 4095) * 4096 + (Math.round(y - this.box.top) & 4095)
  }
}
