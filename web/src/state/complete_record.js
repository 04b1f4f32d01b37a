// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {Catalogue, StateRecord, Value} from './types.js' */

import { describeKey, keysOf } from './describe.js'
import { keyTable } from './keys.js'

/** Keys whose new value takes others away, in the order in which they are looked at. */
export const leaders = keyTable.flatMap((row) => ('key' in row && row.drops ? [row] : []))

/**
 * Brings a draft to the full record: every key that applies, defaults filled in, nothing else, in the table's order.
 * @param {Catalogue} catalogue
 * @param {Record<string, Value>} draft
 * @returns {StateRecord}
 */
export function completeRecord(catalogue, draft) {
  /** @type {Record<string, Value>} */
  const record = {}
  /** @type {Record<string, Value>} */
  const withLeaders = { data: null, ...draft }
  for (const { key } of leaders) {
    withLeaders[key] ??= describeKey(catalogue, key, withLeaders)?.default ?? null
  }
  for (const key of keysOf(catalogue, withLeaders)) {
    const facts = describeKey(catalogue, key, withLeaders)
    record[key] = facts ? (withLeaders[key] ?? facts.default) : null
  }
  return Object.freeze(record)
}
