// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {OpenProblem} from '../core/types.js' */
/** @import {StateRecord} from '../state/types.js' */

import { whenThere } from '../core/not_yet.js'
import { RefusedError } from '../core/refused_error.js'

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
 * @param {import('./opener.js').Opener} opener
 * @param {StateRecord} record
 * @param {OpenProblem} present  the problem of the record
 * @returns {Promise<Scaling[]>} none where one of the two cannot be had
 */
export async function scalings(opener, record, present) {
  /** @type {Scaling[]} */
  const found = []
  try {
    for (const scale of /** @type {const} */ (['none', 'standardise'])) {
      const isPresent = scale === record.scale
      const problem = isPresent ? present : await whenThere(() => opener.open({ ...record, scale }))
      try {
        found.push({ scale, ...(await whenThere(() => bend(problem, record))) })
      } finally {
        if (!isPresent) problem.close()
      }
    }
    return found
  } catch (error) {
    if (error instanceof RefusedError) return []
    throw error
  }
}

/** @param {OpenProblem} problem @param {StateRecord} record */
function bend(problem, { sense }) {
  const { answer, start } = problem.facts
  const found = problem.curvature(answer?.x ?? start)?.eigenvalues ?? []
  const bends = Array.from(found, (value) => (sense === 'maximise' ? -value : value))
  const [least, greatest] = [Math.min(...bends), Math.max(...bends)]
  const isBowl = bends.length > 0 && least > 0
  return { conditionNumber: isBowl ? greatest / least : null, stableStep: isBowl ? 2 / greatest : null }
}
