// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import { DataFault } from './data_fault.js'

/** A quoted cell longer than this has lost its closing quote. */
const longestCell = 100_000

/**
 * Cuts a text that comes in pieces into rows of cells (RFC 4180, with any separator and any line ends). A quote in the midst
 * of a cell means itself.
 */
export class RowSplitter {
  #separator
  #take
  #rest = ''
  #line = 0

  /**
   * @param {string} separator  one character
   * @param {(cells: string[], line: number) => void} take  is given each row, and its number in the file, from 1
   */
  constructor(separator, take) {
    this.#separator = separator
    this.#take = take
  }

  /** @param {string} text */
  push(text) {
    this.#read(this.#rest + text, false)
  }

  /** There is no more to come. */
  end() {
    this.#read(this.#rest, true)
  }

  /** @param {string} given @param {boolean} isAll */
  #read(given, isAll) {
    // The other half of a line end may be in the next piece.
    const isHalf = !isAll && given.endsWith('\r')
    const whole = isHalf ? given.slice(0, -1) : given
    const text = whole.includes('\r') ? whole.replace(/\r\n?/g, '\n') : whole
    let at = 0
    while (at < text.length) {
      const row = this.#rowAt(text, at, isAll)
      if (!row) break
      this.#line += 1
      this.#take(row.cells, this.#line)
      at = row.next
    }
    this.#rest = text.slice(at) + (isHalf ? '\r' : '')
  }

  /** @param {string} text @param {number} at @param {boolean} isAll */
  #rowAt(text, at, isAll) {
    const found = text.indexOf('\n', at)
    const end = found < 0 ? text.length : found
    const line = text.slice(at, end)
    if (line.includes('"')) return this.#quotedRow(text, at, isAll)
    return found < 0 && !isAll ? null : { cells: line.split(this.#separator), next: end + 1 }
  }

  /**
   * A row in which cells may hold separators and line ends; null where it goes on in the next piece.
   * @param {string} text @param {number} from @param {boolean} isAll
   */
  #quotedRow(text, from, isAll) {
    const cells = []
    for (let at = from; ; ) {
      let cell = ''
      if (text[at] === '"') {
        const quoted = this.#quoted(text, at, from, isAll)
        if (!quoted) return null
        cell = quoted.cell
        at = quoted.next
      }
      const begin = at
      while (at < text.length && text[at] !== this.#separator && text[at] !== '\n') at += 1
      cells.push(cell + text.slice(begin, at))
      if (at >= text.length && !isAll) return null
      if (text[at] !== this.#separator) return { cells, next: at + 1 }
      at += 1
    }
  }

  /** @param {string} text @param {number} opening @param {number} rowStart @param {boolean} isAll */
  #quoted(text, opening, rowStart, isAll) {
    for (let at = opening + 1; ; at += 2) {
      at = text.indexOf('"', at)
      if (at < 0) {
        if (isAll || text.length - rowStart > longestCell)
          throw new DataFault('quote', { line: this.#line + 1 })
        return null
      }
      if (text[at + 1] === '"') continue
      if (at + 1 >= text.length && !isAll) return null
      return { cell: text.slice(opening + 1, at).replaceAll('""', '"'), next: at + 1 }
    }
  }
}

/**
 * The rows of a text that is short; the last one is left out where the text goes on.
 * @param {string} text @param {string} separator @param {{goesOn?: boolean, most?: number}} [options]
 */
export function rowsOf(text, separator, { goesOn = false, most = Number.POSITIVE_INFINITY } = {}) {
  /** @type {string[][]} */
  const rows = []
  const splitter = new RowSplitter(separator, (cells) => {
    if (rows.length < most) rows.push(cells)
  })
  splitter.push(text)
  if (!goesOn) splitter.end()
  return rows
}
