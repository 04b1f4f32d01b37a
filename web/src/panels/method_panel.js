// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {OptimizerEntry} from '../state/types.js' */

import { html, nothing } from 'lit'
import { card, more } from './card.js'
import { styled } from './controls/styled.js'
import { SessionElement } from './session_element.js'
import { numberSetting, parameterSettings, segmentSetting, unitSetting } from './setting.js'
import { baseStyles } from './styles/base.css.js'
import { cardStyles } from './styles/card.css.js'
import { settingStyles } from './styles/setting.css.js'

/** Optimizer, step size, gradient and limits, each with the parameters that the catalogue gives it. */
export class MethodPanel extends SessionElement {
  static properties = { theme: { type: String } }

  static styles = [baseStyles, cardStyles, settingStyles]

  constructor() {
    super()
    /** @type {'light' | 'dark'} */
    this.theme = 'light'
  }

  /** What the catalogue says of the optimizer of the run that is looked at. */
  get entry() {
    return this.entryOf(this.record[this.session.key('optimizer')])
  }

  /** @param {unknown} id */
  entryOf(id) {
    /** @type {OptimizerEntry[]} */
    const entries = this.session.catalogue.optimizers
    return entries.find((entry) => entry.id === id)
  }

  /**
   * Another optimizer comes with the step size that it is usually run with: what suits one lets another crawl or diverge.
   * @param {string} id
   */
  pickOptimizer(id) {
    const { session } = this
    const usual = this.entryOf(id)?.usualStep
    const optimizer = { [session.key('optimizer')]: id }
    if (!usual || this.isLocked('step')) return this.change(optimizer)
    const step = session.key('step')
    const parameters = Object.entries(usual.parameters).map(([name, value]) => [`${step}.${name}`, value])
    return this.change({ ...optimizer, [step]: usual.id, ...Object.fromEntries(parameters) })
  }

  async add() {
    const { changesToAdd } = await import('../state/race_edits.js')
    await this.change(changesToAdd(this.session.catalogue, this.record))
  }

  /** The list of runs comes later, into the space kept for it. */
  runs() {
    const { runCount } = this.session
    if (runCount === 1) return nothing
    return html`<fall-line-runs ${styled({ '--runs': String(runCount) })} .session=${this.session}
      .theme=${this.theme}></fall-line-runs>`
  }

  render() {
    const { entry, session } = this
    const words = this.words.page.method
    const keys = session.schema.keys(this.record)
    const limits = [...keys.filter((key) => key.startsWith('stop.')), 'seed']
    const body = html`
      ${this.runs()}
      <div class="stack">
        ${unitSetting(this, session.key('optimizer'), { picked: (id) => this.pickOptimizer(id), below: nothing })}
        ${entry?.setsLength ? html`<p class="hint">${words.setsLength}</p>` : nothing}
        ${unitSetting(this, session.key('step'))}
        ${parameterSettings(this, session.key('optimizer'))}
        ${unitSetting(this, session.key('gradient'))}
        <div><p class="hint" aria-hidden="true">${this.words.settings.keys.change.label}</p>${segmentSetting(this, 'change')}</div>
        ${more(this, words.stop, html`${limits.map((key) => numberSetting(this, key, { plain: true }))}`)}
      </div>
    `
    const aside = this.isLocked('run')
      ? nothing
      : html`<button class="quiet" @click=${() => this.add()}>${words.addRun}</button>`
    return card({ panel: this, title: words.title, aside, summary: entry?.label ?? '', body })
  }
}
