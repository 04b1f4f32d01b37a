// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {Words} from '../words/words.js' */

import { css, html, LitElement, nothing } from 'lit'
import { icons } from './icons.js'
import { baseStyles } from './styles/base.css.js'

/**
 * @param {string} message `key: what is wrong with it`
 */
function item(message) {
  const colon = message.indexOf(': ')
  if (colon < 0) return html`<li>${message}</li>`
  return html`<li><b>${message.slice(0, colon)}</b>${message.slice(colon)}</li>`
}

/** What in a link was not understood, and what will trouble a fit, by name; shown until it is put away. */
export class Notices extends LitElement {
  static properties = {
    words: { attribute: false },
    messages: { attribute: false },
    ofProblem: { attribute: false },
    dismiss: { attribute: false },
  }

  static styles = [
    baseStyles,
    css`
      .notice {
        display: flex;
        align-items: flex-start;
        gap: 10px;
        padding: 9px 8px 9px 14px;
        border: 1px solid var(--line);
        border-left: 4px solid var(--warn);
        border-radius: 8px;
        background: var(--card);
      }
      .text {
        flex: 1;
        min-width: 0;
        align-self: center;
      }
      ul {
        margin: 2px 0 0;
        padding-left: 18px;
      }
      li {
        overflow-wrap: anywhere;
      }
      button {
        border-color: transparent;
      }
    `,
  ]

  constructor() {
    super()
    /** @type {Words} set by the parent before the first drawing */
    this.words = /** @type {any} */ (undefined)
    /** @type {string[]} */
    this.messages = []
    /** How many of them, the last ones, are about the problem and not about a link. */
    this.ofProblem = 0
    /** @type {() => void} */
    this.dismiss = () => undefined
  }

  render() {
    if (this.messages.length === 0) return nothing
    const { title, titleOfProblem, dismiss } = this.words.page.notices
    const count = this.messages.length - this.ofProblem
    const parts = [
      { heading: title, items: this.messages.slice(0, count) },
      { heading: titleOfProblem, items: this.messages.slice(count) },
    ].filter(({ items }) => items.length > 0)
    return html`
      <div class="notice" role="alert">
        <div class="text">
          ${parts.map(({ heading, items }) => html`<p>${heading}</p><ul>${items.map(item)}</ul>`)}
          <slot></slot>
        </div>
        <button class="icon" aria-label=${dismiss} @click=${this.dismiss}>${icons.close}</button>
      </div>
    `
  }
}
