// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {OpenProblem} from '../core/types.js' */
/** @import {Say} from '../words/words.js' */

/**
 * What in a link was not right, and what will trouble whoever fits this model to these data; the same list for as long
 * as it says the same, since it may have been put away.
 */
export class Sayings {
  #ofLink
  #list
  /** @type {OpenProblem | null} */
  #problem = null

  /** @param {readonly Say[]} ofLink */
  constructor(ofLink) {
    this.#ofLink = ofLink
    this.#list = ofLink
  }

  /** @param {OpenProblem} problem */
  beside(problem) {
    if (this.#problem !== problem) {
      this.#problem = problem
      const { warnings = [] } = problem.facts
      /** @type {Say[]} */
      const ofProblem = warnings.map(
        ({ key, message }) =>
          ({ told }) =>
            `${key}: ${told(message)}`,
      )
      this.#list = ofProblem.length === 0 ? this.#ofLink : [...this.#ofLink, ...ofProblem]
    }
    return this.#list
  }
}
