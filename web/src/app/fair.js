// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {Runs} from './runs.js' */
/** @import {Session} from './session.js' */

import { keyOfRun } from '../state/race.js'
import { isTunable, sizeKey, sizesToTry } from '../state/tunable.js'
import { bestOf, Tuning } from './tuning.js'

/** @typedef {{budget: number, trials: number, signal: AbortSignal, progress?: (done: number, of: number) => void}} FairOptions */

/**
 * Makes a race fair: the same budget of evaluations for every run, and for each the best of as many step sizes. Where no
 * trial of a run came to a number, its step size stays.
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
  const tuned = session.schema.runs(record).flatMap((own, i) => {
    const limited = { ...plans[i], stop: { ...plans[i].stop, evaluations: budget } }
    return isTunable(catalogue, own) ? [{ key: keyOfRun(i + 1, sizeKey), plan: limited }] : []
  })
  const tuning = new Tuning(
    problem,
    tuned.map(({ plan }) => plan),
    sizesToTry(trials),
  )
  try {
    if (!(await tuning.finish(either.signal, progress))) return false
  } finally {
    tuning.close()
  }
  const sizes = tuned.flatMap(({ key, plan }, i) => {
    const best = bestOf(tuning.trials[i], plan.sense)
    return best ? [[key, best.size]] : []
  })
  await session.set({ ...Object.fromEntries(sizes), 'stop.evaluations': budget, fair: trials })
  const { record: fair } = session
  while (session.record === fair && !session.playing && session.moveBriefly(Number.MAX_SAFE_INTEGER))
    await session.rest()
  return true
}
