// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/**
 * A measured number as the panels show it: as many digits as keep their place while it changes.
 * @param {number} value
 * @param {Pick<import('../words/words.js').Words, 'number'>} words
 */
export function quantity(value, { number }) {
  if (Math.abs(value) >= 1) return number(value, { digits: 7, mantissa: 3, trailing: true })
  return number(value, { decimals: 6, mantissa: 3 })
}
