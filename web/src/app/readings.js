// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {OpenProblem} from '../core/types.js' */
/** @import {Core} from '../core/client.js' */
/** @import {StateRecord} from '../state/types.js' */

/** What there is to read. @typedef {{problem: OpenProblem, record: StateRecord, catalogue: Core['catalogue']}} Open */

/**
 * What is made of it, and of the part of the record, or of what is shown, that it looks at.
 * @template Facts
 * @callback Reader
 * @param {Open} open
 * @param {any} part
 * @returns {Facts}
 */

/** What readers have made of a problem and a part of its record: each is asked once for as long as both stay. */
export class Readings {
  /** Nothing that is large is kept for it. @type {Map<Reader<any>, {problem: WeakRef<OpenProblem>, part: unknown, facts: any}>} */
  #kept = new Map()

  /**
   * @template Facts
   * @param {Reader<Facts>} reader
   * @param {Open} open
   * @param {unknown} part  what the reader looks at
   * @returns {Facts}
   */
  by(reader, open, part) {
    const kept = this.#kept.get(reader)
    if (kept && kept.problem.deref() === open.problem && isSame(kept.part, part)) return kept.facts
    const facts = reader(open, part)
    this.#kept.set(reader, { problem: new WeakRef(open.problem), part: held(part), facts })
    return facts
  }

  /** What a reader made of the problem that was read last. @template Facts @param {Reader<Facts>} reader @returns {Facts | null} */
  former(reader) {
    return this.#kept.get(reader)?.facts ?? null
  }
}

/** @param {unknown} part */
const held = (part) => (typeof part === 'object' && part !== null ? new WeakRef(part) : part)

/** @param {unknown} kept @param {unknown} part */
const isSame = (kept, part) => (kept instanceof WeakRef ? kept.deref() : kept) === part
