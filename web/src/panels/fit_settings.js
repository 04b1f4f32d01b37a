// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import { css, html, nothing } from 'lit'
import { batchesOf, fewestRows, lossCompared } from '../state/batches.js'
import { sizeKey } from '../state/tunable.js'
import { more } from './card.js'
import { SessionElement } from './session_element.js'
import { numberSetting, parameterSettings, segmentSetting } from './setting.js'
import { baseStyles } from './styles/base.css.js'
import { cardStyles } from './styles/card.css.js'
import { settingStyles } from './styles/setting.css.js'

/** What a fit can be set by beside its data, model and loss; a batch is that of the run that is looked at. */
export class FitSettings extends SessionElement {
  static properties = { comparing: { state: true } }

  static styles = [
    baseStyles,
    cardStyles,
    settingStyles,
    css`
      .compare {
        width: 100%;
        padding: 4px 8px;
        font-size: 14px;
        line-height: 1.25;
      }
      .compare + p {
        margin-top: 4px;
      }
    `,
  ]

  constructor() {
    super()
    this.comparing = false
  }

  async compare() {
    if (this.comparing) return
    this.comparing = true
    try {
      await this.attempt({ batch: null }, () => this.session.compareBatches())
    } finally {
      this.comparing = false
    }
  }

  /** One press for the three ways to go through the rows. */
  comparison() {
    const { record } = this
    const rows = this.snapshot.problem.rows ?? 0
    const locked = ['run', 'optimizer', 'step', sizeKey, 'batch'].some((key) => this.isLocked(key))
    if (rows < fewestRows || locked) return nothing
    const { fit } = this.words
    const { say, of } = this.session.comparison
    return html`
      <div>
        <button class="compare" aria-disabled=${this.comparing} aria-describedby="compared" @click=${() => this.compare()}>
          ${this.comparing ? fit.comparing : fit.compare}</button>
        <p class="hint" id="compared">${fit.compareHelp(batchesOf(rows)[1])}</p>
        <p class="hint" role="status">${say && of === lossCompared(record) ? fit.compared[say] : ''}</p>
      </div>
    `
  }

  /** A choice of few with its name before it. @param {string} key */
  line(key) {
    const label = this.describe(key)?.label
    return html`<div class="line"><span class="soft" aria-hidden="true">${label}</span>${segmentSetting(this, key)}</div>`
  }

  batches() {
    const { session, record } = this
    const key = session.key('batch')
    return html`
      ${numberSetting(this, key, { plain: true })}
      ${record[key] === 'all' ? nothing : this.line(session.key('shuffle'))}
      ${this.comparison()}
    `
  }

  render() {
    const { session } = this
    return html`
      <div class="stack">
        ${parameterSettings(this, 'model')}
        ${parameterSettings(this, 'loss')}
        ${this.batches()}
        ${more(
          this,
          this.words.page.problem.moreOfFit,
          html`
            ${this.line('scale')}
            ${['penalty.l2', 'penalty.l1', session.key('average')].map((key) => numberSetting(this, key, { plain: true }))}
          `,
        )}
      </div>
    `
  }
}
