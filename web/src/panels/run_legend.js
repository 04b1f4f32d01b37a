// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import { css, html, nothing } from 'lit'
import { againstWhat, shownAgainst } from '../plots/against.js'
import { RaceElement } from './race_element.js'
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
      select {
        width: auto;
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
    const { runs } = this.snapshot
    const possible = againstWhat(runs)
    const facts = this.describe('against')
    const choices = facts?.values.filter(({ id }) => possible.some((each) => each === id))
    const label = html`<span class="soft" aria-hidden="true">${this.words.race.against}</span>`
    if (choices && choices.length > 3)
      return html`<div class="line">${label}${this.menu(facts?.label, choices)}</div>`
    return html`<div class="line">${label}<fall-line-segments
      data-key="against" .label=${facts?.label} .choices=${choices} .value=${shownAgainst(this.record.against, runs)}
      ?disabled=${this.isLocked('against')} .commit=${(/** @type {string} */ id) => this.change({ against: id })}></fall-line-segments></div>`
  }

  /** Too many to stand beside each other. @param {string | undefined} label @param {{id: string, label: string}[]} choices */
  menu(label, choices) {
    const chosen = shownAgainst(this.record.against, this.snapshot.runs)
    return html`<select data-key="against" aria-label=${label} ?disabled=${this.isLocked('against')}
      @change=${(/** @type {Event} */ event) => this.change({ against: /** @type {HTMLSelectElement} */ (event.target).value })}>${choices.map(
        ({ id, label: name }) => html`<option value=${id} .selected=${id === chosen}>${name}</option>`,
      )}</select>`
  }

  render() {
    const { runs, run } = this.snapshot
    const shown = runs.filter(({ hidden }) => !hidden)
    return html`
      ${this.chooses ? this.against() : nothing}
      ${
        runs.length > 1
          ? html`<ul aria-label=${this.words.race.runs}>
              ${shown.map(
                ({ number, label }) =>
                  html`<li class=${number === run.number ? 'looked' : ''}>${swatch(number, this.theme)}${label}</li>`,
              )}
            </ul>`
          : nothing
      }
    `
  }
}
