// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/**
 * @typedef {{minimum: number, maximum: number, scale: 'linear' | 'logarithmic', integer: boolean}} Range
 * A slider works on positions: the value itself, or its decimal logarithm.
 */

/** Twenty stops in a decade are still twenty different values when they are rounded to two digits. */
const stopsInDecade = 20

/** @param {Range} range */
export const isLogarithmic = ({ scale, minimum, maximum }) =>
  scale === 'logarithmic' && minimum >= 0 && maximum > 0

/** Where a logarithmic slider begins; from 0 it cannot, so its lowest stop stands for 0. @param {Range} range */
const lowest = ({ minimum, maximum }) => (minimum > 0 ? minimum : maximum * 1e-16)

/** @param {Range} range */
export const hasSlider = ({ minimum, maximum }) => maximum - minimum > 0 && maximum - minimum <= 1e9

/**
 * @param {Range} range
 * @returns {{min: number, max: number, step: number}}
 */
export function sliderRange(range) {
  const { minimum, maximum, integer } = range
  if (isLogarithmic(range))
    return { min: Math.log10(lowest(range)), max: Math.log10(maximum), step: 1 / stopsInDecade }
  if (integer) return { min: minimum, max: maximum, step: 1 }
  const magnitude = 10 ** Math.floor(Math.log10((maximum - minimum) / 100))
  const step = [1, 2, 5, 10]
    .map((digit) => digit * magnitude)
    .find((size) => (maximum - minimum) / size <= 200)
  return { min: minimum, max: maximum, step: step ?? magnitude }
}

/**
 * @param {number} value
 * @param {Range} range
 */
export function positionOf(value, range) {
  const least = isLogarithmic(range) ? lowest(range) : range.minimum
  const inside = Math.min(range.maximum, Math.max(least, value))
  return isLogarithmic(range) ? Math.log10(inside) : inside
}

/**
 * The value at a position, rounded to what a hand can choose; the ends are reached exactly.
 * @param {number} position
 * @param {Range} range
 */
export function valueAt(position, range) {
  const { min, max, step } = sliderRange(range)
  if (position >= max - step / 4) return range.maximum
  if (position <= min + step / 4) return range.minimum
  const raw = isLogarithmic(range) ? 10 ** position : position
  if (range.integer) return Math.round(raw)
  return isLogarithmic(range)
    ? Number(raw.toPrecision(2))
    : Number((Math.round(raw / step) * step).toPrecision(12))
}

/**
 * @param {number} value
 * @param {Range} range
 * @returns {number} the filled share of the slider, 0 to 1
 */
export function filledShare(value, range) {
  const { min, max } = sliderRange(range)
  return (positionOf(value, range) - min) / (max - min)
}
