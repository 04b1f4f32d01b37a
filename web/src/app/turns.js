// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import { whenThere } from '../core/not_yet.js'

/** Lets one change after the other be made, where a worker has to get ready what they ask for. */
export class Turns {
  /** @type {Promise<void> | null} */
  #preparing = null

  /**
   * Does something after all that is being got ready; at once where nothing is.
   * @template Result
   * @param {() => Promise<Result>} act
   */
  async next(act) {
    while (this.#preparing) await this.#preparing
    return act()
  }

  /**
   * What has to be got ready before anything changes: a promise where a worker is asked for it, and only there, so that all
   * else is done before the caller goes on.
   * @template Result
   * @param {() => Result | Promise<Result>} act
   */
  ready(act) {
    const result = whenThere(act)
    if (!(result instanceof Promise)) return result
    const over = () => {
      if (this.#preparing === preparing) this.#preparing = null
    }
    const preparing = result.then(over, over)
    this.#preparing = preparing
    return result
  }
}
