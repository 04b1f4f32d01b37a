// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import { tickStep } from './ticks.js'

/**
 * What part of the ground a picture shows, as zooming and panning change it.
 * @typedef {readonly (readonly number[])[]} Ranges low and high, one pair an axis
 * @typedef {{at: number, share: number}} Held a value, and where along its axis it is to lie: 0 at the low end, 1 at the high one
 */

/** The share of the problem's own range, or of the numbers that are shown, below which digits run out. */
const NARROWEST = 1e-8
/** How many times the problem's own range may be seen at once. */
const WIDEST = 1e6
/** About one step of rounding for each pixel: finer, and an address has digits that nobody sees. */
const STEPS = 500

/**
 * Ranges so many times as wide, with a value of each axis held in its place.
 * @param {Ranges} ranges
 * @param {number} factor
 * @param {readonly Held[]} [held] the middle stays when not given
 * @returns {number[][]}
 */
export function heldRanges(ranges, factor, held = []) {
  return ranges.map(([low, high], i) => {
    const width = (high - low) * factor
    const { at, share } = held[i] ?? { at: low / 2 + high / 2, share: 0.5 }
    return [at - share * width, at + (1 - share) * width]
  })
}

/**
 * Ranges moved by shares of their widths.
 * @param {Ranges} ranges
 * @param {readonly number[]} shares
 * @returns {number[][]}
 */
export function movedRanges(ranges, shares) {
  return ranges.map(([low, high], i) => [low + shares[i] * (high - low), high + shares[i] * (high - low)])
}

/**
 * The same ranges with as few digits as the eye needs.
 * @param {Ranges} ranges
 * @returns {number[][]}
 */
export function roundedRanges(ranges) {
  return ranges.map(([low, high]) => {
    const step = tickStep(low, high, STEPS)
    return [low, high].map((end) => Number((Math.round(end / step) * step).toPrecision(12)))
  })
}

/**
 * Why ranges cannot be shown, in words.
 * @param {Ranges} ranges
 * @param {Ranges} own of the problem
 * @param {import('../words/words.js').Words} words
 * @returns {string} empty when they can
 */
export function zoomLimit(ranges, own, { pictures }) {
  for (const [i, [low, high]] of ranges.entries()) {
    const usual = own[i][1] - own[i][0]
    const width = high - low
    if (!(width >= NARROWEST * Math.max(usual, Math.abs(low), Math.abs(high)))) return pictures.closest
    if (!(width <= WIDEST * usual)) return pictures.farthest
  }
  return ''
}
