// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {Problem} from './problem.js' */
/** @import {Plan} from './types.js' */

import { longestHold } from './longest_hold.js'

/** Steps that are timed together: one alone is shorter than the clocks of browsers can tell. */
const stepsAtOnce = 100

/** Times shorter than this many milliseconds are lost in the clocks of browsers. */
const shortestRound = 1

// In each the shortest of several rounds counts: a machine that does something else as well is never faster for it.

/**
 * How long a step takes, in milliseconds: the first steps of a run are taken again and again, beside the run itself.
 * @param {Problem} problem
 * @param {Plan} plan
 */
export function timeOfStep(problem, plan) {
  const begun = performance.now()
  let shortest = Infinity
  for (let now = begun; now - begun < longestHold; ) {
    const descent = problem.descend(plan)
    let [time, steps] = [0, 0]
    let atOnce = 1
    // A clock that ticks once in a millisecond needs more than one round; a step on very many rows is long by itself.
    do {
      const before = performance.now()
      descent.advance(atOnce)
      now = performance.now()
      time += now - before
      if (descent.steps === steps) break
      steps = descent.steps
      atOnce = stepsAtOnce
    } while (time < shortestRound && now - begun < longestHold)
    descent.close()
    if (steps === 0) return 0
    if (time > 0) shortest = Math.min(shortest, time / steps)
    now = performance.now()
  }
  return Number.isFinite(shortest) ? shortest : 0
}

/** How long something takes that is over soon, in milliseconds. @param {() => unknown} act */
export function timeOf(act) {
  const end = performance.now() + longestHold
  let shortest = Infinity
  let repeats = 1
  do {
    const before = performance.now()
    for (let i = 0; i < repeats; i++) act()
    const time = performance.now() - before
    if (time < shortestRound) repeats *= 2
    else shortest = Math.min(shortest, time / repeats)
  } while (performance.now() < end)
  return Number.isFinite(shortest) ? shortest : 0
}
