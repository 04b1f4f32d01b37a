// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {Problem} from '../core/problem.js' */
/** @import {Catalogue, StateRecord} from '../state/types.js' */

import { pointOf } from './bench.js'
import { nextTask } from './field.js'

/** Longest time that measuring one way may hold the main thread, in milliseconds. */
const longestHold = 8
/** Times shorter than this many milliseconds are lost in the clocks of browsers. */
const shortestRound = 1

/**
 * How long the whole gradient takes by each source, in milliseconds: by id; the exact one, which has no quotient, by ''. The
 * shortest of several rounds counts, since a machine that does something else as well is never faster for it.
 * @param {{problem: Problem, record: StateRecord, catalogue: Catalogue}} state
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
    times[isExact ? '' : id] = shortestTime(() => problem.gradient(at, choice))
  }
  return Object.freeze(times)
}

/** @param {() => unknown} act */
function shortestTime(act) {
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
