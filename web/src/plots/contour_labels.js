// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import { powerOfTenText } from '../words/digits.js'
import { boxesOverlap, cornersOf } from './boxes.js'
import { isInside } from './clip.js'
import { textWidth } from './text_width.js'

/**
 * Places for the values of index contours: upon the line and along it, upright, where the line is straight enough,
 * away from the frame, from gaps and from one another.
 *
 * @typedef {Pick<import('../words/words.js').Words, 'number'>} Words
 * @typedef {import('./boxes.js').LabelBox & {text: string, level: number, score: number}} ContourLabel
 */

const FONT_SIZE = 11
const FRAME_ROOM = 5
const SIDE_ROOM = 5
// Between the labels of one line; a ring shorter than this gets one.
const REPEAT = 700
const MOST = 24
// Between labels that say the same.
const SAME_TEXT = 190
// A chord this much shorter than its arc would let the text leave the line.
const STRAIGHT = 0.965

/**
 * @param {import('./contours.js').Contours} contours
 * @param {(unit: number) => number} toX pixel of a unit coordinate @param {(unit: number) => number} toY
 * @param {import('./clip.js').Box} frame
 * @param {import('./boxes.js').LabelBox[]} obstacles
 * @param {Words} words
 * @returns {ContourLabel[]}
 */
export function placeContourLabels(contours, toX, toY, frame, obstacles, words) {
  const gap = contours.gap.map((ring) => pixelRing(ring, toX, toY))
  /** @type {ContourLabel[]} */
  const placed = []
  contours.levels.values.forEach((value, level) => {
    if (!contours.levels.index[level]) return
    const text = levelText(value, words)
    const shape = { text, level, width: textWidth(text, FONT_SIZE) + 2 * SIDE_ROOM, height: FONT_SIZE + 3 }
    for (const ring of contours.rings[level]) {
      const candidates = candidatesOn(pixelRing(ring, toX, toY), shape, frame)
      /** @type {ContourLabel[]} */
      const own = []
      for (const candidate of candidates.sort((a, b) => b.score - a.score)) {
        if (placed.length >= MOST) return
        if (own.some((label) => distance(label, candidate) < REPEAT)) continue
        if (placed.some((label) => label.text === text && distance(label, candidate) < SAME_TEXT)) continue
        const roomy = withRoom(candidate)
        if (
          placed.some((box) => boxesOverlap(roomy, box)) ||
          obstacles.some((box) => boxesOverlap(roomy, box))
        )
          continue
        if (cornersOf(candidate).some(([x, y]) => isInRings(gap, x, y))) continue
        placed.push(candidate)
        own.push(candidate)
      }
    }
  })
  return placed
}

/**
 * @param {number[]} ring x0, y0, ... @param {{text: string, level: number, width: number, height: number}} shape
 * @param {import('./clip.js').Box} frame
 * @returns {ContourLabel[]}
 */
function candidatesOn(ring, shape, frame) {
  const along = lengthsAlong(ring)
  const whole = along[along.length - 1]
  if (whole < shape.width * 2.5) return []
  const found = []
  for (let at = shape.width / 2; at + shape.width / 2 <= whole; at += 12) {
    const [mx, my] = pointAlong(ring, along, at)
    if (!isInside(frame, mx, my, -FRAME_ROOM)) continue
    const [x0, y0] = pointAlong(ring, along, at - shape.width / 2)
    const [x1, y1] = pointAlong(ring, along, at + shape.width / 2)
    const straightness = Math.hypot(x1 - x0, y1 - y0) / shape.width
    if (straightness < STRAIGHT) continue
    const angle = uprightAngle(Math.atan2(y1 - y0, x1 - x0))
    const box = { ...shape, x: (x0 + x1 + 2 * mx) / 4, y: (y0 + y1 + 2 * my) / 4, angle }
    if (!cornersOf(box).every(([x, y]) => isInside(frame, x, y, -FRAME_ROOM))) continue
    // Level text is read fastest; a straight place matters more than a level one.
    found.push({ ...box, score: (straightness - 1) * 20 + Math.cos(angle) * 0.5 })
  }
  return found
}

/** @param {number} angle @returns {number} the same line, read from the left */
function uprightAngle(angle) {
  if (angle > Math.PI / 2) return angle - Math.PI
  return angle < -Math.PI / 2 ? angle + Math.PI : angle
}

/** @param {Float64Array} ring @param {(unit: number) => number} toX @param {(unit: number) => number} toY */
function pixelRing(ring, toX, toY) {
  return Array.from(ring, (unit, i) => (i % 2 === 0 ? toX(unit) : toY(unit)))
}

/** @param {number[]} ring */
function lengthsAlong(ring) {
  const along = [0]
  for (let i = 2; i < ring.length; i += 2) {
    along.push(along[along.length - 1] + Math.hypot(ring[i] - ring[i - 2], ring[i + 1] - ring[i - 1]))
  }
  return along
}

/** @param {number[]} ring @param {number[]} along @param {number} at @returns {[number, number]} */
function pointAlong(ring, along, at) {
  let low = 0
  let high = along.length - 1
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if (along[middle] <= at) low = middle
    else high = middle
  }
  const share = along[high] > along[low] ? (at - along[low]) / (along[high] - along[low]) : 0
  return [
    ring[2 * low] + share * (ring[2 * high] - ring[2 * low]),
    ring[2 * low + 1] + share * (ring[2 * high + 1] - ring[2 * low + 1]),
  ]
}

/** @param {number[][]} rings @param {number} x @param {number} y even-odd rule */
function isInRings(rings, x, y) {
  let inside = false
  for (const ring of rings) {
    for (let i = 0, j = ring.length - 2; i < ring.length; j = i, i += 2) {
      const [xi, yi, xj, yj] = [ring[i], ring[i + 1], ring[j], ring[j + 1]]
      if (yi > y !== yj > y && x < ((xj - xi) * (y - yi)) / (yj - yi) + xi) inside = !inside
    }
  }
  return inside
}

/** @param {number} value a power of ten is shorter than one times it @param {Words} words */
function levelText(value, { number }) {
  const exponent = Math.log10(value)
  const isBarePower = Number.isInteger(exponent) && (exponent < -3 || exponent > 5)
  return isBarePower ? powerOfTenText(exponent) : number(value, { digits: 5 })
}

/** @param {ContourLabel} a @param {ContourLabel} b */
function distance(a, b) {
  return Math.hypot(a.x - b.x, a.y - b.y)
}

/** @param {ContourLabel} label */
function withRoom(label) {
  return { ...label, width: label.width + 6, height: label.height + 6 }
}
