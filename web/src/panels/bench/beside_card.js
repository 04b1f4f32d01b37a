// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import { css, html, nothing } from 'lit'
import { card } from '../card.js'
import { baseStyles } from '../styles/base.css.js'
import { cardStyles } from '../styles/card.css.js'
import { BenchElement } from './bench_element.js'
import {
  changesToEndIt,
  changesToRunOnEstimate,
  hasRunOnEstimate,
  mayRunOnEstimate,
} from './run_on_estimate.js'

/** The same descent on the exact gradient and on the estimate, side by side. */
export class BesideCard extends BenchElement {
  static styles = [
    baseStyles,
    cardStyles,
    css`
      :host {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
      }
      .switch {
        display: flex;
        align-items: center;
        gap: 10px;
        min-height: 32px;
      }
      .runs {
        display: grid;
        gap: 14px;
        margin-top: 10px;
      }
      .runs.wide {
        grid-template-columns: repeat(2, minmax(0, 1fr));
        align-items: start;
      }
      .column {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: 10px;
      }
      fall-line-pictures {
        height: 440px;
      }
      :host([narrow]) fall-line-pictures {
        height: auto;
      }
    `,
  ]

  /** @param {Event} event */
  async switched(event) {
    const { checked } = /** @type {HTMLInputElement} */ (event.target)
    const done = await super.change(
      checked ? changesToRunOnEstimate(this.record) : changesToEndIt(this.record),
    )
    if (done && checked) this.session.play()
  }

  runs() {
    const { session, narrow, theme } = this
    return html`
      <div class="runs ${narrow ? '' : 'wide'}">
        <div class="column">
          <fall-line-pictures .session=${session} ?narrow=${narrow} .theme=${theme}></fall-line-pictures>
          <fall-line-transport .session=${session} ?narrow=${narrow}></fall-line-transport>
        </div>
        <div class="column">
          <fall-line-loss .session=${session} ?narrow=${narrow} .theme=${theme}></fall-line-loss>
          <fall-line-results .session=${session} ?narrow=${narrow} .theme=${theme}></fall-line-results>
        </div>
      </div>
    `
  }

  render() {
    const { beside } = this.bench
    const isOn = hasRunOnEstimate(this.record)
    const may = mayRunOnEstimate(this.record)
    const body = html`
      <label class="switch"><input type="checkbox" .checked=${isOn} ?disabled=${!may || this.isLocked('gradient')}
        @change=${this.switched} />${beside.switch}</label>
      <p class="hint">${may ? beside.help : beside.taken}</p>
      ${isOn ? this.runs() : nothing}
    `
    return card({ panel: this, title: beside.title, open: true, body })
  }
}
