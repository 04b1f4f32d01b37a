// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹'

/**
 * The number that a text on the page says: `−1 234.5`, `1.2 × 10⁻⁹`.
 * @param {string} text
 * @returns {number} NaN where it says none
 */
export function numberFrom(text) {
  const plain = text.replace(/−/g, '-').replace(/[\s\u202f\u00a0]/g, '')
  const power = /^(.*)×10(⁻?)([⁰¹²³⁴⁵⁶⁷⁸⁹]+)$/.exec(plain)
  if (power === null) return plain === '' ? Number.NaN : Number(plain)
  const exponent = [...power[3]].map((digit) => superscripts.indexOf(digit)).join('')
  return Number(`${power[1]}e${power[2] === '' ? '' : '-'}${exponent}`)
}
