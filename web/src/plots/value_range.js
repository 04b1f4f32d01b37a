// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

// A range this much wider than nine tenths of its values is the work of a pole or of an overflow.
const BLOWN_UP = 12
const ROOM = 0.06

/**
 * The range of values an axis shows: all of them, or, where a few are far outside, the bulk and a part of the way to them.
 * @param {ArrayLike<number>} values those that are not finite are passed over
 * @param {{include?: readonly number[], room?: number}} [choice] `include`: values shown as well unless they are far away
 * @returns {[number, number]}
 */
export function valueRange(values, { include = [], room = ROOM } = {}) {
  const sorted = Float64Array.from(Array.from(values).filter(Number.isFinite)).sort()
  if (sorted.length === 0) return [0, 1]
  let low = sorted[0]
  let high = sorted[sorted.length - 1]
  const bulk = sortedQuantile(sorted, 0.95) - sortedQuantile(sorted, 0.05)
  if (bulk > 0 && high / BLOWN_UP - low / BLOWN_UP > bulk) {
    low = Math.max(low, sortedQuantile(sorted, 0.05) - bulk)
    high = Math.min(high, sortedQuantile(sorted, 0.95) + bulk)
  }
  const span = high - low
  for (const value of include) {
    if (value >= low - span && value <= high + span) {
      low = Math.min(low, value)
      high = Math.max(high, value)
    }
  }
  const margin = high > low ? (high - low) * room : Math.abs(low) * 0.1 || 1
  return [low - margin, high + margin]
}

/**
 * @param {Float64Array} sorted @param {number} share
 * @returns {number} NaN when there is nothing
 */
export function sortedQuantile(sorted, share) {
  const at = (sorted.length - 1) * share
  const before = Math.floor(at)
  const after = Math.min(before + 1, sorted.length - 1)
  return sorted[before] + (sorted[after] - sorted[before]) * (at - before)
}
