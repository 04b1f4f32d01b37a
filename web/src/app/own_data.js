// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {Table} from '../data/table_text.js' */
/** @import {OwnTables} from './own_tables.js' */

import { markOfTable, textOfTable } from '../data/table_text.js'
import { keepTable } from './kept_tables.js'

/**
 * What stands in the record for a table: its rows, or a mark where they are too many.
 * @param {Table} table
 * @param {OwnTables} tables  holds those that are marked
 */
export function recordOfTable(table, tables) {
  const text = textOfTable(table)
  if (text !== null) return text
  const mark = markOfTable(table)
  tables.hold(mark, table)
  keepTable(mark, table)
  return mark
}
