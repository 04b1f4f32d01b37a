// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/**
 * Numbers as a book sets them: a real minus sign, thin spaces between groups of three digits,
 * `1.2 × 10⁻⁹` in place of `1.2e-9`.
 */

const MINUS = '\u2212'
// Narrow and unbreakable, so that a number never wraps between two groups.
const GROUP_SPACE = '\u202f'
const TIMES = '\u00a0×\u00a0'
const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹'

// Outside these magnitudes zeros would outnumber the digits that say something.
const PLAIN_FROM = 1e-3
const PLAIN_BELOW = 1e6
// Whole numbers are counts more often than measurements, and stay readable for longer.
const WHOLE_BELOW = 1e9

/**
 * @typedef {object} NumberStyle
 * @property {number} [digits] significant digits, 1 to 17; 6 when not given
 * @property {number} [decimals] digits after the point in place of `digits`, for columns that must not change width
 * @property {number} [mantissa] significant digits where a power of ten is written; as `digits` when not given
 * @property {boolean} [trailing] keep zeros at the end (`3.000 00`)
 */

/**
 * The digits of a number, with a point.
 * @param {number} value
 * @param {NumberStyle} style
 * @returns {string}
 */
export function finiteText(
  value,
  { digits = 6, decimals, mantissa = digits, trailing = decimals !== undefined },
) {
  const size = Math.abs(value)
  if (decimals !== undefined) {
    const vanishes = size > 0 && size < 10 ** -decimals * (1 - 1e-9)
    if (!vanishes && size < PLAIN_BELOW) return decimalText(value.toFixed(decimals), trailing)
  } else if (size === 0 || (size >= PLAIN_FROM && size < PLAIN_BELOW)) {
    return decimalText(plainDigits(value, digits), trailing)
  }
  if (Number.isInteger(value) && size < WHOLE_BELOW) return decimalText(String(value), false)
  return powerText(value, mantissa, trailing)
}

/**
 * A power of ten as an axis writes it: `10⁻²`, and `1` and `10` plainly.
 * @param {number} exponent
 * @returns {string}
 */
export function powerOfTenText(exponent) {
  if (exponent === 0) return '1'
  return exponent === 1 ? '10' : `10${superscript(exponent)}`
}

/**
 * A whole number in raised digits.
 * @param {number} whole
 * @returns {string}
 */
export function superscript(whole) {
  const digits = Array.from(String(Math.abs(whole)), (digit) => SUPERSCRIPTS[Number(digit)])
  return (whole < 0 ? '⁻' : '') + digits.join('')
}

/** @param {number} value @param {number} digits */
function plainDigits(value, digits) {
  const rounded = Number(value.toPrecision(digits))
  const before = rounded === 0 ? 1 : Math.floor(Math.log10(Math.abs(rounded))) + 1
  return rounded.toFixed(Math.min(100, Math.max(0, digits - before)))
}

/** @param {number} value @param {number} digits @param {boolean} trailing */
function powerText(value, digits, trailing) {
  const [mantissa, exponent] = value.toExponential(Math.min(100, Math.max(0, digits - 1))).split('e')
  return `${decimalText(mantissa, trailing)}${TIMES}10${superscript(Number(exponent))}`
}

/**
 * Sets the digits JavaScript wrote: minus sign, groups, zeros at the end.
 * @param {string} digits @param {boolean} trailing
 */
function decimalText(digits, trailing) {
  const [whole, fraction = ''] = digits.replace('-', '').split('.')
  const kept = trailing ? fraction : fraction.replace(/0+$/, '')
  const isZero = /^0*$/.test(whole + fraction)
  const sign = digits.startsWith('-') && !isZero ? MINUS : ''
  return sign + grouped(whole, false) + (kept ? `.${grouped(kept, true)}` : '')
}

/**
 * Groups of three, counted from the point outwards; up to four digits stand together, as in print.
 * @param {string} digits @param {boolean} afterPoint
 */
function grouped(digits, afterPoint) {
  if (digits.length <= 4) return digits
  const pattern = afterPoint ? /(\d{3})(?=\d)/g : /(\d)(?=(?:\d{3})+$)/g
  return digits.replace(pattern, `$1${GROUP_SPACE}`)
}
