// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {OpenProblem} from '../core/types.js' */
/** @import {StateRecord} from '../state/types.js' */
/** @import {Opener} from './opener.js' */

/** Of a fit to fewer rows the core has looked for the answer when it was opened. */
const fewRows = 250

/** How long a fit stays as it is, in milliseconds, before its answer is looked for: a slider may be under way. */
const rest = 300

/** The search for the answer of a fit that has so many rows that the page would stand still for it. */
export class AnswerSearch {
  #opener
  #found
  /** @type {AbortController | null} */
  #present = null

  /**
   * @param {Opener} opener
   * @param {() => void} found  called when a search is over
   */
  constructor(opener, found) {
    this.#opener = opener
    this.#found = found
  }

  get underWay() {
    return this.#present !== null
  }

  /** Looks for it where it is not known; what was looked for before is given up. @param {OpenProblem} problem @param {StateRecord} record */
  begin(problem, record) {
    this.close()
    const { kind, rows = 0, answer } = problem.facts
    if (kind === 'function' || answer || rows <= fewRows || !this.#opener.hasWorkers) return
    const search = new AbortController()
    this.#present = search
    this.#look(problem, record, search.signal)
  }

  close() {
    this.#present?.abort()
    this.#present = null
  }

  /** @param {OpenProblem} problem @param {StateRecord} record @param {AbortSignal} signal */
  async #look(problem, record, signal) {
    await new Promise((next) => setTimeout(next, rest))
    const found = signal.aborted
      ? null
      : await this.#opener.answerOf(problem, record, signal).catch(() => null)
    if (signal.aborted) return
    this.#present = null
    if (found) problem.know(found)
    this.#found()
  }
}
