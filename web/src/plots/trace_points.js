// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

// Values looked at for one picture; a run longer than this, in many variables, is sampled.
const MOST_VISITS = 4e5

/**
 * A long series as few points that draw the same line: the extremes of each stretch that falls on one column of pixels.
 * @param {ArrayLike<number>} values
 * @param {number} last index of the last value
 * @param {number} columns
 * @param {number} [seriesCount] how many such series share the picture
 * @returns {[number, number][]} index and value, ascending
 */
export function thinned(values, last, columns, seriesCount = 1) {
  const stretch = (last + 1) / columns
  if (stretch <= 2) return Array.from({ length: last + 1 }, (_, i) => [i, values[i]])
  const stride = Math.max(1, Math.floor((seriesCount * last) / MOST_VISITS))
  /** @type {[number, number][]} */
  const points = [[0, values[0]]]
  for (let column = 0; column < columns; column++) {
    const from = Math.floor(column * stretch)
    const to = Math.min(last, Math.floor((column + 1) * stretch) - 1)
    let least = from
    let most = from
    for (let i = from; i <= to; i += stride) {
      if (values[i] < values[least]) least = i
      if (values[i] > values[most]) most = i
    }
    for (const i of least === most ? [least] : [Math.min(least, most), Math.max(least, most)])
      points.push([i, values[i]])
  }
  points.push([last, values[last]])
  return points
}
