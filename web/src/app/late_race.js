// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {LateProblem} from '../core/late_problem.js' */
/** @import {Plan} from '../core/types.js' */

import { Race } from './race.js'

/** After so many milliseconds a worker tells how far it has come. */
const untilTold = 40

/** The same while it plays: each answer is shown, and more of them than there are pictures would be too many. */
const untilShown = 12

/**
 * A race whose steps a worker takes: it moves some time after it was told to, and says so. The plans' descents have to be
 * prepared.
 */
export class LateRace extends Race {
  #problem
  #arrived
  #failed
  /** The step that the cursors are on their way to; null where they rest. @type {number | null} */
  #wanted = null
  /** @type {Promise<unknown> | null} */
  #way = null
  /** Whether the next answer is to be the last. */
  #isBrief = false
  #closed = false

  /**
   * @param {LateProblem} problem
   * @param {Plan[]} plans
   * @param {() => void} arrived  called when the cursors have moved by themselves
   * @param {() => void} failed  called when they never will, because the worker is gone
   */
  constructor(problem, plans, arrived, failed) {
    super(problem, plans)
    this.#problem = problem
    this.#arrived = arrived
    this.#failed = failed
  }

  get underWay() {
    return this.#way
  }

  /** @param {number} count */
  forward(count) {
    const from = this.#wanted ?? this.cursor
    super.seek(from + count) // what is there already
    if (this.cursor < from + count && !this.finished) this.#go(from + count, false)
  }

  /** @param {number} count */
  forwardBriefly(count) {
    if (this.#way) return 0
    const before = this.cursor
    const { steps } = this.longest
    if (before < steps) super.seek(Math.min(steps, before + count))
    else if (!this.finished) this.#go(before + count, true)
    return this.cursor - before
  }

  /** @param {number} count */
  backward(count) {
    this.#wanted = null
    super.backward(count)
  }

  /** @param {number} step */
  seek(step) {
    this.#wanted = null
    super.seek(step)
  }

  close() {
    this.#closed = true
    super.close()
  }

  /** @param {number} step @param {boolean} isBrief */
  #go(step, isBrief) {
    this.#wanted = step
    this.#isBrief = isBrief
    this.#way ??= this.#walk()
      .catch(() => this.#closed || this.#failed())
      .finally(() => {
        this.#way = null
      })
  }

  async #walk() {
    const plans = this.runs.map(({ plan }) => plan)
    for (let isLast = false; !isLast && this.#wanted !== null; ) {
      await this.#problem.advance(plans, this.#wanted, this.#isBrief ? untilShown : untilTold)
      if (this.#closed) return
      isLast = this.#isBrief
      for (const run of this.runs) run.catchUp()
      if (this.#wanted !== null) {
        const reached = Math.min(this.#wanted, this.longest.steps)
        super.seek(reached)
        if (isLast || reached === this.#wanted || this.runs.every(({ ended }) => ended)) this.#wanted = null
      }
      this.#arrived()
    }
  }
}
