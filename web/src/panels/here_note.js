// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import { html, nothing } from 'lit'
import { eventHere, goesOnText } from './event_words.js'
import { SessionElement } from './session_element.js'
import { baseStyles } from './styles/base.css.js'
import { storyStyles } from './styles/story.css.js'

/** What there is to be seen at the place where one stands in the run, when one has gone back to it; what run it goes on from. */
export class HereNote extends SessionElement {
  static styles = [baseStyles, storyStyles]

  render() {
    const { run, trail } = this.snapshot
    const here = this.session.playing || run.cursor === run.steps ? '' : eventHere(this.snapshot)
    const words = this.words.run
    return html`
      ${here ? html`<p class="aside">${words.here(here)}</p>` : nothing}
      ${trail ? html`<p class="aside">${goesOnText(this.snapshot)} ${words.faint}</p>` : nothing}
    `
  }
}
