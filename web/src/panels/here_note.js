// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import { html, nothing } from 'lit'
import { eventHere } from './event_words.js'
import { SessionElement } from './session_element.js'
import { baseStyles } from './styles/base.css.js'
import { storyStyles } from './styles/story.css.js'

/** What there is to be seen at the place where one stands in the run, when one has gone back to it. */
export class HereNote extends SessionElement {
  static styles = [baseStyles, storyStyles]

  render() {
    const { cursor, steps } = this.snapshot.run
    const here = this.session.playing || cursor === steps ? '' : eventHere(this.snapshot)
    return here ? html`<p class="aside">Here: ${here}.</p>` : nothing
  }
}
