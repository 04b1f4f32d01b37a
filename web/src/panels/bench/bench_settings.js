// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {Changes} from '../session_element.js' */

import { html, nothing } from 'lit'
import { benchWords } from '../../words/bench.js'
import { card } from '../card.js'
import { numberSetting } from '../setting.js'
import { baseStyles } from '../styles/base.css.js'
import { cardStyles } from '../styles/card.css.js'
import { BenchElement } from './bench_element.js'

/** The point, the distance h, the quotient, and which variable changes. */
export class BenchSettings extends BenchElement {
  static styles = [baseStyles, cardStyles]

  /**
   * An h that no quotient can do with is told why.
   * @param {Changes} changes
   */
  async change(changes) {
    if (!('h' in changes) || changes.h === null) return super.change(changes)
    const text = String(changes.h).trim()
    const h = Number(this.words.typed(text))
    if (h > 0) return super.change(changes)
    this.messages = {
      ...this.messages,
      h: (/** @type {import('../../words/words.js').Words} */ words) => {
        const { settings } = benchWords(words)
        return h === 0 ? settings.zero : h < 0 ? settings.negative : settings.noNumber
      },
    }
    return false
  }

  quotients() {
    const facts = this.describe('quotient')
    const known = this.facts.estimates.map(({ id }) => id)
    const choices = facts?.values.filter(({ id }) => known.includes(id)) ?? []
    return html`<fall-line-choice whole data-key="quotient" .words=${this.words} .facts=${{ ...facts, values: choices }}
      .value=${this.facts.chosen.id} ?disabled=${this.isLocked('quotient')} .error=${this.messageOf('quotient')}
      .commit=${(/** @type {string} */ id) => this.change({ quotient: id })}></fall-line-choice>`
  }

  variable() {
    const { variables, axis } = this.facts
    if (variables.length === 1) return nothing
    const facts = this.describe('along')
    const values = variables.map((name, i) => ({ id: String(i + 1), label: name }))
    return html`<fall-line-choice data-key="along" .words=${this.words} .facts=${{ ...facts, values }} .value=${String(axis + 1)}
      ?disabled=${this.isLocked('along')} .commit=${(/** @type {string} */ id) => this.change({ along: Number(id) })}></fall-line-choice>`
  }

  render() {
    const { facts, words } = this
    const body = html`
      <div class="stack">
        <fall-line-coordinates data-key="at" .words=${words} .label=${this.bench.point} .names=${facts.variables}
          .values=${Array.from(facts.at)} ?disabled=${this.isLocked('at')} .error=${this.messageOf('at')}
          .commit=${(/** @type {string} */ at) => this.change({ at })}></fall-line-coordinates>
        ${this.variable()}
        ${numberSetting(this, 'h')}
        ${this.quotients()}
        <p class="hint">${this.bench.settings.hint}</p>
      </div>
    `
    return card({ panel: this, title: this.bench.settings.title, open: true, body })
  }
}
