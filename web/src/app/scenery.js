// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {Interval, OpenProblem} from '../core/types.js' */

import { CurveTask } from './curve.js'
import { FieldTask } from './field.js'

/**
 * What lies behind the run in the pictures and does not move with it: the field of a problem of two variables, the
 * curve of one of one, the data of a fit. The objects stay the same for as long as what they show does.
 */
export class Scenery {
  #aborting = new AbortController()
  #computed

  /**
   * @param {OpenProblem} problem
   * @param {Interval[]} domain
   * @param {import('./field.js').Field | null} [former] of another range, which is shown until that of this one is there
   */
  constructor(problem, domain, former = null) {
    const { facts } = problem
    /** @type {import('./field.js').Field | null} */
    this.field = former
    /** @type {import('./curve.js').Curve | null} */
    this.curve = null
    const extents = facts.data?.columns.slice(0, 2).map(extentOf) ?? []
    this.data =
      facts.data &&
      Object.freeze({
        columns: facts.data.names,
        features: facts.data.columns.slice(0, -1),
        x: facts.data.columns[0],
        y: facts.data.columns[facts.data.columns.length - 1],
        range: extents[0],
        extents,
      })
    this.#computed =
      facts.dimension === 2
        ? this.#fill(new FieldTask(problem, [domain[0], domain[1]]))
        : facts.dimension === 1
          ? this.#trace(new CurveTask(problem, domain[0]))
          : Promise.resolve(false)
  }

  /** Resolves to true when something has come that was not there at once. */
  complete() {
    return this.#computed
  }

  close() {
    this.#aborting.abort()
  }

  /** @param {FieldTask} task */
  async #fill(task) {
    const first = task.advance()
    this.field = first ?? this.field
    if (first) return false
    const field = await task.finish(() => this.#aborting.signal.aborted)
    this.field = field ?? this.field
    return field !== null
  }

  /** @param {CurveTask} task */
  #trace(task) {
    const { curve, isWhole } = task.begin()
    this.curve = curve
    return isWhole ? Promise.resolve(false) : this.#refine(task)
  }

  /** @param {CurveTask} task */
  async #refine(task) {
    const whole = await task.finish(() => this.#aborting.signal.aborted)
    this.curve = whole ?? this.curve
    return whole !== null
  }
}

/** Least and greatest of many numbers. @param {Float64Array} numbers @returns {Interval} */
function extentOf(numbers) {
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (const number of numbers) {
    if (number < low) low = number
    if (number > high) high = number
  }
  return [low, high]
}
