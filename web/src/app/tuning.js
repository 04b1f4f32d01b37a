// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {LateProblem} from '../core/late_problem.js' */
/** @import {OpenProblem, Plan} from '../core/types.js' */

import { longestHold } from '../core/longest_hold.js'
import { nextTask } from './field.js'

/** Steps between two looks at the clock. */
const stepsAtOnce = 16

/**
 * A trial of one step size: what a run had reached when its evaluations were used up, or when it ended before.
 * @typedef {{size: number, value: number, status: string}} Trial
 */

/**
 * Finds the best of a few step sizes for each of several plans: every plan with each of its sizes, one after the other.
 */
export class Tuning {
  #problem
  #jobs
  /** @type {ReturnType<OpenProblem['descend']> | null} */
  #descent = null

  /**
   * @param {OpenProblem} problem
   * @param {readonly Plan[]} plans
   * @param {readonly (readonly number[])[]} sizes  that each plan is run with
   */
  constructor(problem, plans, sizes) {
    this.#problem = problem
    /** @type {Trial[][]} by plan */
    this.trials = plans.map(() => [])
    this.#jobs = plans.flatMap((plan, i) => sizes[i].map((size) => ({ i, size, plan: withSize(plan, size) })))
    this.of = this.#jobs.length
    this.done = 0
  }

  /** Works for a few milliseconds. @returns {boolean} whether all is done */
  advance() {
    const begun = performance.now()
    while (this.done < this.of && performance.now() - begun < longestHold) this.#advanceTrial()
    return this.done === this.of
  }

  /**
   * Works slice by slice and lets the page live in between.
   * @param {AbortSignal} signal
   * @param {(done: number, of: number) => void} [progress]
   * @returns {Promise<boolean>} false when aborted
   */
  async finish(signal, progress = () => undefined) {
    // At once, since the problem may be closed next.
    signal.addEventListener('abort', () => this.close())
    for (;;) {
      await nextTask()
      if (signal.aborted) return false
      const isDone = this.#problem.isLate ? await this.#advanceElsewhere(this.#problem) : this.advance()
      progress(this.done, this.of)
      if (isDone) return true
    }
  }

  /** Gives back what is held of the core. */
  close() {
    this.#descent?.close()
    this.#descent = null
  }

  #advanceTrial() {
    const { plan } = this.#jobs[this.done]
    this.#descent ??= this.#problem.descend(plan)
    this.#descent.advance(stepsAtOnce)
    this.#judge(this.#descent)
  }

  /** The same where a worker takes the steps. @param {LateProblem} problem */
  async #advanceElsewhere(problem) {
    if (this.done === this.of) return true
    const { plan } = this.#jobs[this.done]
    if (!this.#descent) {
      await problem.prepare([plan])
      this.#descent = problem.descend(plan)
    }
    await problem.advance([plan], Infinity, longestHold)
    if (this.#descent) this.#judge(this.#descent)
    return this.done === this.of
  }

  /** @param {ReturnType<OpenProblem['descend']>} descent */
  #judge(descent) {
    const { i, size } = this.#jobs[this.done]
    const { status } = descent.state()
    if (status === 'running' || status === 'ready') return
    const [value] = descent.history(descent.entries - 1, descent.entries).value
    this.trials[i].push({ size, value, status })
    this.close()
    this.done += 1
  }
}

/** @param {Plan} plan @param {number} size @returns {Plan} */
const withSize = (plan, size) => ({
  ...plan,
  step: { ...plan.step, parameters: { ...plan.step.parameters, size } },
})

/**
 * The trial that came to the best value; of equals the smaller step, which is the safer one.
 * @param {readonly Trial[]} trials
 * @param {'minimise' | 'maximise'} sense
 * @returns {Trial | null} null where none came to a number
 */
export function bestOf(trials, sense) {
  const sign = sense === 'maximise' ? -1 : 1
  const usable = trials.filter(({ value }) => Number.isFinite(value))
  return usable.reduce(
    (/** @type {Trial | null} */ best, trial) =>
      best === null || sign * trial.value < sign * best.value ? trial : best,
    null,
  )
}
