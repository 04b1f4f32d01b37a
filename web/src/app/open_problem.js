// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {Core} from '../core/client.js' */
/** @import {FitRequest} from '../core/types.js' */
/** @import {Schema} from '../state/schema.js' */
/** @import {StateRecord} from '../state/types.js' */
/** @import {OwnTables} from './own_tables.js' */

import { RefusedError } from '../core/refused_error.js'
import { tableOf } from '../state/table_of_text.js'
import { choiceOf, parametersOf, senseOf } from './plan.js'

/** As the core would say it: words/ translates it. */
const noRows =
  'The rows are not in this link, there are too many of them. Open the file that holds them, and the rest of the link follows.'

/**
 * The function that a record asks for. Throws RefusedError when the core cannot open it.
 * @param {Core} core
 * @param {StateRecord} record
 */
export const openFunction = (core, record) =>
  core.openFunction(String(record.f), Number(record.dim ?? 0), parametersOf(record, 'param'))

/**
 * The problem a record asks for. Throws RefusedError when the core cannot open it, or its rows are not at hand.
 * @param {Core} core
 * @param {Schema} schema
 * @param {StateRecord} record
 * @param {OwnTables} [tables]
 */
export function openProblem(core, schema, record, tables) {
  const { data } = record
  if (data === null) return openFunction(core, record)
  const request = requestOf(record)
  if (schema.isDataId(data)) return core.openListedFit(String(data), request)
  const table = tables?.get(data) ?? tableOf(String(data))
  if (!table) throw new RefusedError({ key: 'data', position: 0, length: 0, message: noRows, suggestion: '' })
  return core.openOwnFit(table, request)
}

/**
 * What a record asks to fit to its data.
 * @param {StateRecord} record
 * @returns {FitRequest}
 */
export const requestOf = (record) => ({
  model: choiceOf(record, 'model'),
  loss: choiceOf(record, 'loss'),
  standardise: record.scale === 'standardise',
  l2: Number(record['penalty.l2'] ?? 0),
  l1: Number(record['penalty.l1'] ?? 0),
  sense: senseOf(record),
})
