// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {FitRequest} from './types.js' */

import { LateProblem } from './late_problem.js'
import { RefusedError } from './refused_error.js'

/** The page's side of serve.js. @typedef {Pick<Worker, 'postMessage' | 'onmessage'> & Partial<Pick<Worker, 'onerror' | 'terminate'>>} Port */

/** A core in a worker: what it is asked for comes later, and holds nobody up. */
export class RemoteCore {
  #port
  #next = 1
  /** Why it answers no more. @type {Error | null} */
  #isOver = null
  /** @type {Map<number, {resolve: (result: any) => void, reject: (error: Error) => void}>} */
  #waiting = new Map()

  /** @param {Port} port */
  constructor(port) {
    this.#port = port
    port.onmessage = ({ data: { id, result, refused, failed } }) => {
      const waiting = this.#waiting.get(id)
      this.#waiting.delete(id)
      if (failed === undefined) waiting?.resolve(result)
      else waiting?.reject(refused ? new RefusedError(refused) : new Error(failed))
    }
    port.onerror = (/** @type {Event & {message?: string}} */ event) => {
      event.preventDefault?.()
      this.#giveUp(new Error(event.message ?? 'there is no worker'))
    }
  }

  /** @param {BufferSource} binary @param {BufferSource | null} rest */
  start(binary, rest) {
    return this.call('open', { binary, rest })
  }

  /**
   * @param {string} act  one of serve.js
   * @param {object} asked
   * @returns {Promise<any>}
   */
  call(act, asked) {
    const id = this.#next++
    if (this.#isOver) return Promise.reject(this.#isOver)
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject })
      this.#port.postMessage({ id, act, ...asked })
    })
  }

  /** Ends the worker, and all that it holds. */
  close() {
    this.#port.terminate?.()
    this.#giveUp(new Error('the core in the worker is closed'))
  }

  /** @param {Error} reason */
  #giveUp(reason) {
    this.#isOver = reason
    for (const { reject } of this.#waiting.values()) reject(reason)
    this.#waiting.clear()
  }

  /**
   * @param {Record<string, ArrayLike<number>>} columns  the last one is to be predicted
   * @param {Partial<FitRequest>} request
   */
  async openFit(columns, request) {
    const { handle, facts } = await this.call('openFit', { columns, request })
    const data = { names: Object.keys(columns), columns: Object.values(columns) }
    return new LateProblem(this, handle, { ...facts, data })
  }
}
