// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {OpenProblem} from '../core/types.js' */
/** @import {Catalogue, StateRecord} from '../state/types.js' */

import { whenThere } from '../core/not_yet.js'
import { timeOf } from '../core/timing.js'
import { pointOf } from './bench.js'
import { nextTask } from './field.js'

/**
 * How long the whole gradient takes by each source, in milliseconds: by id; the exact one, which has no quotient, by ''.
 * @param {{problem: OpenProblem, record: StateRecord, catalogue: Catalogue}} state
 * @returns {Promise<Readonly<Record<string, number>>>}
 */
export async function timesOfGradients({ problem, record, catalogue }) {
  const at = pointOf(problem, record)
  /** @type {Record<string, number>} */
  const times = {}
  for (const { id, offsets } of catalogue.gradientSources) {
    await nextTask()
    const isExact = offsets.length === 0
    /** @type {import('../core/types.js').Choice} */
    const choice = { id, parameters: isExact ? {} : { h: Number(record.h) } }
    times[isExact ? '' : id] = await whenThere(() =>
      problem.isLate ? problem.timeOfGradient(at, choice) : timeOf(() => problem.gradient(at, choice)),
    )
  }
  return Object.freeze(times)
}
