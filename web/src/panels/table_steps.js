// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** More rows than this are thinned evenly; the first and the last always stay. */
const mostRows = 200

/**
 * Which entries of a run a table shows.
 * @param {number} last  the last entry
 * @param {number} [most]
 * @returns {number[]}
 */
export function tableSteps(last, most = mostRows) {
  if (last < most) return Array.from({ length: last + 1 }, (_, entry) => entry)
  return Array.from({ length: most }, (_, row) => Math.round((row * last) / (most - 1)))
}
