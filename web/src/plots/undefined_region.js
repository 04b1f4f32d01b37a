// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/**
 * Where a field has no finite value. Contours cannot be traced there, so the field is continued into the gap
 * from its border, contours are drawn everywhere, and the gap is covered by a hatch afterwards: lines then end at the gap
 * as they would end at the edge of a map.
 */

// Differences of values up to here stay finite.
const LARGEST = 1e300

/** @param {number} value @returns {number} small enough to be subtracted from another */
export function bounded(value) {
  return Math.max(-LARGEST, Math.min(LARGEST, value))
}

/**
 * The field continued into its gaps: each empty node gets the mean of the neighbours reached before it.
 * @param {ArrayLike<number>} values row-major
 * @param {number} columns @param {number} rows
 * @returns {{values: Float64Array, gap: Uint8Array | null}} gap: 1 where there was no value; null when none is missing
 */
export function fillGaps(values, columns, rows) {
  const filled = new Float64Array(columns * rows)
  const gap = new Uint8Array(columns * rows)
  const border = []
  let missing = 0
  for (let i = 0; i < filled.length; i++) {
    const value = values[i]
    if (Number.isFinite(value)) filled[i] = bounded(value)
    else {
      gap[i] = 1
      missing++
    }
  }
  if (missing === 0) return { values: filled, gap: null }
  const reached = gap.map((isGap) => 1 - isGap)
  for (let i = 0; i < filled.length; i++)
    if (gap[i] && neighbours(i, columns, rows).some((j) => reached[j])) border.push(i)
  for (let ring = border; ring.length > 0; ring = nextRing(ring, reached, columns, rows)) {
    for (const i of ring) {
      const known = neighbours(i, columns, rows).filter((j) => reached[j] === 1)
      filled[i] = known.reduce((sum, j) => sum + filled[j] / known.length, 0)
    }
    for (const i of ring) reached[i] = 1
  }
  return { values: filled, gap }
}

/**
 * The share of missing nodes around each node, so that its contour at one half is a smooth border
 * rather than a staircase, and one node alone (a pole) makes no hole.
 * @param {Float64Array} share @param {number} columns @param {number} rows
 * @returns {Float64Array}
 */
export function softened(share, columns, rows) {
  let current = share
  for (const [stride, count, other, step] of [
    [1, columns, rows, columns],
    [columns, rows, columns, 1],
  ]) {
    const next = new Float64Array(current.length)
    for (let line = 0; line < other; line++) {
      for (let i = 0; i < count; i++) {
        const at = line * step + i * stride
        const before = i > 0 ? current[at - stride] : current[at]
        const after = i < count - 1 ? current[at + stride] : current[at]
        next[at] = (before + 2 * current[at] + after) / 4
      }
    }
    current = next
  }
  return current
}

/** @param {number[]} ring @param {Uint8Array} reached @param {number} columns @param {number} rows */
function nextRing(ring, reached, columns, rows) {
  const next = new Set()
  for (const i of ring) for (const j of neighbours(i, columns, rows)) if (!reached[j]) next.add(j)
  return [...next]
}

/** @param {number} i @param {number} columns @param {number} rows */
function neighbours(i, columns, rows) {
  const column = i % columns
  const row = (i - column) / columns
  const found = []
  if (column > 0) found.push(i - 1)
  if (column < columns - 1) found.push(i + 1)
  if (row > 0) found.push(i - columns)
  if (row < rows - 1) found.push(i + columns)
  return found
}
