// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {OpenProblem, Plan} from '../core/types.js' */

import { whenThere } from '../core/not_yet.js'
import { timeOfStep } from '../core/timing.js'
import { nextTask } from './field.js'

/**
 * The time of a step of each run, in milliseconds, measured one run after the other so that the page stays alive.
 * @param {OpenProblem} problem
 * @param {readonly Plan[]} plans
 * @param {AbortSignal} signal  the problem may be closed once it is aborted
 * @returns {Promise<readonly number[] | null>} null when aborted
 */
export async function timesOfSteps(problem, plans, signal) {
  const times = []
  for (const plan of plans) {
    await nextTask()
    if (signal.aborted) return null
    const measure = () => (problem.isLate ? problem.timeOfStep(plan) : timeOfStep(problem, plan))
    times.push(await whenThere(measure))
  }
  return signal.aborted ? null : Object.freeze(times)
}
