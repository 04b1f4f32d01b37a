// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

// Widths in ems of the widest fonts that `system-ui` stands for (DejaVu Sans, Verdana), so that a
// place kept for a text is wide enough on every system, without a canvas to measure it with.
const NARROW = 0.34
const DIGIT = 0.64
const RAISED = 0.44
const SIGN = 0.84
const OTHER = 0.66

/**
 * The width of a text in pixels, estimated from above.
 * @param {string} text
 * @param {number} size font size in pixels
 * @returns {number}
 */
export function textWidth(text, size) {
  let ems = 0
  for (const letter of text) ems += letterWidth(letter)
  return ems * size
}

/** @param {string} letter */
function letterWidth(letter) {
  if (/[\s.,:;|()[\]iljt']/.test(letter)) return NARROW
  if (/[⁰¹²³⁴⁵⁶⁷⁸⁹⁻]/.test(letter)) return RAISED
  if (/[0-9]/.test(letter)) return DIGIT
  return /[−×≈=+mwMW]/.test(letter) ? SIGN : OTHER
}
