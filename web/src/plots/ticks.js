// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/**
 * The step, written as a fraction so that places at tenths and hundredths are the numbers nearest to them.
 * @param {number} low @param {number} high
 * @param {number} count
 */
function roundStep(low, high, count) {
  const rough = (high - low) / count
  const exponent = Math.floor(Math.log10(rough))
  const share = rough / 10 ** exponent
  // Each factor begins at its geometric mean with the one before.
  const factor = share >= Math.sqrt(50) ? 10 : share >= Math.sqrt(10) ? 5 : share >= Math.sqrt(2) ? 2 : 1
  return exponent < 0
    ? { multiplier: 1, divisor: 10 ** -exponent / factor }
    : { multiplier: 10 ** exponent * factor, divisor: 1 }
}

/**
 * One, two or five times a power of ten: a step that goes about `count` times from low to high.
 * @param {number} low @param {number} high
 * @param {number} count
 */
export function tickStep(low, high, count) {
  const { multiplier, divisor } = roundStep(low, high, count)
  return multiplier / divisor
}

/**
 * About `count` round places, two or more, from low to high, both included where they are round.
 * @param {number} low @param {number} high
 * @param {number} count
 * @returns {number[]}
 */
export function ticks(low, high, count) {
  if (low === high) return [low]
  const { multiplier, divisor } = roundStep(low, high, count)
  const place = (/** @type {number} */ number) => (number * multiplier) / divisor
  let first = Math.round((low * divisor) / multiplier)
  let last = Math.round((high * divisor) / multiplier)
  if (place(first) < low) first++
  if (place(last) > high) last--
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => place(first + i))
}
