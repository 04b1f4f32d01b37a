// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import { NotYet, whenThere } from '../core/not_yet.js'

/**
 * What is shown: a snapshot of what is, taken anew when that has changed. It is shown when all of it is there.
 * @template Snapshot
 */
export class Showing {
  #take
  #shown
  #failed
  /** @type {Snapshot} */
  #snapshot
  /** While a worker is asked for something that the next one holds. @type {Promise<void> | null} */
  #coming = null
  #closed = false

  /**
   * @param {() => Snapshot} take
   * @param {() => void} shown  called when there is another one
   * @param {() => void} failed  called when none comes, because the worker is gone
   */
  constructor(take, shown, failed) {
    this.#take = take
    this.#shown = shown
    this.#failed = failed
    this.#snapshot = take()
  }

  get snapshot() {
    return this.#snapshot
  }

  /** Whether nothing is shown any more. */
  get closed() {
    return this.#closed
  }

  /** Resolves when what is now is shown; null where it is. */
  get coming() {
    return this.#coming
  }

  /** Shows what is now: at once, or as soon as a worker has told all of it, which is then a promise. */
  renew() {
    if (this.#coming) return this.#coming // it will hold what is new since
    const taken = whenThere(this.#take)
    if (taken instanceof Promise) this.#coming = this.#await(taken)
    else this.#show(taken)
    return this.#coming
  }

  /** @param {Promise<Snapshot>} taken */
  async #await(taken) {
    try {
      this.#show(await taken)
    } catch {
      this.#coming = null
      if (!this.#closed) this.#failed()
    }
  }

  /**
   * What is shown as soon as it is there: null until then, and another snapshot follows.
   * @template Result
   * @param {() => Result} act
   */
  soon(act) {
    try {
      return act()
    } catch (error) {
      if (!(error instanceof NotYet)) throw error
      error.arrival.then(() => this.renew())
      return null
    }
  }

  close() {
    this.#closed = true
  }

  /** @param {Snapshot} snapshot */
  #show(snapshot) {
    this.#coming = null
    if (this.#closed) return
    this.#snapshot = snapshot
    this.#shown()
  }
}
