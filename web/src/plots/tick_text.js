// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

// From here on a row of ticks is easier to read as powers of ten than as rows of zeros.
const LARGEST_PLAIN = 1e5
const SMALLEST_PLAIN_STEP = 1e-4

/**
 * The texts of evenly spaced ticks: all with the same number of decimals.
 * @param {readonly number[]} ticks
 * @param {Pick<import('../words/words.js').Words, 'number'>} words
 * @returns {string[]}
 */
export function tickTexts(ticks, { number }) {
  const step = ticks.length > 1 ? Math.abs(ticks[1] - ticks[0]) : Math.abs(ticks[0] || 1)
  const largest = ticks.reduce((size, tick) => Math.max(size, Math.abs(tick)), 0)
  if (largest >= LARGEST_PLAIN || step < SMALLEST_PLAIN_STEP) {
    const digits = significantDigits(largest, step)
    return ticks.map((tick) => number(Math.abs(tick) < step / 2 ? 0 : tick, { digits, mantissa: digits }))
  }
  const decimals = decimalsOf(step)
  // Zero is written `0`, not `0.00`: it is the same on every axis.
  return ticks.map((tick) => (Math.abs(tick) < step / 2 ? '0' : number(tick, { decimals })))
}

/** @param {number} step */
function decimalsOf(step) {
  return Math.min(17, Math.max(0, -Math.floor(Math.log10(step) + 1e-9)))
}

/** @param {number} largest @param {number} step */
function significantDigits(largest, step) {
  if (!(largest > 0)) return 1
  return Math.min(
    15,
    Math.max(1, Math.floor(Math.log10(largest) + 1e-9) - Math.floor(Math.log10(step) + 1e-9) + 1),
  )
}
