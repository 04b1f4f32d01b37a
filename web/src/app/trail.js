// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {Run} from './run.js' */

/** The way to the start of a run that goes on, a column a coordinate. @typedef {readonly Float64Array[]} Trail */

/** The most points of former runs that are remembered. */
const longestTrail = 10_000

/**
 * The way to where a run stands.
 * @param {Trail | undefined} before  the way to its own start
 * @param {Run} run
 * @returns {Trail}
 */
export function trailOf(before, run) {
  return run.trajectory().x.map((column, i) => {
    const way = [...(before?.[i] ?? []), ...column.subarray(0, run.entry + 1).slice(-longestTrail)]
    return Float64Array.from(way.slice(-longestTrail))
  })
}
