// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {Descent} from './descent.js' */
/** @import {HistoryPart, Report} from './types.js' */

/** A run that a core in a worker holds, as far as it has been reported. Its problem asks for more of it. */
export class LateDescent {
  /** @type {Report} */
  #report

  /**
   * @param {number} handle
   * @param {Report} report
   * @param {() => void} close
   */
  constructor(handle, report, close) {
    this.handle = handle
    this.#report = report
    this.close = close
  }

  /** What is new. The history that the one before told of is gone. @param {Report} report */
  take(report) {
    this.#report = report
  }

  /** Asked for through the problem, for all runs of a race at once. @type {Descent['advance']} */
  advance = () => undefined

  get steps() {
    return this.#report.steps
  }

  get entries() {
    return this.#report.entries
  }

  get stride() {
    return this.#report.stride
  }

  /** @type {Descent['state']} */
  state = () => this.#report.state

  /** @type {Descent['history']} */
  history(from, to) {
    const { x, ...measures } = this.#report.history
    const columns = Object.entries(measures).map(([name, column]) => [name, this.#part(column, from, to)])
    return /** @type {HistoryPart} */ ({
      x: x.map((column) => this.#part(column, from, to)),
      ...Object.fromEntries(columns),
    })
  }

  /** @type {Descent['rowHistory']} */
  rowHistory(from, to) {
    const told = /** @type {NonNullable<Report['rowHistory']>} */ (this.#report.rowHistory)
    const { average, rowFunctionEvaluations: ofFunction, rowGradientEvaluations: ofGradient } = told
    return {
      rowFunctionEvaluations: ofFunction && this.#part(ofFunction, from, to),
      rowGradientEvaluations: ofGradient && this.#part(ofGradient, from, to),
      average: average.map((column) => this.#part(column, from, to)),
    }
  }

  /** @type {Descent['trials']} */
  trials = () => this.#report.trials

  /** Of a run that has ended. @type {Descent['diagnosis']} */
  diagnosis = () => /** @type {ReturnType<Descent['diagnosis']>} */ (this.#report.diagnosis)

  /** @param {Float64Array} column @param {number} from @param {number} to */
  #part(column, from, to) {
    const first = this.#report.from
    if (from < first) throw new Error(`entry ${from} of a history was told before`)
    return column.subarray(from - first, to - first)
  }
}
