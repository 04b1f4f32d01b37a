// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {Core} from '../core/client.js' */
/** @import {StateRecord} from '../state/types.js' */

import { openProblem } from './plan.js'

/**
 * What scaling the columns of a fit does to its bowl.
 * @typedef {object} ScaleFacts
 * @property {'none' | 'standardise'} scale
 * @property {number[]} at  the parameters where the curvature was looked at: the answer, else the usual start
 * @property {number | null} conditionNumber  null where it is no bowl there
 * @property {number | null} stableStep  the largest step size that gradient descent stays with
 */

/**
 * Condition number and largest stable step on raw and on standardised columns.
 * @param {Core} core
 * @param {ReturnType<typeof import('../state/schema.js').createSchema>} schema
 * @param {StateRecord} record
 * @param {import('./own_tables.js').OwnTables} tables
 * @returns {ScaleFacts[]}
 */
export function scalesOf(core, schema, record, tables) {
  return /** @type {const} */ (['none', 'standardise']).map((scale) => {
    const problem = openProblem(core, schema, { ...record, scale }, tables)
    const at = problem.facts.answer?.x ?? problem.facts.start
    const curvature = problem.curvature(at)
    problem.close()
    return {
      scale,
      at,
      conditionNumber: curvature?.conditionNumber ?? null,
      stableStep: curvature?.stableStep ?? null,
    }
  })
}
