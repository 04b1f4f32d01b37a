// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {Core} from '../core/client.js' */
/** @import {Problem} from '../core/problem.js' */
/** @import {StateRecord} from '../state/types.js' */

import { RefusedError } from '../core/refused_error.js'
import { openProblem } from './plan.js'

/** Of more rows the second derivatives would keep the page waiting. */
const mostRows = 100_000

/**
 * What the columns make of the loss at its best parameters, or at the start where these are not known: how much more it
 * bends one way than another, and the longest fixed step that does not run away.
 * @typedef {object} Scaling
 * @property {'none' | 'standardise'} scale
 * @property {number | null} conditionNumber  null where the loss is no bowl there
 * @property {number | null} stableStep
 */

/**
 * Of a fit on raw columns and on standardised ones.
 * @param {Core} core
 * @param {Parameters<typeof openProblem>[1]} schema
 * @param {StateRecord} record
 * @param {Problem} present  the problem of the record
 * @returns {Scaling[]} none where there are too many rows, or one of the two cannot be had
 */
export function scalings(core, schema, record, present) {
  if ((present.facts.rows ?? 0) > mostRows) return []
  /** @type {Scaling['scale'][]} */
  const scales = ['none', 'standardise']
  try {
    return scales.map((scale) => {
      if (scale === record.scale) return { scale, ...bend(present, record) }
      const other = openProblem(core, schema, { ...record, scale })
      try {
        return { scale, ...bend(other, record) }
      } finally {
        other.close()
      }
    })
  } catch (error) {
    if (error instanceof RefusedError) return []
    throw error
  }
}

/** @param {Problem} problem @param {StateRecord} record */
function bend(problem, { sense }) {
  const { answer, start } = problem.facts
  const found = problem.curvature(answer?.x ?? start)?.eigenvalues ?? []
  const bends = Array.from(found, (value) => (sense === 'maximise' ? -value : value))
  const [least, greatest] = [Math.min(...bends), Math.max(...bends)]
  const isBowl = bends.length > 0 && least > 0
  return { conditionNumber: isBowl ? greatest / least : null, stableStep: isBowl ? 2 / greatest : null }
}
