// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {OpenProblem} from '../core/types.js' */

/**
 * On standardised columns: what the parameters are on raw ones, where that can be said.
 * @param {OpenProblem} problem
 * @param {ArrayLike<number>} x
 */
export function rawParameters({ facts: { scaling } }, x) {
  if (!scaling?.raw) return null
  const { matrix, offset } = scaling.raw
  return offset.map((sum, i) => {
    let total = sum
    for (let k = 0; k < x.length; k++) total += matrix[i * x.length + k] * x[k]
    return total
  })
}
