// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {ReadTable} from './read_table.js' */
/** @import {Table} from './table_text.js' */

import { columnNames } from './column_names.js'

/** @typedef {'feature' | 'predicted' | 'unused'} Role */
/** @typedef {'noFeature' | 'noPredicted' | 'noRows' | 'emptyName' | 'sameName' | 'gaps' | 'cut'} Lack */

/**
 * A table on its way to become the data: what its columns are called and are for, its cells, and whether rows may be
 * left out. The last column of numbers is predicted by the others, unless it is told otherwise.
 */
export class DataDraft {
  /** Whether rows with gaps may be left out. */
  leaveOut = false
  /** Whether the rows beyond what can be read may be left away. */
  cutOff = false
  #gapRows = { key: '', count: 0 }
  #version = 0

  /** @param {Pick<ReadTable, 'head' | 'columns'> & Partial<ReadTable>} read */
  constructor({ head, columns, gaps, long, isCut = false }) {
    this.columns = columns
    this.names = columnNames(head, columns.length)
    this.gaps = gaps ?? columns.map(() => ({ count: 0, first: [] }))
    this.long = long ?? { count: 0, first: [] }
    this.isCut = isCut
    /** @type {Role[]} */
    this.roles = columns.map((column, i) => (2 * this.gaps[i].count <= column.length ? 'feature' : 'unused'))
    const last = this.roles.lastIndexOf('feature')
    if (last >= 0) this.roles[last] = 'predicted'
  }

  /** @param {Table} table */
  static of(table) {
    const columns = Object.values(table).map((column) => Float64Array.from(column))
    return new DataDraft({ head: Object.keys(table), columns })
  }

  get rows() {
    return this.columns[0]?.length ?? 0
  }

  /** The columns that are used, the predicted one last. */
  get chosen() {
    const of = (/** @type {Role} */ role) => this.roles.flatMap((each, i) => (each === role ? [i] : []))
    return [...of('feature'), ...of('predicted')]
  }

  /** There is one predicted column: another takes its place. @param {number} column @param {Role} role */
  assign(column, role) {
    const roles = this.roles.map((each) => (role === 'predicted' && each === role ? 'feature' : each))
    this.roles = roles.map((each, i) => (i === column ? role : each))
  }

  /** How many rows lack a number in a column that is used. */
  get gapRows() {
    const key = `${this.#version} ${this.chosen}`
    if (this.#gapRows.key !== key) this.#gapRows = { key, count: this.rows - this.#wholeRows().length }
    return this.#gapRows.count
  }

  /** What the reader has yet to say before this can be used; null where it is all there. @returns {Lack | null} */
  get lack() {
    const names = this.chosen.map((i) => this.names[i])
    if (!this.roles.includes('predicted')) return 'noPredicted'
    if (!this.roles.includes('feature')) return 'noFeature'
    if (names.includes('')) return 'emptyName'
    if (new Set(names).size < names.length) return 'sameName'
    if (this.gapRows === this.rows) return 'noRows'
    if (this.gapRows > 0 && !this.leaveOut) return 'gaps'
    return this.isCut && !this.cutOff ? 'cut' : null
  }

  /** What becomes the data. @returns {Table} */
  table() {
    const rows = this.gapRows > 0 ? this.#wholeRows() : null
    return Object.fromEntries(
      this.chosen.map((i) => {
        const column = this.columns[i]
        return [this.names[i], rows ? Float64Array.from(rows, (row) => column[row]) : column]
      }),
    )
  }

  /** @param {number} row @param {number} column @param {number} number  NaN for a gap */
  setCell(row, column, number) {
    this.columns[column][row] = number
    this.#version += 1
  }

  /** Behind all others, without numbers yet. */
  addRow() {
    this.columns = this.columns.map(longer)
    this.#version += 1
  }

  /** @param {number} row */
  removeRow(row) {
    this.columns = this.columns.map((column) => column.filter((_, i) => i !== row))
    for (const gaps of [...this.gaps, this.long]) {
      const first = /** @type {{row: number}[]} */ (gaps.first)
      gaps.first = /** @type {any} */ (
        first
          .filter((gap) => gap.row !== row)
          .map((gap) => ({ ...gap, row: gap.row - Number(gap.row > row) }))
      )
    }
    this.#version += 1
  }

  #wholeRows() {
    const columns = this.chosen.map((i) => this.columns[i])
    const whole = new Uint32Array(this.rows)
    let count = 0
    for (let row = 0; row < this.rows; row += 1) {
      if (columns.some((column) => Number.isNaN(column[row]))) continue
      whole[count] = row
      count += 1
    }
    return whole.subarray(0, count)
  }
}

/** @param {Float64Array} column */
function longer(column) {
  const next = new Float64Array(column.length + 1).fill(Number.NaN)
  next.set(column)
  return next
}
