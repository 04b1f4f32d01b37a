// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {Border} from './border.js' */
/** @import {Diagnosis, HistoryPart, Plan, Trial} from './types.js' */

import { cut } from './border.js'

/** What the history of a run keeps beside the usual. @param {Plan} plan */
export const keptBeside = ({ batching }) => ({
  batched: (batching?.size ?? 0) > 0,
  averaged: (batching?.averageFrom ?? null) !== null,
})

/** A run that the core holds, by its handle. */
export class Descent {
  #border
  #handle
  #dimension

  /**
   * @param {Border} border
   * @param {number} handle
   * @param {number} dimension
   */
  constructor(border, handle, dimension) {
    this.#border = border
    this.#handle = handle
    this.#dimension = dimension
  }

  /** @param {number} steps */
  advance(steps) {
    this.#border.call.advance(this.#handle, steps)
  }

  /** Steps taken so far. @returns {number} */
  get steps() {
    return this.#border.call.steps(this.#handle)
  }

  /** Entries of the history. @returns {number} */
  get entries() {
    return this.#border.call.entries(this.#handle)
  }

  /**
   * The history thins itself: kept are the steps that are multiples of this, and the newest one, which gives way to the
   * next unless it is such a multiple. 1 at first; doubles each time the history is full.
   * @returns {number}
   */
  get stride() {
    return this.#border.call.stride(this.#handle)
  }

  /** What the run is doing or how it ended, and why, in the core's words. */
  state() {
    this.#border.call.status(this.#handle)
    const [status, cause] = this.#border.text().split(' ')
    return { status, cause }
  }

  /**
   * @param {number} from
   * @param {number} to  exclusive
   * @returns {HistoryPart}
   */
  history(from, to) {
    const all = this.#border.numbers(this.#border.call.history(this.#handle, from, to))
    const columns = cut(all, Array(this.#dimension + 6).fill(to - from))
    const [value, gradientNorm, stepSize, functionEvaluations, gradientEvaluations, step] = columns.slice(
      this.#dimension,
    )
    return {
      x: columns.slice(0, this.#dimension),
      value,
      gradientNorm,
      stepSize,
      functionEvaluations,
      gradientEvaluations,
      step,
    }
  }

  /**
   * What there is more of a run in batches, and of one that averages its iterates, in the same entries.
   * @param {number} from
   * @param {number} to  exclusive
   * @param {{batched: boolean, averaged: boolean}} kept  what the run keeps
   */
  rowHistory(from, to, { batched, averaged }) {
    const all = this.#border.numbers(this.#border.call.rowHistory(this.#handle, from, to))
    const columns = cut(all, Array((batched ? 2 : 0) + (averaged ? this.#dimension : 0)).fill(to - from))
    const [rowFunctionEvaluations, rowGradientEvaluations] = batched ? columns : []
    return { rowFunctionEvaluations, rowGradientEvaluations, average: columns.slice(batched ? 2 : 0) }
  }

  /** The gradient that the latest step went by, of what is minimised, and the rows of its batch. */
  stepGradient() {
    const all = this.#border.numbers(this.#border.call.stepGradient(this.#handle))
    return { gradient: all.slice(0, this.#dimension), rows: Array.from(all.subarray(this.#dimension)) }
  }

  /**
   * The direction of the latest step, and what the optimizer remembers after it, by the symbols of its formula.
   * @returns {{direction: Float64Array, remembered: {symbol: string, values: Float64Array}[]}}
   */
  latestStep() {
    const all = this.#border.numbers(this.#border.call.latestStep(this.#handle))
    const symbols = this.#border.text().split('\n').slice(0, -1)
    const [direction, ...remembered] = cut(all, Array(symbols.length + 1).fill(this.#dimension))
    return { direction, remembered: symbols.map((symbol, i) => ({ symbol, values: remembered[i] })) }
  }

  /** What a search tried in the latest step, in order. @returns {Trial[]} */
  trials() {
    const all = this.#border.numbers(this.#border.call.trials(this.#handle))
    const width = this.#dimension + 3
    return Array.from({ length: all.length / width }, (_, i) => {
      const [stepSize, value, accepted, ...x] = all.subarray(i * width, (i + 1) * width)
      return { stepSize, value, accepted: accepted === 1, x: Float64Array.from(x) }
    })
  }

  /** What can be said of the run as it stands. @returns {Diagnosis} */
  diagnosis() {
    return this.#border.json('diagnosis', this.#handle)
  }

  close() {
    this.#border.call.closeDescent(this.#handle)
  }
}
