// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {OpenProblem, Plan} from '../core/types.js' */

import { longestHold } from '../core/longest_hold.js'
import { Run } from './run.js'

/** Steps taken between two looks at the clock. */
const stepsAtOnce = 64

/** Runs that start together, with one cursor that counts steps: each shows that step, or its end where it has no such step. */
export class Race {
  /**
   * @param {OpenProblem} problem
   * @param {Plan[]} plans
   */
  constructor(problem, plans) {
    this.runs = plans.map((plan) => new Run(problem, plan))
  }

  get cursor() {
    return Math.max(...this.runs.map(({ cursor }) => cursor))
  }

  /** The run with the most steps so far. */
  get longest() {
    return this.runs.reduce((most, run) => (run.steps > most.steps ? run : most))
  }

  /** Whether every run has ended and is shown to its end. */
  get finished() {
    return this.runs.every(({ ended, atEnd }) => ended && atEnd)
  }

  /** Moves the cursor, computing what is not there yet. @param {number} count */
  forward(count) {
    this.#reach(this.cursor + count)
  }

  /** @param {number} count */
  backward(count) {
    const target = this.cursor - count
    for (const run of this.runs) if (run.cursor > target) run.backward(run.cursor - target)
  }

  /**
   * Like `forward`, but gives up after a few milliseconds; all runs have come equally far then. Returns the steps made.
   * @param {number} count
   */
  forwardBriefly(count) {
    const before = this.cursor
    const begun = performance.now()
    const most = Math.max(1, Math.floor(stepsAtOnce / this.runs.length))
    // One step first: of a fit to very many rows it may take all the time there is.
    for (
      let at = before, round = 1;
      at < before + count && performance.now() - begun < longestHold && !this.finished;
      round = Math.min(most, 4 * round)
    ) {
      at = Math.min(before + count, Math.max(at, this.cursor) + round)
      this.#reach(at)
    }
    return this.cursor - before
  }

  /** Shows a step; of a thinned history the nearest that is kept. @param {number} step */
  seek(step) {
    for (const run of this.runs) run.seek(step)
  }

  close() {
    for (const run of this.runs) run.close()
  }

  /** @param {number} step */
  #reach(step) {
    for (const run of this.runs) if (step > run.cursor) run.forward(step - run.cursor)
  }
}
