// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {Problem} from './problem.js' */

/** Rows whose own curvature is looked at. */
const mostRows = 512

/**
 * The greatest curvature of the loss of a row of a fit. That of a row is along its gradient, where the model is linear in
 * its parameters.
 * @param {Problem} problem
 * @param {ArrayLike<number>} x
 */
export function rowCurvature(problem, x) {
  const { rows = 0 } = problem.facts
  const distance = 1e-4 * Math.max(1, Math.hypot(...Array.from(x)))
  const stride = Math.max(1, Math.ceil(rows / mostRows))
  let greatest = 0
  for (let row = 0; row < rows; row += stride) {
    const here = problem.rowSums(x, row, 1).subarray(1)
    const slope = Math.hypot(...here)
    if (!(slope > 0)) continue
    const beside = Float64Array.from(x, (value, i) => value + (distance * here[i]) / slope)
    const there = problem.rowSums(beside, row, 1).subarray(1)
    greatest = Math.max(greatest, Math.hypot(...here.map((value, i) => there[i] - value)) / distance)
  }
  return greatest
}
