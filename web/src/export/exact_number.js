// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/**
 * A number as JavaScript, Python and every table read it back to the same double.
 * @param {number} value
 */
export const exactNumber = (value) => (Object.is(value, -0) ? '-0' : String(value))

/**
 * The same as a literal of Python that is no integer: an array of integers could hold nothing else.
 * @param {number} value
 */
export function pythonFloat(value) {
  if (!Number.isFinite(value)) return `float("${String(value).toLowerCase()}")`
  const text = exactNumber(value)
  return /[.e]/.test(text) ? text : `${text}.0`
}
