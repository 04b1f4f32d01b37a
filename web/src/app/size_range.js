// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {OpenProblem, Plan} from '../core/types.js' */

import { whenThere } from '../core/not_yet.js'
import { sizesToTry, tunedRange } from '../state/tunable.js'
import { Tuning } from './tuning.js'

/** Far below every step size that may be set. */
const leastExponent = -40

/** Steps that show whether a size is too long: one for each coordinate, since some methods turn to one after the other. */
const mostSteps = 20

/** How far above the longest size that leads downhill sizes are still tried: half a power of ten. */
const above = Math.sqrt(10)

/**
 * The step sizes that are tried for each plan: as many for each, over as many powers of ten. Where even the shortest of the
 * usual ones leads uphill from the start, they go down from the longest power of ten that does not.
 * @param {OpenProblem} problem
 * @param {readonly Plan[]} plans
 * @param {number} trials
 * @param {AbortSignal} signal
 * @returns {Promise<number[][] | null>} null when aborted
 */
export async function sizesFor(problem, plans, trials, signal) {
  const [low, high] = tunedRange
  const steps = Math.min(mostSteps, problem.facts.dimension)
  const before = await Promise.all(plans.map(({ start }) => valueAt(problem, start)))
  if (signal.aborted) return null
  const tops = plans.map(() => leastExponent)
  let pending = plans.map((_, i) => i)
  for (let exponent = Math.log10(low); pending.length > 0 && exponent > leastExponent; exponent--) {
    // All rows at once: a batch of few may lead uphill with any size.
    const probes = pending.map((i) => ({ ...plans[i], stop: { ...plans[i].stop, steps }, batching: null }))
    const size = Number(`1e${exponent}`)
    const tuning = new Tuning(
      problem,
      probes,
      probes.map(() => [size]),
    )
    try {
      if (!(await tuning.finish(signal))) return null
    } finally {
      tuning.close()
    }
    const isUphill = pending.map((i, k) => {
      const [{ value }] = tuning.trials[k]
      return !(plans[i].sense === 'maximise' ? value >= before[i] : value <= before[i])
    })
    for (const [k, i] of pending.entries()) if (!isUphill[k]) tops[i] = exponent
    pending = pending.filter((_, k) => isUphill[k])
  }
  return tops.map((exponent) => {
    const isUsual = exponent === Math.log10(low) || exponent === leastExponent
    const top = isUsual ? high : above * Number(`1e${exponent}`)
    return sizesToTry(trials, [(top * low) / high, top])
  })
}

/** @param {OpenProblem} problem @param {ArrayLike<number>} x */
const valueAt = async (problem, x) => (await whenThere(() => problem.alongAxis(0, x, [x[0], x[0]], 1)))[0]
