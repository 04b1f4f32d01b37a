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
// Points enough for any line of the longest kind.
const MOST_SEGMENTS = 6000
const SAME_END = 3

/**
 * @typedef {object} PixelRoute where the iterates lie
 * @property {(entry: number) => number} x pixel of the iterate of an entry of the history; not finite where there is none
 * @property {(entry: number) => number} y
 */

/**
 * Lines through the iterates from one entry to another. Where that is too much to draw, it is the far end that is left
 * away; so that is where `to` should be, whichever of the two comes first in time.
 * @param {PixelRoute} route
 * @param {number} from @param {number} to
 * @param {import('./clip.js').Box} frame
 * @param {number} longest pixels of line
 * @returns {{lines: number[][], reached: number}} lines, each x0, y0, x1, y1, ... from the older to the newer end; the last entry drawn
 */
export function pixelLines(route, from, to, frame, longest) {
  const box = grownBox(frame, STROKE_ROOM)
  const way = to < from ? -1 : 1
  const count = Math.abs(to - from)
  const seen = count > LONG ? new SegmentSet(box) : null
  /** @type {number[][]} */
  const lines = []
  /** @type {number[] | null} */
  let line = null
  let segments = 0
  let length = 0
  let x0 = Number.NaN
  let y0 = Number.NaN
  let i = 0
  for (; i <= count && segments < MOST_SEGMENTS && length < longest; i++) {
    const x = route.x(from + way * i)
    const y = route.y(from + way * i)
    if (i < count && Math.abs(x - x0) < SAME_PIXEL && Math.abs(y - y0) < SAME_PIXEL) continue
    const piece = clippedSegment(x0, y0, x, y, box)
    const size = piece ? Math.hypot(piece[2] - piece[0], piece[3] - piece[1]) : 0
    if (piece && !(seen && size > 2 * SAME_END && seen.addNew(piece))) {
      line = extended(lines, line, piece)
      segments++
      length += size
    } else if (line !== null) line = null
    x0 = x
    y0 = y
  }
  return { lines: way < 0 ? lines.reverse().map(turnedRound) : lines, reached: from + way * (i - 1) }
}

/**
 * The same line begun at its older end, where a dash pattern then stays put while the path grows.
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
 * @returns {{x: number, y: number, age: number}[]} `age`: entries before `to`
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

/** Segments already drawn, in either direction; ends a few pixels apart are hidden under the width of the line. */
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
    const column = Math.round((x - this.box.left) / SAME_END) & 4095
    return column * 4096 + (Math.round((y - this.box.top) / SAME_END) & 4095)
  }
}
