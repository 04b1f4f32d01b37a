// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import { numberText } from '../plots/number_text.js'

/**
 * A measured number as the panels show it: as many digits as keep their place while it changes.
 * @param {number} value
 */
export function quantity(value) {
  if (Number.isNaN(value)) return 'no value'
  if (Math.abs(value) >= 1) return numberText(value, { digits: 7, mantissa: 3, trailing: true })
  return numberText(value, { decimals: 6, mantissa: 3 })
}
