// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @typedef {Readonly<Record<string, ArrayLike<number>>>} Table  a column a name; the last one is what is predicted */

/** The longest text of a table, in characters, that stands in the record and so in a link. */
export const longestText = 20_000

/** Rows that are written in one go. */
const rowsAtOnce = 16_384

/** @param {number} number */
const exact = (number) => (Object.is(number, -0) ? '-0' : String(number))

/** @param {Table} table */
export const rowCount = (table) => Object.values(table)[0]?.length ?? 0

/** @param {ArrayLike<number>[]} columns @param {number} from @param {number} to @param {string} end */
function written(columns, from, to, end) {
  let text = ''
  for (let row = from; row < to; row += 1) text += columns.map((column) => exact(column[row])).join(',') + end
  return text
}

/**
 * A table as the record holds it, its names in the first row.
 * @param {Table} table
 * @returns {string | null} null where that is too long for a link
 */
export function textOfTable(table) {
  const columns = Object.values(table)
  // A number takes two characters at least.
  if (2 * columns.length * rowCount(table) > longestText) return null
  const text = `${Object.keys(table).join(',')};${written(columns, 0, rowCount(table), ';')}`.slice(0, -1)
  return text.length > longestText ? null : text
}

/** A table as the lines of a CSV file, in pieces. @param {Table} table */
export function csvOfTable(table) {
  const columns = Object.values(table)
  const pieces = [`${Object.keys(table).join(',')}\r\n`]
  for (let from = 0; from < rowCount(table); from += rowsAtOnce) {
    pieces.push(written(columns, from, Math.min(rowCount(table), from + rowsAtOnce), '\r\n'))
  }
  return pieces
}

/**
 * What stands in the record for a table that is too long for it: a mark of all its names and numbers, so that the same table
 * has the same one wherever it is read.
 * @param {Table} table
 */
export function markOfTable(table) {
  let [a, b] = [0xdeadbeef, 0x41c6ce57]
  const add = (/** @type {number} */ word) => {
    a = Math.imul(a ^ word, 2654435761)
    b = Math.imul(b ^ word, 1597334677)
    a = (a << 13) | (a >>> 19)
    b = (b << 15) | (b >>> 17)
  }
  for (const letter of Object.keys(table).join()) add(letter.codePointAt(0) ?? 0)
  for (const column of Object.values(table)) new Uint32Array(Float64Array.from(column).buffer).forEach(add)
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909)
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909)
  return `own-${(a >>> 0).toString(36)}${(b >>> 0).toString(36)}`
}
