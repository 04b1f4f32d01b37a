// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {KeyFacts, Value} from '../state/types.js' */
/** @import {Words} from '../words/words.js' */

import { css, html, nothing } from 'lit'
import { SessionElement } from './session_element.js'
import { baseStyles } from './styles/base.css.js'
import { cardStyles } from './styles/card.css.js'

/** Longer texts, such as rows of data, are cut on paper; a longer link nobody types. */
const [longestText, longestLink] = [300, 2000]

/** @param {string} text */
const cut = (text) => (text.length > longestText ? `${text.slice(0, longestText)}…` : text)

/**
 * @param {KeyFacts} facts
 * @param {Value} value
 * @param {Words} words
 */
const valueText = ({ values }, value, { number }) =>
  values.find(({ id }) => id === value)?.label ??
  (typeof value === 'number' ? number(value, { digits: 15 }) : cut(String(value)))

/** All settings as text, and the link that opens them: for paper. */
export class PrintedSettings extends SessionElement {
  static properties = { link: { type: String } }

  static styles = [
    baseStyles,
    cardStyles,
    css`
      .card {
        margin-top: 10px;
        border-color: #999;
        font-size: 13px;
        break-inside: avoid;
      }
      dl {
        columns: 2;
        column-gap: 28px;
      }
      dl > div {
        display: flex;
        justify-content: space-between;
        gap: 12px;
        padding: 1px 0;
        break-inside: avoid;
      }
      dt {
        color: var(--soft);
      }
      dd {
        text-align: right;
      }
      p {
        margin-top: 8px;
      }
      dd,
      p {
        overflow-wrap: anywhere;
      }
    `,
  ]

  constructor() {
    super()
    this.link = ''
  }

  /** @returns {[string, string][]} */
  rows() {
    const { record, snapshot, session } = this
    const { problem, run } = snapshot
    const rows = session.schema.keys(record).flatMap((key) => {
      const facts = this.describe(key)
      const value = record[key]
      const said = facts && facts.part !== 'view' && key !== 'start' && value !== null
      const idle = value === 0 && facts?.default === 0 // switched off, as it usually is
      const foreign = key === 'f' && (record.data !== null || value === problem.text)
      if (!said || idle || foreign) return []
      return [/** @type {[string, string]} */ ([facts.label, valueText(facts, value, this.words)])]
    })
    const start = Array.from(run.start, (number) => this.words.number(number, { digits: 15 }))
    const { printed } = this.words.more
    return [[printed.formula, problem.text], [printed.start, start.join('; ')], ...rows]
  }

  render() {
    const { printed } = this.words.more
    return html`
      <section class="card" aria-label=${printed.title}>
        <div class="heading"><h2>${printed.title}</h2></div>
        <dl>${this.rows().map(([label, value]) => html`<div><dt>${label}</dt><dd class="number">${value}</dd></div>`)}</dl>
        <p class="hint">${this.link.length > longestLink ? nothing : this.link}</p>
      </section>
    `
  }
}
