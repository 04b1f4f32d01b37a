// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {Words} from '../words/words.js' */

import { css, html, LitElement, nothing } from 'lit'
import { icons } from './icons.js'
import { functionExamples, modelExamples } from './language_examples.js'
import { baseStyles } from './styles/base.css.js'
import { cardStyles } from './styles/card.css.js'

/** What can be typed: examples, all functions, and the grammar as the core's own header says it. */
export class LanguageHelp extends LitElement {
  static properties = {
    words: { attribute: false },
    fit: { type: Boolean },
    language: { state: true },
  }

  static styles = [
    baseStyles,
    cardStyles,
    css`
      :host {
        font-size: 13px;
      }
      .stack {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: 10px;
      }
      table {
        width: 100%;
        border-collapse: collapse;
      }
      th,
      td {
        padding: 4px 0;
        border-bottom: 1px solid var(--line);
        font-weight: 400;
        text-align: left;
        vertical-align: top;
      }
      th {
        width: 50%;
        padding-right: 10px;
      }
      td,
      h3 {
        color: var(--soft);
      }
      h3 {
        margin: 0;
        font-size: 13px;
        font-weight: 600;
      }
      code,
      pre {
        font: 12px/1.45 ui-monospace, 'SF Mono', 'Cascadia Mono', Menlo, Consolas, 'DejaVu Sans Mono', monospace;
        white-space: pre-wrap;
        overflow-wrap: anywhere;
      }
      pre {
        max-height: 260px;
        margin: 0;
        padding: 8px;
        overflow: auto;
        white-space: pre;
        border: 1px solid var(--line);
        border-radius: 8px;
        background: var(--field);
      }
    `,
  ]

  constructor() {
    super()
    /** @type {Words} set by the parent before the first drawing */
    this.words = /** @type {any} */ (undefined)
    /** Whether it is about the model of a fit. */
    this.fit = false
    /** @type {typeof import('fall-line:language').default | null} */
    this.language = null
  }

  async connectedCallback() {
    super.connectedCallback()
    this.language ??= (await import('fall-line:language')).default
  }

  rules() {
    if (!this.language) return nothing
    const { functions, grammar } = this.language
    const words = this.words.more.language
    return html`
      <div><h3>${words.functions}</h3><code>${functions}</code></div>
      <details class="more">
        <summary>${icons.chevron}${words.grammar}</summary>
        <pre tabindex="0" role="region" aria-label=${words.grammar}>${grammar}</pre>
      </details>
    `
  }

  render() {
    const words = this.words.more.language
    const examples = this.fit ? modelExamples : functionExamples
    return html`
      <section class="stack" aria-label=${words.title}>
        <table>
          <caption class="visually-hidden">${words.examples}</caption>
          ${examples.map(
            ({ text, shows }) =>
              html`<tr><th scope="row"><code>${text}</code></th><td>${words.shows[shows]}</td></tr>`,
          )}
        </table>
        ${this.words.decimal === '.' ? nothing : html`<p>${words.point}</p>`}
        ${this.rules()}
      </section>
    `
  }
}
