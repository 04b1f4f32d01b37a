// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import { tickTexts } from './tick_text.js'
import { ticks } from './ticks.js'

// Far outside of every picture, yet small enough that products of two lengths stay finite.
const FARTHEST_PIXEL = 1e150

/**
 * A linear map between a quantity and pixels.
 * @typedef {object} Scale
 * @property {readonly [number, number]} domain
 * @property {readonly [number, number]} range
 * @property {number} slope pixels for one unit of the quantity
 * @property {(value: number) => number} toPixel NaN stays NaN, anything huge stays far outside but finite
 * @property {(pixel: number) => number} toValue
 */

/** @typedef {{at: number, text: string}} Tick a text and its pixel */

/**
 * @param {readonly number[]} domain
 * @param {readonly [number, number]} range
 * @returns {Scale}
 */
export function linearScale(domain, range) {
  const [low, high] = widened(domain)
  // Halves first: the difference of the largest doubles is infinite.
  const half = high / 2 - low / 2
  const slope = (range[1] - range[0]) / 2 / half
  return {
    domain: [low, high],
    range,
    slope,
    toPixel(value) {
      const pixel = range[0] + ((value / 2 - low / 2) / half) * (range[1] - range[0])
      return Math.max(-FARTHEST_PIXEL, Math.min(FARTHEST_PIXEL, pixel))
    },
    toValue(pixel) {
      const share = (pixel - range[0]) / (range[1] - range[0])
      return low * (1 - share) + high * share
    },
  }
}

/**
 * Round ticks of a linear scale, about one for every `spacing` pixels.
 * @param {Scale} scale
 * @param {number} spacing
 * @param {Pick<import('../words/words.js').Words, 'number'>} words
 * @param {{whole?: boolean}} [choice] `whole`: no ticks between whole numbers
 * @returns {Tick[]}
 */
export function linearTicks(scale, spacing, words, { whole = false } = {}) {
  const length = Math.abs(scale.range[1] - scale.range[0])
  const values = ticks(scale.domain[0], scale.domain[1], Math.max(2, Math.floor(length / spacing)))
  const kept = whole ? values.filter((value) => Number.isInteger(value)) : values
  const texts = tickTexts(kept, words)
  return kept.map((value, i) => ({ at: scale.toPixel(value), text: texts[i] }))
}

/**
 * Exponents of ten between two exponents, at most `most` of them and evenly spaced.
 * @param {number} low @param {number} high @param {number} most
 * @returns {number[]}
 */
export function exponentTicks(low, high, most) {
  const strides = [1, 2, 3, 5, 10, 20, 30, 50, 100, 200]
  /** @param {number} stride */
  const count = (stride) => Math.floor(high / stride) - Math.ceil(low / stride) + 1
  const stride = strides.find((candidate) => count(candidate) <= Math.max(2, most)) ?? 300
  const found = []
  for (let exponent = Math.ceil(low / stride) * stride; exponent <= high; exponent += stride)
    found.push(exponent)
  return found
}

/**
 * A domain of one point gets room on both sides; one that is no domain becomes [0, 1].
 * @param {readonly number[]} domain
 * @returns {[number, number]}
 */
function widened([low, high]) {
  if (!Number.isFinite(low) || !Number.isFinite(high)) return [0, 1]
  if (high > low) return [low, high]
  const room = Math.abs(low) * 0.1 || 1
  return [low - room, low + room]
}
