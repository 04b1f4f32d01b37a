// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

const lowered = '₀₁₂₃₄₅₆₇₈₉'

/**
 * The name of a variable as mathematics writes it: a number at its end stands below the line, `x₁`.
 * @param {string} name
 */
export const symbolText = (name) =>
  name.replace(
    /^([A-Za-z]+)(\d+)$/,
    (_, letters, digits) => letters + Array.from(digits, (digit) => lowered[Number(digit)]).join(''),
  )
