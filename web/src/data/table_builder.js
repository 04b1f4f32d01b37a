// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {createNumberReader} from './cell_number.js' */

/** Gaps of a column, and rows that are too long, that are remembered with what stands there. */
const remembered = 5

/** @typedef {{row: number, line: number, text: string}} Gap  a cell that is no number; an empty text: nothing is there */

/** Columns of numbers that grow row by row. A cell that is no number becomes NaN, and is counted. */
export class TableBuilder {
  rows = 0
  /** Rows with more cells than the first. @type {{count: number, first: {row: number, line: number, cells: number}[]}} */
  long = { count: 0, first: [] }
  /** @type {{count: number, first: Gap[]}[]} of each column */
  gaps
  #columns
  #numbers

  /**
   * @param {number} width
   * @param {ReturnType<typeof createNumberReader>} numbers
   */
  constructor(width, numbers) {
    this.#columns = Array.from({ length: width }, () => new Float64Array(1024))
    this.#numbers = numbers
    this.gaps = Array.from({ length: width }, () => ({ count: 0, first: /** @type {Gap[]} */ ([]) }))
  }

  /**
   * @param {string[]} cells
   * @param {number} line
   */
  take(cells, line) {
    if (cells.every((cell) => cell.trim() === '')) return
    if (this.rows === this.#columns[0].length) this.#grow()
    const isLong = cells.slice(this.#columns.length).some((cell) => cell.trim() !== '')
    if (isLong) this.#noteLong(cells.length, line)
    this.#columns.forEach((column, i) => {
      const cell = cells[i] ?? ''
      const number = isLong ? Number.NaN : this.#numbers.read(cell)
      column[this.rows] = number
      if (Number.isNaN(number) && !isLong)
        this.#noteGap(i, { row: this.rows, line, text: cell.trim().slice(0, 30) })
    })
    this.rows += 1
  }

  columns() {
    return this.#columns.map((column) => column.slice(0, this.rows))
  }

  #grow() {
    this.#columns = this.#columns.map((column) => {
      const longer = new Float64Array(2 * column.length)
      longer.set(column)
      return longer
    })
  }

  /** @param {number} cells @param {number} line */
  #noteLong(cells, line) {
    this.long.count += 1
    if (this.long.first.length < remembered) this.long.first.push({ row: this.rows, line, cells })
  }

  /** @param {number} column @param {Gap} gap */
  #noteGap(column, gap) {
    const gaps = this.gaps[column]
    gaps.count += 1
    if (gaps.first.length < remembered) gaps.first.push(gap)
  }
}
