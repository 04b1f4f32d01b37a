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
    const before = descent.latestStep().remembered
    const formerGradient = step > 1 ? descent.stepGradient().gradient : null
    const start = newest(descent)
    descent.advance(1)
    const { gradient, rows } = descent.stepGradient()
    const { direction, remembered } = descent.latestStep()
    const end = newest(descent)
    return {
      step,
      x: start.x,
      gradient,
      formerGradient,
      rows,
      remembered: remembered.map(({ symbol, values }) => ({
        symbol,
        before: before.find((other) => other.symbol === symbol)?.values ?? null,
        after: values,
      })),
      direction,
      stepSize: end.stepSize,
      next: end.x,
      trials: descent.trials(),
      evaluations: {
        function: end.evaluations.function - start.evaluations.function,
        gradient: end.evaluations.gradient - start.evaluations.gradient,
      },
    }
  }

  close() {
    this.#descent?.close()
    this.#descent = null
  }
}

/** The newest entry of the history. @param {Descent} descent */
function newest(descent) {
  const part = descent.history(descent.entries - 1, descent.entries)
  const [[stepSize], [ofFunction], [ofGradient]] = [
    part.stepSize,
    part.functionEvaluations,
    part.gradientEvaluations,
  ]
  const x = Float64Array.from(part.x, ([coordinate]) => coordinate)
  return { x, stepSize, evaluations: { function: ofFunction, gradient: ofGradient } }
}
