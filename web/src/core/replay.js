// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {Descent} from './descent.js' */
/** @import {Problem} from './problem.js' */
/** @import {Plan, WorkedStep} from './types.js' */

/** Takes steps of a run anew, beside it, and looks at each from within. The same plan gives the same bits. */
export class Replay {
  #problem
  #plan
  /** @type {Descent | null} */
  #descent = null

  /**
   * @param {Problem} problem
   * @param {Plan} plan
   */
  constructor(problem, plan) {
    this.#problem = problem
    this.#plan = plan
  }

  /** @param {number} step  its number, from 1 @returns {WorkedStep} */
  take(step) {
    if (this.#descent && this.#descent.steps >= step) this.close()
    this.#descent ??= this.#problem.descend(this.#plan)
    const descent = this.#descent
    descent.advance(step - 1 - descent.steps)
    const before = step > 1 ? descent.latestStep().remembered : []
    const x = lastPoint(descent)
    descent.advance(1)
    const { gradient, rows } = descent.stepGradient()
    const { direction, remembered } = descent.latestStep()
    const [stepSize] = descent.history(descent.entries - 1, descent.entries).stepSize
    return {
      step,
      x,
      gradient,
      rows,
      remembered: remembered.map(({ symbol, values }) => ({
        symbol,
        before: before.find((other) => other.symbol === symbol)?.values ?? null,
        after: values,
      })),
      direction,
      stepSize,
      next: lastPoint(descent),
    }
  }

  close() {
    this.#descent?.close()
    this.#descent = null
  }
}

/** @param {Descent} descent */
function lastPoint(descent) {
  const { x } = descent.history(descent.entries - 1, descent.entries)
  return Float64Array.from(x, ([coordinate]) => coordinate)
}
