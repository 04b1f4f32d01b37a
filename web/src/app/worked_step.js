// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {OpenProblem, WorkedStep} from '../core/types.js' */
/** @import {Run} from './run.js' */

import { Replay } from '../core/replay.js'

/** The most steps that are taken again in order to show one: what that takes goes unnoticed. */
const mostReplayed = 100_000

/** The most losses of single rows that a worker computes for it while it could compute steps. */
const mostLossesElsewhere = 500_000_000

/** Looks at the steps of a run from within. */
export class StepReplay {
  #problem
  #run
  #ahead
  #mostLosses
  /** @type {Replay | null} that of a problem which is here */
  #replay
  /** The step that was looked at last. */
  #standing = 0
  /** @type {WorkedStep | null} what was seen there */
  #worked = null

  /**
   * @param {OpenProblem} problem
   * @param {Run} run
   * @param {{ahead?: number, mostLosses?: number}} [options]  how many steps beyond the run's cursor it looks, and the most
   *   losses of single rows that it may take to come there
   */
  constructor(problem, run, { ahead = 0, mostLosses = Infinity } = {}) {
    this.#problem = problem
    this.#run = run
    this.#ahead = ahead
    this.#mostLosses = problem.isLate ? mostLossesElsewhere : mostLosses
    this.#replay = problem.isLate ? null : new Replay(problem, run.plan)
  }

  /**
   * @returns {WorkedStep | null} the step that led to the run's cursor, or so many ahead; null at the start, far from it,
   *   and past the end of the run
   */
  at() {
    const step = this.#run.cursor + this.#ahead
    if (step === 0 || step > mostReplayed || (this.#run.ended && step > this.#run.steps)) return null
    if (this.#worked?.step === step) return this.#worked
    const { rows = 0 } = this.#problem.facts
    const way = this.#standing < step ? step - this.#standing : step
    if (way * rows > this.#mostLosses) return null
    this.#worked = this.#problem.isLate
      ? this.#problem.replay(this.#run.plan, step)
      : /** @type {Replay} */ (this.#replay).take(step)
    this.#standing = step
    return this.#worked
  }

  close() {
    this.#replay?.close()
  }
}
