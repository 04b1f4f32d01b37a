// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {Descent} from '../core/descent.js' */
/** @import {Problem} from '../core/problem.js' */
/** @import {Trial} from '../core/types.js' */
/** @import {Run} from './run.js' */

/** The most steps that are taken again in order to show one: what that takes goes unnoticed. */
const mostReplayed = 100_000

/**
 * What went into one step and came out of it, a number a coordinate where it is an array. All in terms of what is
 * minimised: when maximising, the gradient is that of the negated function.
 * @typedef {object} WorkedStep
 * @property {number} step  its number, from 1
 * @property {Float64Array} x  where it began
 * @property {Float64Array} gradient  there; of a run in batches: of the step's batch
 * @property {Float64Array | null} formerGradient  the one of the step before it; null at the first
 * @property {number[]} rows  of that batch, by their numbers in the table; none where it is all of them
 * @property {{symbol: string, before: Float64Array | null, after: Float64Array}[]} remembered  by the optimizer, by the
 *   symbols of its formula
 * @property {Float64Array} direction
 * @property {number} stepSize
 * @property {Float64Array} next  where it led
 * @property {readonly Trial[]} trials  what a search along the direction tried, in order
 * @property {{function: number, gradient: number}} evaluations  that it took
 */

/** Takes steps of a run anew, beside it, and looks at each from within. The same plan gives the same bits. */
export class StepReplay {
  #problem
  #run
  #ahead
  #mostLosses
  /** @type {Descent | null} */
  #descent = null
  /** @type {WorkedStep | null} the step that the replay stands at */
  #worked = null

  /**
   * @param {Problem} problem
   * @param {Run} run
   * @param {{ahead?: number, mostLosses?: number}} [options]  how many steps beyond the run's cursor it looks, and the most
   *   losses of single rows that it may take to come there
   */
  constructor(problem, run, { ahead = 0, mostLosses = Infinity } = {}) {
    this.#problem = problem
    this.#run = run
    this.#ahead = ahead
    this.#mostLosses = mostLosses
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
    const standing = this.#descent?.steps ?? 0
    const way = standing < step ? step - standing : step
    if (way * rows > this.#mostLosses) return null
    this.#worked = this.#take(step)
    return this.#worked
  }

  close() {
    this.#descent?.close()
    this.#descent = null
  }

  /** @param {number} step @returns {WorkedStep} */
  #take(step) {
    if (this.#descent && this.#descent.steps >= step) this.close()
    this.#descent ??= this.#problem.descend(this.#run.plan)
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
