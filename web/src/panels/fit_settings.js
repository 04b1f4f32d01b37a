// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import { html, nothing } from 'lit'
import { more } from './card.js'
import { SessionElement } from './session_element.js'
import { numberSetting, parameterSettings, segmentSetting } from './setting.js'
import { baseStyles } from './styles/base.css.js'
import { cardStyles } from './styles/card.css.js'
import { settingStyles } from './styles/setting.css.js'

/** What a fit can be set by beside its data, model and loss; a batch is that of the run that is looked at. */
export class FitSettings extends SessionElement {
  static styles = [baseStyles, cardStyles, settingStyles]

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
