// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {CoreError, OpenProblem} from '../core/types.js' */
/** @import {Rules} from '../state/rules.js' */
/** @import {Say, StateRecord} from '../state/types.js' */

import { RefusedError } from '../core/refused_error.js'

/**
 * What is wrong with a text the user gave, with the text itself, so that it can be shown and mended.
 * @typedef {CoreError & {text: string}} ProblemError
 *
 * What a link has led to, and what is to be said of it.
 * @typedef {{problem: OpenProblem, record: StateRecord, warnings: readonly Say[], error: ProblemError | null}} Opened
 */

/**
 * Opens the problem of a record that came from outside. A text that cannot be read becomes the error that is shown with
 * it, and the default is used in its place.
 * @param {import('./opener.js').Opener} opener
 * @param {Rules} rules
 * @param {string} hash
 * @returns {Opened}
 */
export function openForgivingly(opener, rules, hash) {
  const { record, warnings } = rules.parseHash(hash)
  /** @type {Say[]} */
  const said = [...warnings]
  /** @type {StateRecord} */
  let asked = record
  /** @type {ProblemError | null} */
  let error = null
  for (;;) {
    try {
      const problem = opener.open(asked)
      const { dimension, parameters } = problem.facts
      const fitted = rules.fit(asked, asked, dimension, parameters)
      if (fitted.errors.length === 0) return { problem, record: fitted.record, warnings: said, error }
      // What was refused may have shaped the problem: it is opened again without.
      problem.close()
      for (const { key, say } of fitted.errors) said.push((words) => `${key}: ${say(words)}`)
      asked = fitted.record
    } catch (refused) {
      if (!(refused instanceof RefusedError) || asked[refused.facts.key] === null) throw refused
      const { key, message } = refused.facts
      error = { ...refused.facts, text: String(asked[key]) }
      said.push(({ link, told }) => `${key}: ${link.defaultUsed(told(message))}`)
      asked = rules.check({ [key]: null }, asked).record
    }
  }
}
