// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

const withPoint = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i
const withComma = /^[+-]?(\d+,?\d*|,\d+)(e[+-]?\d+)?$/i
/** Digits in groups of three; a number with decimals looks so too, unless it begins with 0. */
const groups = { '.': /^[+-]?[1-9]\d{0,2}(,\d{3})+(\.\d+)?$/, ',': /^[+-]?[1-9]\d{0,2}(\.\d{3})+(,\d+)?$/ }

/** @typedef {'.' | ','} Sign  that stands before decimals */

/** A real minus sign is taken for what it means. @param {string} cell */
const tidy = (cell) => cell.trim().replace('\u2212', '-')

/** Whether a cell is a number, with either decimal sign. @param {string} cell */
export function isNumeric(cell) {
  const text = tidy(cell)
  return withPoint.test(text) || withComma.test(text)
}

/**
 * Reads the numbers of cells with one decimal sign: the one that is given, or the first that is met.
 * @param {Sign | null} asked  a sign that the reader has chosen: then digits may stand in groups, too
 */
export function createNumberReader(asked) {
  let sign = asked

  /** @param {string} text */
  function numeral(text) {
    if (sign && asked && groups[sign].test(text)) {
      const plain = text.replaceAll(sign === '.' ? ',' : '.', '')
      return plain.replace(',', '.')
    }
    const hasComma = text.includes(',')
    if (hasComma && withComma.test(text)) sign ??= ','
    else if (text.includes('.') && withPoint.test(text)) sign ??= '.'
    if (sign !== ',') return text
    return text.includes('.') ? '' : text.replace(',', '.')
  }

  return {
    get sign() {
      return sign
    },
    /** @param {string} cell @returns {number} NaN where it is none that is finite */
    read(cell) {
      const text = numeral(tidy(cell))
      const number = withPoint.test(text) ? Number(text) : Number.NaN
      return Number.isFinite(number) ? number : Number.NaN
    },
  }
}

/**
 * What the numbers among cells say of the decimal sign.
 * @param {string[]} cells
 * @returns {{comma: string | null, point: string | null, grouped: string | null}}  an example of each; `grouped`: where every
 *   number with a comma may as well be a thousand
 */
export function decimalSigns(cells) {
  const texts = cells.map(tidy)
  const commas = texts.filter(
    (text) => text.includes(',') && (withComma.test(text) || groups['.'].test(text)),
  )
  const point = texts.find((text) => text.includes('.') && withPoint.test(text)) ?? null
  const grouped = commas.length > 0 && commas.every((text) => groups['.'].test(text)) ? commas[0] : null
  return { comma: commas[0] ?? null, point, grouped }
}
