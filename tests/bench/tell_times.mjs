// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @param {number[]} times @param {number} share */
const quantile = (times, share) => [...times].sort((a, b) => a - b)[Math.floor(share * (times.length - 1))]

/**
 * Prints the 95th percentile of times in milliseconds beside its aim.
 * @param {string} name
 * @param {number[]} times
 * @param {number} aim
 */
export function tellTimes(name, times, aim) {
  const [middle, high] = [quantile(times, 0.5), quantile(times, 0.95)]
  const verdict = high <= aim ? 'holds ' : 'misses'
  console.log(
    `${verdict}  ${name.padEnd(46)} 95 %: ${high.toFixed(1).padStart(5)} ms <= ${aim}, median ${middle.toFixed(1).padStart(5)}`,
  )
}
