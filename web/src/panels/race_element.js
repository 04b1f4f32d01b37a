// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import { SessionElement } from './session_element.js'

/** Words and numbers change no faster than this while it plays, in ms: nobody reads them faster. */
const pause = 200

/** A panel of a race: what it tells is read, not watched. */
export class RaceElement extends SessionElement {
  /** @type {import('lit').PropertyDeclarations} */
  static properties = { theme: { type: String } }

  constructor() {
    super()
    /** @type {'light' | 'dark'} */
    this.theme = 'light'
    /** @type {ReturnType<typeof setTimeout> | undefined} */
    this.timer = undefined
    this.onChange = () => {
      if (!this.session.playing) this.tell()
      else this.timer ??= setTimeout(() => this.tell(), pause)
    }
  }

  disconnectedCallback() {
    super.disconnectedCallback()
    clearTimeout(this.timer)
    this.timer = undefined
  }

  tell() {
    clearTimeout(this.timer)
    this.timer = undefined
    this.requestUpdate()
  }

  /** @param {number} run */
  select(run) {
    return this.change({ run })
  }
}
