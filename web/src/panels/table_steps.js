// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** More rows than this are thinned evenly; the first and the last always stay. */
const mostRows = 200

/**
 * Which steps of a run a table shows.
 * @param {number} steps
 * @param {number} [most]
 * @returns {number[]}
 */
export function tableSteps(steps, most = mostRows) {
  if (steps < most) return Array.from({ length: steps + 1 }, (_, step) => step)
  return Array.from({ length: most }, (_, row) => Math.round((row * steps) / (most - 1)))
}
