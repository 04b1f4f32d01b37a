// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import { html } from 'lit'
import { RaceElement } from './race_element.js'
import { statusText } from './status_text.js'
import { baseStyles } from './styles/base.css.js'
import { storyStyles } from './styles/story.css.js'

/** One line for each run that is not looked at: how it stands, or ended. */
export class RunEndings extends RaceElement {
  static styles = [baseStyles, storyStyles]

  render() {
    const { runs, run } = this.snapshot
    const others = runs.filter(({ number }) => number !== run.number)
    return others.map(({ label, status, cursor }) => {
      const { word } = statusText(status, this.words)
      return html`<p class="aside">${this.words.race.ending(label, word, cursor)}</p>`
    })
  }
}
