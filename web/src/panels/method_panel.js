// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {OptimizerEntry} from '../state/types.js' */

import { html, nothing } from 'lit'
import { card, more } from './card.js'
import { SessionElement } from './session_element.js'
import { numberSetting, parameterSettings, segmentSetting, unitSetting } from './setting.js'
import { baseStyles } from './styles/base.css.js'
import { cardStyles } from './styles/card.css.js'
import { settingStyles } from './styles/setting.css.js'

/** Optimizer, step size, gradient and limits, each with the parameters that the catalogue gives it. */
export class MethodPanel extends SessionElement {
  static styles = [baseStyles, cardStyles, settingStyles]

  /** What the catalogue says of the chosen optimizer. */
  get entry() {
    return this.entryOf(this.record.optimizer)
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
    const usual = this.entryOf(id)?.usualStep
    if (!usual || this.isLocked('step')) return this.change({ optimizer: id })
    const parameters = Object.entries(usual.parameters).map(([name, value]) => [`step.${name}`, value])
    return this.change({ optimizer: id, step: usual.id, ...Object.fromEntries(parameters) })
  }

  render() {
    const keys = this.session.schema.keys(this.record)
    const { entry } = this
    const limits = [...keys.filter((key) => key.startsWith('stop.')), 'seed']
    const body = html`
      <div class="stack">
        ${unitSetting(this, 'optimizer', { picked: (id) => this.pickOptimizer(id), below: nothing })}
        ${entry?.setsLength ? html`<p class="hint">This method sets the length of its steps itself. The step rule below is not asked.</p>` : nothing}
        ${unitSetting(this, 'step')}
        ${parameterSettings(this, 'optimizer')}
        ${unitSetting(this, 'gradient')}
        <div><p class="hint" aria-hidden="true">When a setting changes</p>${segmentSetting(this, 'change')}</div>
        ${more('When to stop', html`${limits.map((key) => numberSetting(this, key, { plain: true }))}`)}
      </div>
    `
    return card({ title: 'Method', narrow: this.narrow, summary: entry?.label ?? '', body })
  }
}
