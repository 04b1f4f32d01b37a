// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import { html, nothing } from 'lit'
import { card } from './card.js'
import { SessionElement } from './session_element.js'
import { statusText } from './status_text.js'
import { baseStyles } from './styles/base.css.js'
import { cardStyles } from './styles/card.css.js'
import { storyStyles } from './styles/story.css.js'

/** What happened to the run, and why, in words. */
export class StoryPanel extends SessionElement {
  static styles = [baseStyles, cardStyles, storyStyles]

  render() {
    const { run, runs } = this.snapshot
    const { word, tone } = statusText(run.status, this.words)
    const isRace = runs.length > 1
    const body = html`
      ${isRace ? html`<h3>${run.label}</h3>` : nothing}
      <p class="status ${tone}">${word}</p>
      ${run.reason ? html`<p class="reason">${run.reason}</p>` : nothing}
      ${isRace ? html`<fall-line-endings .session=${this.session}></fall-line-endings>` : nothing}
      <fall-line-here .session=${this.session}></fall-line-here>
      ${run.startOutside ? html`<p class="aside">${this.words.page.story.startOutside}</p>` : nothing}
    `
    return card({ panel: this, title: this.words.page.story.title, open: true, summary: word, body })
  }
}
