// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {Interval, OpenProblem} from '../core/types.js' */

import { FieldTask } from './field.js'

/** Points along the curve of a function of one variable; and of a loss that is a sum over very many rows. */
const [curvePoints, fewCurvePoints] = [801, 161]

/** @param {Interval} interval @param {number} count */
export const spaced = ([low, high], count) =>
  Float64Array.from({ length: count }, (_, i) => low + ((high - low) * i) / (count - 1))

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
    this.curve = facts.dimension === 1 ? curveOf(problem, domain[0]) : null
    this.data =
      facts.data &&
      Object.freeze({
        columns: facts.data.names,
        x: facts.data.columns[0],
        y: facts.data.columns[facts.data.columns.length - 1],
        range: extentOf(facts.data.columns[0]),
      })
    this.#computed =
      facts.dimension === 2
        ? this.#fill(new FieldTask(problem, [domain[0], domain[1]]))
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

/** @param {OpenProblem} problem @param {Interval} interval */
function curveOf(problem, interval) {
  const count = problem.isLate ? fewCurvePoints : curvePoints
  const y = problem.alongAxis(0, problem.facts.start, interval, count)
  return Object.freeze({ x: spaced(interval, count), y })
}
