// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/**
 * Columns of numbers that grow at their ends. What `column(name)` gives is a view of all entries so far. It stays right
 * when the columns grow; only its last entry may become another one, after `shorten`.
 */
export class GrowingColumns {
  /** @type {Map<string, Float64Array<ArrayBuffer>>} */
  #columns
  #length = 0

  /** @param {string[]} names */
  constructor(names) {
    this.#columns = new Map(names.map((name) => [name, new Float64Array(256)]))
  }

  get length() {
    return this.#length
  }

  /**
   * @param {Record<string, ArrayLike<number>>} entries  for every column the same number of new entries
   * @param {number} count
   */
  append(entries, count) {
    for (const [name, column] of this.#columns) {
      let roomy = column
      if (this.#length + count > column.length) {
        roomy = new Float64Array(Math.max(2 * column.length, this.#length + count))
        roomy.set(column.subarray(0, this.#length))
        this.#columns.set(name, roomy)
      }
      roomy.set(entries[name], this.#length)
    }
    this.#length += count
  }

  /** Takes away the last entry. */
  shorten() {
    this.#length -= 1
  }

  /**
   * Keeps entry 0 and every `nth` after it. Views given out before keep what they show.
   * @param {number} nth
   */
  thin(nth) {
    const kept = Math.ceil(this.#length / nth)
    for (const [name, column] of this.#columns) {
      const thinned = new Float64Array(column.length)
      for (let i = 0; i < kept; i++) thinned[i] = column[i * nth]
      this.#columns.set(name, thinned)
    }
    this.#length = kept
  }

  /** @param {string} name */
  column(name) {
    const column = this.#columns.get(name)
    if (!column) throw new Error(`no column ${name}`)
    return column.subarray(0, this.#length)
  }
}
