// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import { css, html, nothing } from 'lit'
import { RaceElement } from './race_element.js'
import { segmentSetting } from './setting.js'
import { baseStyles } from './styles/base.css.js'
import { settingStyles } from './styles/setting.css.js'
import { swatch } from './swatch.js'

/** Which line is which run; beside the chart also what it is drawn against. */
export class RunLegend extends RaceElement {
  static properties = { chooses: { type: Boolean } }

  static styles = [
    baseStyles,
    settingStyles,
    css`
      .line {
        margin-top: 6px;
      }
      ul {
        display: flex;
        flex-wrap: wrap;
        gap: 2px 14px;
        max-height: 108px;
        margin: 6px 0 0;
        padding: 0;
        overflow-y: auto;
        list-style: none;
        font-size: 13px;
        color: var(--soft);
      }
      li {
        display: flex;
        align-items: center;
        gap: 6px;
      }
      .looked {
        color: var(--ink);
        font-weight: 600;
      }
    `,
  ]

  constructor() {
    super()
    this.chooses = false
  }

  against() {
    return html`<div class="line"><span class="soft" aria-hidden="true">${this.words.race.against}</span>${segmentSetting(this, 'against')}</div>`
  }

  render() {
    const { runs, run } = this.snapshot
    const shown = runs.filter(({ hidden }) => !hidden)
    return html`
      ${this.chooses ? this.against() : nothing}
      <ul aria-label=${this.words.race.runs}>
        ${shown.map(
          ({ number, label }) =>
            html`<li class=${number === run.number ? 'looked' : ''}>${swatch(number, this.theme)}${label}</li>`,
        )}
      </ul>
    `
  }
}
