// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import { html, nothing } from 'lit'
import { printNumbers } from '../state/lists.js'
import { changesToCopy, changesToRemove, whyNoMore } from '../state/race_edits.js'
import { RaceElement } from './race_element.js'
import { raceIcons } from './race_icons.js'
import { statusText } from './status_text.js'
import { baseStyles } from './styles/base.css.js'
import { runListStyles } from './styles/run_list.css.js'
import { settingStyles } from './styles/setting.css.js'
import { swatch } from './swatch.js'

/** The runs of a race: one is looked at, and can be copied, hidden and taken away. */
export class RunList extends RaceElement {
  static styles = [baseStyles, settingStyles, runListStyles]

  /** @param {number} run */
  isHidden(run) {
    return this.snapshot.runs[run - 1].hidden
  }

  /** @param {{number: number, label: string, status: string}} run */
  row({ number, label, status }) {
    const { record } = this
    const own = number === 1 ? '' : `${number}.`
    const size = record[`${own}step.size`]
    const isLooked = number === this.session.selected
    const hidden = this.isHidden(number)
    const { number: written, race } = this.words
    const alpha = typeof size === 'number' ? written(size) : ''
    const { word } = statusText(status, this.words)
    return html`
      <li class=${isLooked ? 'looked' : ''}>
        <button class="run" aria-pressed=${isLooked} @click=${() => this.select(number)}>
          ${swatch(number, this.theme)}
          <span class="words">
            <span class="label">${label}</span>
            <span class="soft number">${race.state(alpha, word, hidden)}</span>
          </span>
        </button>
        <button class="icon" aria-label=${hidden ? race.show(label) : race.hide(label)}
          title=${hidden ? race.showInPictures : race.hideInPictures}
          @click=${() => this.change({ [`${own}show`]: hidden ? 'yes' : 'no' })}>${hidden ? raceIcons.hidden : raceIcons.shown}</button>
      </li>
    `
  }

  copy() {
    return this.change(changesToCopy(this.record, this.session.selected))
  }

  /** Not `remove`, which is what takes an element off the page. */
  async takeAway() {
    const first = printNumbers(this.snapshot.runs[0].start)
    const around = /** @type {ParentNode} */ (this.getRootNode())
    await this.change(changesToRemove(this.record, this.session.selected, first))
    // Of one run there is no list, and what had the focus is gone.
    if (this.session.runCount === 1)
      /** @type {HTMLElement | null} */ (around.querySelector('button.quiet'))?.focus()
  }

  /** What can be done with the run that is looked at. */
  tools() {
    if (this.isLocked('run')) return nothing
    const { label } = this.snapshot.run
    const { race } = this.words
    const full = whyNoMore(this.record, this.words)
    return html`
      <div class="tools">
        <button class="small" aria-label=${race.copyOf(label)} title=${full || race.copyHelp}
          aria-disabled=${full !== ''} @click=${() => full || this.copy()}>${raceIcons.copy}${race.copy}</button>
        <button class="small" aria-label=${race.removeOf(label)} @click=${() => this.takeAway()}>${raceIcons.remove}${race.remove}</button>
      </div>
      ${full ? html`<p class="hint">${full}</p>` : nothing}
    `
  }

  /** Whether the run starts where the first does. */
  start() {
    const { session, record } = this
    if (session.selected === 1) return nothing
    const key = session.key('start')
    const { race } = this.words
    const starts = Object.entries(race.starts).map(([id, words]) => ({ id, ...words }))
    const here = printNumbers(this.snapshot.run.start)
    return html`
      <div class="line"><span class="soft" aria-hidden="true">${race.start}</span>
        <fall-line-segments .label=${race.startOfRun} .choices=${starts} .value=${record[key] === null ? 'same' : 'own'}
          ?disabled=${this.isLocked('start')}
          .commit=${(/** @type {string} */ id) => this.change({ [key]: id === 'own' ? here : null })}></fall-line-segments>
      </div>
    `
  }

  render() {
    const { runs } = this.snapshot
    return html`
      <ul aria-label=${this.words.race.runs}>${runs.map((run) => this.row(run))}</ul>
      ${this.tools()}
      ${this.start()}
    `
  }
}
