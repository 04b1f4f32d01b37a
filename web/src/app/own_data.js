// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {Table} from '../data/table_text.js' */
/** @import {Changes} from '../state/types.js' */
/** @import {OwnTables} from './own_tables.js' */
/** @import {Session} from './session.js' */

import { whenThere } from '../core/not_yet.js'
import { markOfTable, textOfTable } from '../data/table_text.js'
import { runCount } from '../state/race.js'
import { sizeKey } from '../state/tunable.js'
import { safeSizes } from './batch_race.js'
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

/**
 * Takes up other data, with a step size that suits their loss where plain gradient descent still has the usual one: as one
 * step of undo.
 * @param {Session} session
 * @param {Changes} changes
 */
export async function setSuited(session, changes) {
  // With all keys of the change that follows, so that both are one step of undo.
  const former = sizeKey in session.record ? { [sizeKey]: session.record[sizeKey] } : {}
  await session.preview({ ...changes, ...former })
  const size = await whenThere(() => suitedSize(session))
  await session.set({ ...changes, ...(size === null ? former : { [sizeKey]: size }) })
}

/** @param {Session} session */
function suitedSize({ record, catalogue, schema, closely }) {
  const facts = schema.describe(sizeKey, record)
  const isUsual =
    runCount(record) === 1 &&
    record.optimizer === catalogue.optimizers[0].id &&
    record.step === catalogue.stepSizes[0].id &&
    facts !== null &&
    record[sizeKey] === facts.default
  const sizes = isUsual ? closely.look(({ problem }) => safeSizes(problem, problem.facts.start, [0])) : null
  if (!sizes || !facts) return null
  return Math.max(facts.least ?? facts.minimum, Math.min(facts.maximum, sizes[0]))
}
