// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {Core} from '../core/client.js' */
/** @import {Problem} from '../core/problem.js' */
/** @import {StateRecord} from '../state/types.js' */

/** What there is to read. @typedef {{problem: Problem, record: StateRecord, catalogue: Core['catalogue']}} Open */

/**
 * What is made of it.
 * @template Facts
 * @callback Reader
 * @param {Open} open
 * @returns {Facts}
 */

/** What readers have made of a problem and its record: each is asked once for as long as both stay. */
export class Readings {
  /** @type {Open | null} */
  #open = null
  #facts = new Map()

  /**
   * @template Facts
   * @param {Reader<Facts>} reader
   * @param {Open} open
   * @returns {Facts}
   */
  by(reader, open) {
    if (this.#open?.record !== open.record || this.#open.problem !== open.problem) this.#facts.clear()
    this.#open = open
    if (!this.#facts.has(reader)) this.#facts.set(reader, reader(open))
    return this.#facts.get(reader)
  }
}
