// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {NumberStyle} from './digits.js' */

import { finiteText } from './digits.js'

/** What stands where there is no number. @typedef {{none: string, tooLarge: string, tooLow: string}} NumberWords */

/** @typedef {ReturnType<typeof createNumbers>} Numbers */

/**
 * Writes numbers for one place.
 * @param {string} locale
 * @param {NumberWords} words
 */
export function createNumbers(locale, words) {
  const decimal = decimalSign(locale)

  /**
   * The text of one number.
   * @param {number | null | undefined} value
   * @param {NumberStyle} [style]
   * @returns {string}
   */
  function number(value, style = {}) {
    if (typeof value !== 'number' || Number.isNaN(value)) return words.none
    if (value === Infinity) return words.tooLarge
    if (value === -Infinity) return words.tooLow
    return finiteText(value, style).replace('.', decimal)
  }

  /**
   * The text of a point: `(3.00, −2.00)`, and with a decimal comma `(3,00; −2,00)`.
   * @param {ArrayLike<number>} point
   * @param {NumberStyle & {longest?: number}} [style] `longest`: coordinates written before the rest becomes `…`
   * @returns {string}
   */
  function point(point, style = {}) {
    const { longest = 6, ...numberStyle } = style
    const texts = Array.from({ length: Math.min(point.length, longest) }, (_, i) =>
      number(point[i], numberStyle),
    )
    if (point.length > longest) texts.push('…')
    return point.length === 1 ? texts[0] : `(${texts.join(decimal === ',' ? '; ' : ', ')})`
  }

  return Object.freeze({
    number,
    point,
    decimal,
    /**
     * A number as it stands in a field, every digit of it, as somebody would type it there.
     * @param {number | string} value
     */
    field: (value) => String(value).replace('.', decimal),
    /**
     * A number as it was typed, with the point that all that is typed understands.
     * @param {string} text
     */
    typed: (text) => (decimal === ',' && /^[^,.]*,[^,.]*$/.test(text) ? text.replace(',', '.') : text),
  })
}

/** @param {string} locale */
function decimalSign(locale) {
  try {
    const parts = new Intl.NumberFormat(locale).formatToParts(0.5)
    return parts.find(({ type }) => type === 'decimal')?.value ?? '.'
  } catch {
    return '.' // a locale that Intl does not know
  }
}
