// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {Problem} from './problem.js' */
/** @import {Plan, Report} from './types.js' */

import { keptBeside } from './descent.js'

/** A descent that is told of elsewhere, piece by piece: each report holds what is new since the one before. */
export class ReportedDescent {
  #descent
  #kept
  /** What the other side holds: so many entries, up to that step, of a history thinned so far. */
  #told = { entries: 0, steps: 0, stride: 1 }

  /**
   * @param {Problem} problem
   * @param {Plan} plan
   */
  constructor(problem, plan) {
    this.#descent = problem.descend(plan)
    this.#kept = keptBeside(plan)
  }

  get steps() {
    return this.#descent.steps
  }

  get ended() {
    const { status } = this.#descent.state()
    return status !== 'ready' && status !== 'running'
  }

  /** @param {number} steps */
  advance(steps) {
    this.#descent.advance(steps)
  }

  /** @returns {Report} */
  report() {
    const descent = this.#descent
    const { entries, stride, steps } = descent
    const from = keptOf(this.#told, stride)
    this.#told = { entries, steps, stride }
    const { batched, averaged } = this.#kept
    return {
      state: descent.state(),
      steps,
      entries,
      stride,
      from,
      history: descent.history(from, entries),
      rowHistory: batched || averaged ? descent.rowHistory(from, entries, this.#kept) : null,
      trials: descent.trials(),
      diagnosis: this.ended ? descent.diagnosis() : null,
    }
  }

  close() {
    this.#descent.close()
  }
}

/**
 * How many entries of a history stay when it goes on: the newest one gives way unless its step is a multiple of the stride,
 * and so do those that a longer stride leaves out.
 * @param {{entries: number, steps: number, stride: number}} told
 * @param {number} stride  the present one
 */
function keptOf(told, stride) {
  const lasting = told.entries > 0 && told.steps % told.stride !== 0 ? told.entries - 1 : told.entries
  return Math.ceil(lasting / (stride / told.stride))
}
