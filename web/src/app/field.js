// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {GridRequest, Interval, OpenProblem} from '../core/types.js' */

import { longestHold } from '../core/longest_hold.js'
import { NotYet } from '../core/not_yet.js'

/** Row 0 is the lowest; nodes lie on the edges of the domain.
 * @typedef {{columns: number, rows: number, values: Float64Array, domain: [Interval, Interval]}} Field */

/**
 * Nodes along each side, when nothing else is asked for: fine enough for smooth contours in the largest picture. Where each
 * node is a sum over very many rows of data, the contours must do with fewer.
 */
const usualSides = [129, 65, 33]

/** So many looks at a row of data are made for a field; at least as many as the coarsest one takes. */
const mostLooks = 500_000_000

/** So many go unnoticed. */
const looksAtOnce = 2_500_000

/**
 * Values of a problem over two of its coordinates, computed in tiles of whole rows, or of less where there are very many
 * rows of data, so that the page stays alive however slow the function is. Cheap functions are done with the first tile.
 */
export class FieldTask {
  #problem
  #domain
  #slice
  #values
  /** Nodes done, and done in one go. */
  #nodes = 0
  #atOnce
  /** Of what a worker has been asked for. @type {Promise<unknown> | null} */
  #arrival = null

  /**
   * @param {OpenProblem} problem
   * @param {[Interval, Interval]} domain
   * @param {Slice} [slice]
   *
   * @typedef {object} Slice
   * @property {readonly number[]} [axes] which coordinates
   * @property {ArrayLike<number>} [at] where the others are held
   * @property {number} [side] nodes along each side
   * @property {readonly ArrayLike<number>[]} [directions] two, in place of the axes: a plane through `at`
   */
  constructor(problem, domain, { axes = [0, 1], at = problem.facts.start, side, directions } = {}) {
    const rows = problem.facts.rows ?? 1
    const usual = usualSides.find((each) => each * each * rows <= mostLooks) ?? usualSides[2]
    this.#problem = problem
    this.#domain = domain
    this.#slice = { axes, at, side: side ?? usual, directions }
    this.#atOnce = Math.max(1, Math.min(this.#slice.side, Math.floor(looksAtOnce / rows)))
    this.#values = new Float64Array(this.#slice.side ** 2)
  }

  /** Computes one tile; returns the field when it is whole. @returns {Field | null} */
  advance() {
    try {
      this.#fillTile()
    } catch (error) {
      if (!(error instanceof NotYet)) throw error
      this.#arrival = error.arrival
    }
    const { side } = this.#slice
    if (this.#nodes < side * side) return null
    return Object.freeze({ columns: side, rows: side, values: this.#values, domain: this.#domain })
  }

  #fillTile() {
    const { side, directions } = this.#slice
    const begun = performance.now()
    while (this.#nodes < side * side && performance.now() - begun < longestHold) {
      const values = directions
        ? this.#pieceOfPlane(directions)
        : this.#atOnce === side
          ? this.#row()
          : this.#piece()
      this.#values.set(values, this.#nodes)
      this.#nodes += values.length
    }
  }

  #row() {
    const { axes, at, side } = this.#slice
    /** @type {GridRequest} */
    const request = { axes, at, domain: this.#domain, columns: side, rows: side }
    return this.#problem.grid(request, this.#nodes / side, 1)
  }

  /** A part of a row. */
  #piece() {
    const { axes, at, side } = this.#slice
    const [row, first] = [Math.floor(this.#nodes / side), this.#nodes % side]
    const count = Math.min(this.#atOnce, side - first)
    const [across, up] = this.#domain.map(([low, high]) => (/** @type {number} */ node) => {
      const part = node / (side - 1)
      return low * (1 - part) + high * part
    })
    const from = Float64Array.from(at)
    from[axes[1]] = up(row)
    return this.#problem.alongAxis(axes[0], from, [across(first), across(first + count - 1)], count)
  }

  /** A part of a row of a plane's nodes. @param {readonly ArrayLike<number>[]} directions */
  #pieceOfPlane([across, up]) {
    const { at, side } = this.#slice
    const [row, first] = [Math.floor(this.#nodes / side), this.#nodes % side]
    const [[left, right], [low, high]] = this.#domain
    const height = low + ((high - low) * row) / (side - 1)
    return Float64Array.from({ length: Math.min(this.#atOnce, side - first) }, (_, k) => {
      const width = left + ((right - left) * (first + k)) / (side - 1)
      const point = Float64Array.from(at, (value, i) => value + width * across[i] + height * up[i])
      return this.#problem.alongAxis(0, point, [point[0], point[0]], 1)[0]
    })
  }

  /**
   * Computes tile after tile and lets the page work in between.
   * @param {() => boolean} isGone whether nobody waits for it any more
   * @returns {Promise<Field | null>} null when aborted
   */
  async finish(isGone) {
    for (;;) {
      await (this.#arrival ?? nextTask())
      this.#arrival = null
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
