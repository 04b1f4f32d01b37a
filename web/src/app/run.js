// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {Descent, Problem} from '../core/client.js' */
/** @import {Plan} from '../core/types.js' */

import { GrowingColumns } from './growing_columns.js'

const measures = ['value', 'gradientNorm', 'stepSize', 'functionEvaluations', 'gradientEvaluations']

/** Steps taken between two looks at the clock. */
const stepsAtOnce = 64

/** Longest time that advancing may hold the main thread, in milliseconds. */
const longestHold = 8

/**
 * One descent and its history so far, with a cursor that walks over it. Steps already taken are shown again from the
 * history; beyond it the core takes new ones.
 */
export class Run {
  /** @type {Descent} */
  #descent
  /** @type {GrowingColumns} */
  #history
  #dimension

  /**
   * @param {Problem} problem
   * @param {Plan} plan
   */
  constructor(problem, plan) {
    this.plan = plan
    this.#dimension = problem.facts.dimension
    this.#descent = problem.descend(plan)
    this.#history = new GrowingColumns([...measures, ...this.#coordinateNames()])
    this.cursor = 0
    this.state = this.#descent.state()
    this.#takeOver()
  }

  /** Steps computed so far. */
  get steps() {
    return this.#history.length - 1
  }

  get atEnd() {
    return this.cursor === this.steps
  }

  /** Whether the descent has ended, however it did. */
  get ended() {
    return this.state.status !== 'ready' && this.state.status !== 'running'
  }

  /**
   * Moves the cursor forward by `count` steps or to the end of the run, computing what is not there yet.
   * @param {number} count
   */
  forward(count) {
    const target = this.cursor + count
    if (target > this.steps && !this.ended) {
      this.#descent.advance(target - this.steps)
      this.#takeOver()
    }
    this.cursor = Math.min(target, this.steps)
  }

  /**
   * Like `forward`, but gives up after a few milliseconds; returns the number of steps made.
   * @param {number} count
   */
  forwardBriefly(count) {
    const before = this.cursor
    const begun = performance.now()
    while (this.cursor < before + count && performance.now() - begun < longestHold) {
      const left = before + count - this.cursor
      this.forward(Math.min(left, stepsAtOnce))
      if (this.ended && this.atEnd) break
    }
    return this.cursor - before
  }

  /** @param {number} step */
  seek(step) {
    this.cursor = Math.max(0, Math.min(Math.round(step), this.steps))
  }

  /** A column a coordinate, and one a measure, for all steps so far. */
  trajectory() {
    return {
      x: this.#coordinateNames().map((name) => this.#history.column(name)),
      value: this.#history.column('value'),
      gradientNorm: this.#history.column('gradientNorm'),
      stepSize: this.#history.column('stepSize'),
    }
  }

  /** The entry of the history at the cursor. */
  now() {
    /** @param {string} name */
    const entry = (name) => this.#history.column(name)[this.cursor]
    return {
      x: Float64Array.from(this.#coordinateNames(), entry),
      value: entry('value'),
      gradientNorm: entry('gradientNorm'),
      stepSize: entry('stepSize'),
      evaluations: { function: entry('functionEvaluations'), gradient: entry('gradientEvaluations') },
    }
  }

  close() {
    this.#descent.close()
  }

  #coordinateNames() {
    return Array.from({ length: this.#dimension }, (_, i) => `x${i}`)
  }

  /** Copies what the core has recorded since the last look. */
  #takeOver() {
    this.state = this.#descent.state()
    const from = this.#history.length
    const to = this.#descent.steps + 1
    const { x, ...part } = this.#descent.history(from, to)
    const coordinates = Object.fromEntries(this.#coordinateNames().map((name, i) => [name, x[i]]))
    this.#history.append({ ...part, ...coordinates }, to - from)
  }
}
