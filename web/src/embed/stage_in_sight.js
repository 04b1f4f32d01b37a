// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {FallLine} from './element.js' */

/** What a stage that stays in sight has to leave of the window, in px: on a narrow page all the rest is scrolled there. */
const room = { narrow: 120, other: 0 }

/**
 * Lets the stage scroll with the page where it is too high to stay in sight, as with its tables opened: what is below its edge,
 * or behind it, could not be reached.
 */
export class StageInSight {
  #host
  /** @type {HTMLElement | null} */
  #stage = null
  #measured = () => this.#measure()
  #sizes = new ResizeObserver(this.#measured)

  /** @param {FallLine} host */
  constructor(host) {
    this.#host = host
    host.addController(this)
  }

  hostUpdated() {
    const stage = /** @type {HTMLElement | null} */ (this.#host.renderRoot.querySelector('.stage'))
    if (stage === this.#stage) return
    this.#stage = stage
    this.#sizes.disconnect()
    if (stage) this.#sizes.observe(stage)
  }

  hostConnected() {
    window.addEventListener('resize', this.#measured)
  }

  hostDisconnected() {
    window.removeEventListener('resize', this.#measured)
    this.#sizes.disconnect()
    this.#stage = null
  }

  #measure() {
    if (!this.#stage) return
    const left = window.innerHeight - this.#stage.offsetHeight
    this.#stage.toggleAttribute('high', left < (this.#host.layout === 'narrow' ? room.narrow : room.other))
  }
}
