// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {Table} from '../data/table_text.js' */

import { isOwnMark } from '../state/lists.js'

/**
 * The tables that are too long for the record, by the mark that stands there for each. They live as long as the session; the
 * browser keeps the latest ones beyond that, where it can.
 */
export class OwnTables {
  /** @type {Map<string, Table>} */
  #held = new Map()

  /** @param {unknown} mark */
  get(mark) {
    return this.#held.get(String(mark))
  }

  /** @param {string} mark @param {Table} table */
  hold(mark, table) {
    this.#held.set(mark, table)
  }

  /** Looks for the table that a link speaks of among those that the browser has kept. @param {string} hash */
  async recall(hash) {
    const mark = /(?:^|[#&])data=([^&]+)/.exec(hash)?.[1]
    if (!isOwnMark(mark) || this.#held.has(String(mark))) return
    const { recallTable } = await import('./kept_tables.js')
    const table = await recallTable(String(mark))
    if (table) this.hold(String(mark), table)
  }
}
