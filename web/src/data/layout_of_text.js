// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {Sign} from './cell_number.js' */

import { decimalSigns, isNumeric } from './cell_number.js'
import { DataFault } from './data_fault.js'
import { rowsOf } from './row_splitter.js'

/**
 * How the text of a table is laid out. What is asked for is not looked for.
 * @typedef {{separator: string | null, sign: Sign | null, named: boolean | null}} Asked
 * @typedef {{separator: string, named: boolean, head: string[] | null, width: number}} Layout
 */

export const separators = Object.freeze([',', ';', '\t'])

/** Rows at the beginning that are looked at. */
const sampleRows = 200

/** @type {Asked} */
export const nothingAsked = Object.freeze({ separator: null, sign: null, named: null })

/** @param {string[]} cells */
const isBlank = (cells) => cells.every((cell) => cell.trim() === '')

/** How many cells most rows have. @param {string[][]} rows */
function usualWidth(rows) {
  const counts = new Map()
  for (const { length } of rows) counts.set(length, (counts.get(length) ?? 0) + 1)
  return [...counts].reduce((best, entry) => (entry[1] > best[1] ? entry : best), [0, 0])
}

/** How well a separator cuts rows into equally many numbers. @param {string[][]} rows */
function score(rows) {
  const [width, count] = usualWidth(rows)
  if (width < 2) return 0
  const cells = (rows.length > 1 ? rows.slice(1) : rows).flat()
  const numeric = cells.filter(isNumeric).length / cells.length
  return (count / rows.length) * (0.1 + numeric)
}

/**
 * Whether the first row holds names: where none of its cells is a number, or where one stands over numbers without being one.
 * @param {string[]} first @param {string[][]} others
 */
function isNamed(first, others) {
  if (!first.some(isNumeric)) return true
  return first.some((cell, i) => {
    const below = others.map((row) => row[i] ?? '').filter((text) => text.trim() !== '')
    const numbers = below.filter(isNumeric).length
    return cell.trim() !== '' && !isNumeric(cell) && numbers > 0.5 * below.length
  })
}

/**
 * @param {string} sample  the beginning of a text
 * @param {Asked} asked
 * @param {boolean} goesOn  whether there is more of it
 * @returns {Layout}
 */
export function layoutOf(sample, asked, goesOn) {
  const candidates = asked.separator === null ? separators : [asked.separator]
  const [best] = candidates
    .map((separator) => {
      const rows = rowsOf(sample, separator, { goesOn, most: sampleRows }).filter((row) => !isBlank(row))
      return { separator, rows, score: score(rows) }
    })
    .sort((a, b) => b.score - a.score)
  const { separator, rows } = best
  if (rows.length === 0) throw goesOn ? new DataFault('quote', { line: 1 }) : new DataFault('empty')
  const [first, ...others] = rows
  const named = asked.named ?? isNamed(first, others)
  const body = named ? others : rows
  refuseDecimalCommas(named ? first : null, body, separator)
  const width = named ? first.length : usualWidth(rows)[0]
  if (width < 2) throw new DataFault('oneColumn')
  if (asked.sign === null) refuseAmbiguous(body.flat())
  return { separator, named, head: named ? first.map((name) => name.trim()) : null, width }
}

/** Twice as many cells as names, all of them digits: the commas are decimal signs. @param {string[] | null} head @param {string[][]} body @param {string} separator */
function refuseDecimalCommas(head, body, separator) {
  if (!head || separator !== ',' || body.length === 0) return
  const isDoubled = body.every(
    (row) => row.length === 2 * head.length && row.every((cell) => /^\s*[+-]?\d+\s*$/.test(cell)),
  )
  if (isDoubled)
    throw new DataFault('decimalCommas', {
      names: head.length,
      cells: 2 * head.length,
      row: body[0].join(','),
    })
}

/** @param {string[]} cells */
function refuseAmbiguous(cells) {
  const { comma, point, grouped } = decimalSigns(cells)
  if (comma !== null && point !== null) throw new DataFault('bothSigns', { comma, point })
  if (grouped !== null) throw new DataFault('thousands', { text: grouped })
}
