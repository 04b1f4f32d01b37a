// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {Plan} from '../core/types.js' */
/** @import {Runs} from './runs.js' */
/** @import {Session} from './session.js' */

import { keyOfRun } from '../state/race.js'
import { isTunable, sizeKey } from '../state/tunable.js'
import { runToEnd } from './run_to_end.js'
import { sizesFor } from './size_range.js'
import { bestOf, Tuning } from './tuning.js'

/** The most steps that a run may take. */
const mostSteps = 1e7

/** @typedef {{budget: number, trials: number, signal: AbortSignal, progress?: (done: number, of: number) => void}} FairOptions */

/**
 * What every run may spend, the same for all: evaluations; or, where a step of one sees more rows than a step of another,
 * rows looked at. And so many steps that it can be spent.
 * @param {number} rows  of the data
 * @param {readonly Plan[]} plans
 * @param {number} budget
 */
function sameFor(rows, plans, budget) {
  const inRows = plans.some(({ batching }) => batching?.size)
  const cheapest = inRows ? Math.min(...plans.map(({ batching }) => batching?.size || rows)) : 1
  const steps = Math.max(plans[0].stop.steps, Math.min(mostSteps, Math.ceil(budget / cheapest)))
  return { steps, evaluations: inRows ? null : budget, rows: inRows ? budget : null }
}

/**
 * Makes a race fair: the same budget for every run, and for each the best of as many step sizes. Where no trial of a run came
 * to a number, its step size stays.
 * @param {Session} session
 * @param {Runs} runs  of the session
 * @param {FairOptions} options
 * @returns {Promise<boolean>} false when it was given up
 */
export async function makeFair(session, { problem, plans, over }, { budget, trials, signal, progress }) {
  const { record, catalogue } = session
  const either = new AbortController()
  for (const source of [signal, over]) {
    if (source.aborted) return false
    source.addEventListener('abort', () => either.abort())
  }
  const same = sameFor(problem.facts.rows ?? 0, plans, budget)
  const tuned = session.schema.runs(record).flatMap((own, i) => {
    const limited = { ...plans[i], stop: { ...plans[i].stop, ...same } }
    return isTunable(catalogue, own) ? [{ key: keyOfRun(i + 1, sizeKey), plan: limited }] : []
  })
  const limitedPlans = tuned.map(({ plan }) => plan)
  const tried = await sizesFor(problem, limitedPlans, trials, either.signal)
  if (!tried) return false
  const tuning = new Tuning(problem, limitedPlans, tried)
  try {
    if (!(await tuning.finish(either.signal, progress))) return false
  } finally {
    tuning.close()
  }
  const sizes = tuned.flatMap(({ key, plan }, i) => {
    const best = bestOf(tuning.trials[i], plan.sense)
    return best ? [[key, best.size]] : []
  })
  const limits = Object.entries(same).map(([name, limit]) => [`stop.${name}`, limit])
  await session.set({ ...Object.fromEntries([...sizes, ...limits]), fair: trials })
  await runToEnd(session)
  return true
}
