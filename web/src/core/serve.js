// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {Problem} from './problem.js' */
/** @import {Choice, FitRequest, Plan, Report} from './types.js' */

import { openCore } from './client.js'
import { RefusedError } from './refused_error.js'
import { Replay } from './replay.js'
import { ReportedDescent } from './reported_descent.js'
import { rowCurvature } from './row_curvature.js'
import { timeOf, timeOfStep } from './timing.js'

/** The most steps between two looks at the clock. */
const mostAtOnce = 64

/**
 * What a worker does: it opens fits in a core of its own, and answers for them. Every message has an `id`, which its answer
 * bears as well, and names what is to be done: one of the functions below.
 * @param {{postMessage: (message: object) => void, onmessage: ((event: MessageEvent) => void) | null}} port
 */
export function serve(port) {
  /** @type {import('./client.js').Core} */
  let core
  /** @type {Map<number, Problem>} */
  const problems = new Map()
  /** @type {Map<number, ReportedDescent>} */
  const descents = new Map()
  /** @type {Map<string, Replay>} by problem and plan */
  const replays = new Map()
  let handles = 0

  /** @param {number} handle */
  const problemOf = (handle) => /** @type {Problem} */ (problems.get(handle))
  /** @param {number} handle */
  const descentOf = (handle) => /** @type {ReportedDescent} */ (descents.get(handle))

  const acts = {
    /** @param {{binary: BufferSource, rest: BufferSource | null}} parts  of the core */
    async open({ binary, rest }) {
      core = await openCore(binary, rest ? { loadRest: async () => rest } : {})
      await core.complete()
    },

    /** @param {{columns: Record<string, Float64Array>, request: Partial<FitRequest>}} given */
    openFit({ columns, request }) {
      const problem = core.openOwnFit(columns, request)
      problems.set(++handles, problem)
      // Whoever asked has the columns.
      return { handle: handles, facts: { ...problem.facts, data: null } }
    },

    /** @param {{problem: number, name: string, given: readonly unknown[]}} asked  any call of a problem, or what it has */
    ask({ problem, name, given }) {
      const open = problemOf(problem)
      const member = /** @type {any} */ (open)[name]
      return typeof member === 'function' ? member.apply(open, given) : member
    },

    /** @param {{problem: number, given: [Plan, number]}} asked */
    replay({ problem, given: [plan, step] }) {
      const key = `${problem} ${JSON.stringify(plan)}`
      const replay = replays.get(key) ?? new Replay(problemOf(problem), plan)
      replays.set(key, replay)
      return replay.take(step)
    },

    /** @param {{problem: number, given: [Plan]}} asked */
    timeOfStep: ({ problem, given: [plan] }) => timeOfStep(problemOf(problem), plan),

    /** @param {{problem: number, given: [ArrayLike<number>, Choice]}} asked */
    timeOfGradient: ({ problem, given: [x, source] }) => timeOf(() => problemOf(problem).gradient(x, source)),

    /** @param {{problem: number, given: [ArrayLike<number>]}} asked */
    rowCurvature: ({ problem, given: [x] }) => rowCurvature(problemOf(problem), x),

    /** @param {{problem: number, plan: Plan}} asked */
    descend({ problem, plan }) {
      const descent = new ReportedDescent(problemOf(problem), plan)
      descents.set(++handles, descent)
      return { handle: handles, report: descent.report() }
    },

    /**
     * Takes several descents to a step, all equally far at any time; or as far as they come in so many milliseconds.
     * @param {{handles: number[], step: number, within: number}} asked
     * @returns {Report[]}
     */
    advance({ handles: asked, step, within }) {
      const all = asked.map(descentOf)
      const end = performance.now() + within
      for (let round = 1; ; round = Math.min(mostAtOnce, 2 * round)) {
        const going = all.filter((descent) => !descent.ended && descent.steps < step)
        if (going.length === 0) break
        const goal = Math.min(step, Math.min(...going.map(({ steps }) => steps)) + round)
        for (const descent of going) if (descent.steps < goal) descent.advance(goal - descent.steps)
        if (performance.now() >= end) break
      }
      return all.map((descent) => descent.report())
    },

    /** @param {{descent: number}} asked */
    closeDescent({ descent }) {
      descentOf(descent).close()
      descents.delete(descent)
    },

    /** @param {{problem: number}} asked */
    closeProblem({ problem }) {
      for (const [key, replay] of replays) {
        if (!key.startsWith(`${problem} `)) continue
        replay.close()
        replays.delete(key)
      }
      problemOf(problem).close()
      problems.delete(problem)
    },

    liveHandles: () => core.liveHandles(),
  }

  port.onmessage = async ({ data: { id, act, ...asked } }) => {
    try {
      port.postMessage({ id, result: await acts[/** @type {keyof typeof acts} */ (act)](asked) })
    } catch (error) {
      const refused = error instanceof RefusedError ? error.facts : null
      port.postMessage({ id, refused, failed: /** @type {Error} */ (error).message })
    }
  }
}
