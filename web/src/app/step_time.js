// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {Problem} from '../core/problem.js' */
/** @import {Plan} from '../core/types.js' */

import { nextTask } from './field.js'

/** Steps that are timed together: one alone is shorter than the clocks of browsers can tell. */
const stepsAtOnce = 100

/** Longest time that measuring one run may hold the main thread, in milliseconds. */
const longestHold = 8

/**
 * How long a step takes, in milliseconds: the first steps of a run are taken again and again, beside the run itself. The
 * shortest time counts, since a machine that does something else as well is never faster for it.
 * @param {Problem} problem
 * @param {Plan} plan
 */
export function timeOfStep(problem, plan) {
  const begun = performance.now()
  let shortest = Infinity
  for (let now = begun; now - begun < longestHold; ) {
    const descent = problem.descend(plan)
    let [time, steps] = [0, 0]
    // A clock that ticks once in a millisecond needs more than one round.
    do {
      const before = performance.now()
      descent.advance(stepsAtOnce)
      now = performance.now()
      time += now - before
      if (descent.steps === steps) break
      steps = descent.steps
    } while (time < 1 && now - begun < longestHold)
    descent.close()
    if (steps === 0) return 0
    if (time > 0) shortest = Math.min(shortest, time / steps)
    now = performance.now()
  }
  return Number.isFinite(shortest) ? shortest : 0
}

/**
 * The time of a step of each run, measured one run after the other so that the page stays alive.
 * @param {Problem} problem
 * @param {readonly Plan[]} plans
 * @param {AbortSignal} signal  the problem may be closed once it is aborted
 * @returns {Promise<readonly number[] | null>} null when aborted
 */
export async function timesOfSteps(problem, plans, signal) {
  const times = []
  for (const plan of plans) {
    await nextTask()
    if (signal.aborted) return null
    times.push(timeOfStep(problem, plan))
  }
  return Object.freeze(times)
}
