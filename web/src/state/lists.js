// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

const numberPattern = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i

/**
 * Reads one number as a person writes it; a real minus sign is taken for what it means.
 * @param {unknown} value
 * @returns {number} NaN when it is not a finite number
 */
export function numberOf(value) {
  if (typeof value === 'number') return Number.isFinite(value) ? value : Number.NaN
  if (typeof value !== 'string') return Number.NaN
  const text = value.trim().replaceAll('\u2212', '-')
  const number = numberPattern.test(text) ? Number(text) : Number.NaN
  return Number.isFinite(number) ? number : Number.NaN
}

/**
 * @param {unknown} value '-3,3' or [-3, 3]
 * @returns {number[] | null} null when any part is not a number
 */
export function numbersOf(value) {
  const parts =
    Array.isArray(value) || ArrayBuffer.isView(value)
      ? Array.from(/** @type {any} */ (value))
      : String(value).split(',')
  const numbers = parts.map(numberOf)
  return numbers.length > 0 && numbers.every(Number.isFinite) ? numbers : null
}

/**
 * Prints the shortest digits that read back as the same numbers.
 * @param {ArrayLike<number>} numbers
 */
export function printNumbers(numbers) {
  return Array.from(numbers, (number) => (Object.is(number, -0) ? '-0' : String(number))).join(',')
}

/** Whether a text stands for a table that is too long for the record. @param {unknown} text */
export const isOwnMark = (text) => /^own-[0-9a-z]+$/.test(String(text))
