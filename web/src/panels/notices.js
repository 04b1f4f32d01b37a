// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

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

/** What in a link was not understood, by name; shown until it is put away. */
export class Notices extends LitElement {
  static properties = { messages: { attribute: false }, dismiss: { attribute: false } }

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
    /** @type {string[]} */
    this.messages = []
    /** @type {() => void} */
    this.dismiss = () => undefined
  }

  render() {
    if (this.messages.length === 0) return nothing
    return html`
      <div class="notice" role="alert">
        <div class="text">
          <p>Part of this link was not understood.</p>
          <ul>${this.messages.map(item)}</ul>
        </div>
        <button class="icon" aria-label="Put this message away" @click=${this.dismiss}>${icons.close}</button>
      </div>
    `
  }
}
