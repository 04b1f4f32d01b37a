// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import { numbersOf } from './lists.js'

const namePattern = /^[\p{L}_][\p{L}\p{N}_]*$/u

/**
 * A table written out in the record, `x,y;x,y;...`, the last column being what is predicted. Its first row may hold the
 * names of the columns; else they are x and y, or x1, x2, ... and y.
 * @param {string} text
 * @returns {Record<string, number[]> | null} null when a cell is not a number, rows differ in length or names are equal
 */
export function tableOf(text) {
  const lines = text.split(';').filter((row) => row.trim() !== '')
  const head = lines[0]?.split(',').map((name) => name.trim()) ?? []
  const isNamed = head.every((name) => namePattern.test(name))
  const rows = lines.slice(isNamed ? 1 : 0).map(numbersOf)
  const width = rows[0]?.length ?? 0
  const names = isNamed ? head : usualNames(width)
  const isWhole = width >= 2 && names.length === width && rows.every((row) => row?.length === width)
  if (!isWhole || new Set(names).size < width) return null
  return Object.fromEntries(
    names.map((name, column) => [name, rows.map((row) => /** @type {number[]} */ (row)[column])]),
  )
}

/** @param {number} width */
function usualNames(width) {
  if (width === 2) return ['x', 'y']
  return Array.from({ length: width }, (_, i) => (i < width - 1 ? `x${i + 1}` : 'y'))
}
