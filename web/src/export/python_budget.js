// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {Plan} from './types.js' */

import { isInBatches } from './python_batches.js'

// What a run may spend, in evaluations and in rows looked at, and what it has spent.

/**
 * What is counted: its name in a script, its limit, and what so many evaluations come to.
 * @param {Plan} plan
 * @returns {{name: string, limit: number, cost: (evaluations: string) => string, sentence: string}[]}
 */
function counted(plan) {
  const { evaluations, rows } = plan.stop
  const ofRows = `len(${isInBatches(plan) ? 'batch' : 'data'})`
  return [
    ...(evaluations == null
      ? []
      : [
          {
            name: 'evaluations',
            limit: evaluations,
            cost: (/** @type {string} */ count) => count,
            sentence: 'The evaluations are used up.',
          },
        ]),
    ...(rows == null
      ? []
      : [
          {
            name: 'rows_seen',
            limit: rows,
            cost: (/** @type {string} */ count) => (count === '1' ? ofRows : `${ofRows} * (${count})`),
            sentence: 'The rows that may be looked at are used up.',
          },
        ]),
  ]
}

/** Before the first step. @param {Plan} plan */
export const nothingSpent = (plan) => counted(plan).map(({ name }) => `${name} = 0`)

/** What a step's gradient costs. @param {Plan} plan @param {string} evaluations */
export const spent = (plan, evaluations) =>
  counted(plan).map(({ name, cost }) => `${name} += ${cost(evaluations)}`)

/** When there is not enough left for it, and what is said then. @param {Plan} plan @param {string} evaluations */
export const usedUp = (plan, evaluations) =>
  counted(plan).map(({ name, limit, cost, sentence }) => ({
    condition: `${name} + ${cost(evaluations)} > ${limit}`,
    sentence,
  }))

/** What a function of the script spends that looks at one value. @param {Plan} plan */
export function spentWithin(plan) {
  const names = counted(plan).map(({ name }) => name)
  return names.length === 0 ? [] : [`global ${names.join(', ')}`, ...spent(plan, '1')]
}
