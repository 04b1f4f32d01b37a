// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {Sign} from './cell_number.js' */
/** @import {Asked} from './layout_of_text.js' */

import { createNumberReader } from './cell_number.js'
import { DataFault } from './data_fault.js'
import { layoutOf, nothingAsked } from './layout_of_text.js'
import { RowSplitter } from './row_splitter.js'
import { TableBuilder } from './table_builder.js'
import { textPieces } from './text_pieces.js'

/** The most rows, columns and cells that are read. */
export const limits = Object.freeze({ rows: 1_000_000, columns: 100, cells: 20_000_000 })

/** So much of a text, in characters, says how it is laid out. */
const sampleSize = 1 << 16

/**
 * A table as it was read.
 * @typedef {object} ReadTable
 * @property {string} separator
 * @property {Sign | null} sign  null where no number has decimals
 * @property {string[] | null} head  what the first row calls the columns
 * @property {Float64Array[]} columns  NaN where a cell is no number
 * @property {TableBuilder['gaps']} gaps  of each column
 * @property {TableBuilder['long']} long
 * @property {boolean} isCut  whether there are more rows than are read
 */

/** A single line of rows, as a link writes them. @param {string} text */
const asLines = (text) =>
  !/[\r\n]/.test(text.trim()) && text.includes(',') ? text.replaceAll(';', '\n') : text

/**
 * Reads a table of numbers out of a text or a file, piece by piece. Throws a DataFault where it is none.
 * @param {Blob | string} source
 * @param {Asked} [asked]
 * @param {{told?: (share: number, rows: number) => void, rest?: () => Promise<unknown> | undefined}} [options]
 *   `told` is given what is read so far; `rest` is called between pieces, and waited for
 * @returns {Promise<ReadTable>}
 */
export async function readTable(source, asked = nothingAsked, { told, rest } = {}) {
  let sample = ''
  /** @type {TableReader | null} */
  let reader = null
  for await (const { text, share } of textPieces(source)) {
    if (reader) reader.push(text)
    else {
      sample += text
      if (sample.length >= sampleSize && share < 1) reader = new TableReader(sample, asked, true)
    }
    told?.(share, reader?.rows ?? 0)
    if (reader?.isCut) break
    await rest?.()
  }
  reader ??= new TableReader(asLines(sample), asked, false)
  return reader.end()
}

class TableReader {
  #layout
  #numbers
  #builder
  #splitter

  /** @param {string} sample @param {Asked} asked @param {boolean} goesOn */
  constructor(sample, asked, goesOn) {
    this.#layout = layoutOf(sample, asked, goesOn)
    const { separator, width, named } = this.#layout
    if (width > limits.columns) throw new DataFault('columns', { columns: width, most: limits.columns })
    this.most = Math.min(limits.rows, Math.floor(limits.cells / width))
    this.isCut = false
    this.#numbers = createNumberReader(asked.sign)
    this.#builder = new TableBuilder(width, this.#numbers)
    let toSkip = named
    this.#splitter = new RowSplitter(separator, (cells, line) => {
      if (toSkip && cells.some((cell) => cell.trim() !== '')) toSkip = false
      else if (this.rows < this.most) this.#builder.take(cells, line)
      else this.isCut ||= cells.some((cell) => cell.trim() !== '')
    })
    this.push(sample)
  }

  get rows() {
    return this.#builder.rows
  }

  /** @param {string} text */
  push(text) {
    this.#splitter.push(text)
  }

  /** @returns {ReadTable} */
  end() {
    if (!this.isCut) this.#splitter.end()
    if (this.rows === 0) throw new DataFault('noRows')
    const { separator, head } = this.#layout
    const { gaps, long } = this.#builder
    return {
      separator,
      sign: this.#numbers.sign,
      head,
      columns: this.#builder.columns(),
      gaps,
      long,
      isCut: this.isCut,
    }
  }
}
