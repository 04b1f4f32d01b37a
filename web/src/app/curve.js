// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {Interval, OpenProblem} from '../core/types.js' */

import { longestHold } from '../core/longest_hold.js'
import { whenThere } from '../core/not_yet.js'
import { nextTask } from './field.js'

/** Points along the curve of a function of one variable: at first, and in the end. */
const [firstPoints, allPoints] = [51, 801]

/** Longest time in milliseconds that the first points may take for the others to be computed at once. */
const quick = 1

/** Points in a piece where a worker computes them, which nobody feels. */
const pointsElsewhere = 50

/** @param {Interval} interval @param {number} count */
export const spaced = ([low, high], count) =>
  Float64Array.from({ length: count }, (_, i) => low + ((high - low) * i) / (count - 1))

/** @typedef {Readonly<{x: Float64Array, y: Float64Array}>} Curve */

/** Values of a function of one variable: of a slow one a few at first, and all of them piece by piece. */
export class CurveTask {
  #problem
  #interval
  #clock
  /** How long a point takes, in ms. */
  #pointTime = 0

  /** @param {OpenProblem} problem @param {Interval} interval @param {() => number} [clock]  in milliseconds */
  constructor(problem, interval, clock = () => performance.now()) {
    this.#problem = problem
    this.#interval = interval
    this.#clock = clock
  }

  /** @returns {{curve: Curve, isWhole: boolean}} */
  begin() {
    const begun = this.#clock()
    const few = this.#values(this.#interval, firstPoints)
    const took = this.#clock() - begun
    this.#pointTime = took / firstPoints
    const isWhole = took <= quick && !this.#problem.isLate
    const [count, y] = isWhole ? [allPoints, this.#values(this.#interval, allPoints)] : [firstPoints, few]
    return { curve: Object.freeze({ x: spaced(this.#interval, count), y }), isWhole }
  }

  /** The whole curve, piece by piece; null when it is given up. @param {() => boolean} isGivenUp @returns {Promise<Curve | null>} */
  async finish(isGivenUp) {
    const x = spaced(this.#interval, allPoints)
    const y = new Float64Array(allPoints)
    const atOnce = this.#problem.isLate
      ? pointsElsewhere
      : Math.max(2, Math.floor(longestHold / this.#pointTime))
    for (let from = 0; from < allPoints; from += atOnce) {
      await nextTask()
      if (isGivenUp()) return null
      // A piece of one point would have no length.
      const first = Math.min(from, allPoints - 2)
      const last = Math.min(first + atOnce, allPoints) - 1
      y.set(await whenThere(() => this.#values([x[first], x[last]], last - first + 1)), first)
      if (isGivenUp()) return null
    }
    return Object.freeze({ x, y })
  }

  /** @param {Interval} interval @param {number} count */
  #values(interval, count) {
    return this.#problem.alongAxis(0, this.#problem.facts.start, interval, count)
  }
}
