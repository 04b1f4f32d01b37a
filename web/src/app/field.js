// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {Problem} from '../core/problem.js' */
/** @import {GridRequest, Interval} from '../core/types.js' */

/** Row 0 is the lowest; nodes lie on the edges of the domain.
 * @typedef {{columns: number, rows: number, values: Float64Array, domain: [Interval, Interval]}} Field */

/** Nodes along each side, when nothing else is asked for: fine enough for smooth contours in the largest picture. */
const usualSide = 129

/** Longest time that one tile may hold the main thread, in milliseconds. */
const longestHold = 8

/**
 * Values of a problem over two of its coordinates, computed in tiles of whole rows, so that the page stays alive however
 * slow the function is. Cheap functions are done with the first tile.
 */
export class FieldTask {
  #problem
  #domain
  #slice
  #values
  #rows = 0

  /**
   * @param {Problem} problem
   * @param {[Interval, Interval]} domain
   * @param {Slice} [slice]
   *
   * @typedef {object} Slice
   * @property {readonly number[]} [axes] which coordinates
   * @property {ArrayLike<number>} [at] where the others are held
   * @property {number} [side] nodes along each side
   * @property {readonly ArrayLike<number>[]} [directions] two, in place of the axes: a plane through `at`
   */
  constructor(
    problem,
    domain,
    { axes = [0, 1], at = problem.facts.start, side = usualSide, directions } = {},
  ) {
    this.#problem = problem
    this.#domain = domain
    this.#slice = { axes, at, side, directions }
    this.#values = new Float64Array(side * side)
  }

  /** Computes one tile; returns the field when it is whole. @returns {Field | null} */
  advance() {
    const { axes, at, side, directions } = this.#slice
    /** @type {GridRequest} */
    const request = { axes, at, domain: this.#domain, columns: side, rows: side }
    const begun = performance.now()
    while (this.#rows < side && performance.now() - begun < longestHold) {
      const row = directions ? this.#rowOfPlane(directions) : this.#problem.grid(request, this.#rows, 1)
      this.#values.set(row, this.#rows * side)
      this.#rows += 1
    }
    if (this.#rows < side) return null
    return Object.freeze({ columns: side, rows: side, values: this.#values, domain: this.#domain })
  }

  /** The next row of nodes of a plane. @param {readonly ArrayLike<number>[]} directions */
  #rowOfPlane([across, up]) {
    const { at, side } = this.#slice
    const [[left, right], [low, high]] = this.#domain
    const height = low + ((high - low) * this.#rows) / (side - 1)
    return Float64Array.from({ length: side }, (_, column) => {
      const width = left + ((right - left) * column) / (side - 1)
      const point = Float64Array.from(at, (value, i) => value + width * across[i] + height * up[i])
      return this.#problem.line(0, point, [point[0], point[0]], 1)[0]
    })
  }

  /**
   * Computes tile after tile and lets the page work in between.
   * @param {() => boolean} isGone whether nobody waits for it any more
   * @returns {Promise<Field | null>} null when aborted
   */
  async finish(isGone) {
    for (;;) {
      await nextTask()
      if (isGone()) return null
      const field = this.advance()
      if (field) return field
    }
  }
}

/** Lets the page handle what has come in. A message, not a timer: timers are held back to 4 ms and, hidden, to 1 s. */
export function nextTask() {
  return new Promise((resolve) => {
    const channel = new MessageChannel()
    channel.port1.onmessage = () => {
      channel.port1.close()
      resolve(undefined)
    }
    channel.port2.postMessage(null)
  })
}
