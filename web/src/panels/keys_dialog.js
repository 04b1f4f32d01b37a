// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {Words} from '../words/words.js' */

import { css, html, LitElement } from 'lit'
import { icons } from './icons.js'
import { keyName } from './key_names.js'
import { baseStyles } from './styles/base.css.js'
import { tabRound } from './tab_round.js'

/** @typedef {{title: string, rows: readonly {keys: readonly string[], says: string}[]}} KeyGroup */

/** The list of keys. It opens when it comes into the page, and tells by `closed` when it can go. */
export class KeysDialog extends LitElement {
  static properties = {
    words: { attribute: false },
    groups: { attribute: false },
    characters: { type: Boolean },
  }

  static styles = [
    baseStyles,
    css`
      dialog {
        width: min(690px, calc(100vw - 24px));
        max-height: calc(100dvh - 24px);
        padding: 16px 20px 20px;
        border: 1px solid var(--line);
        border-radius: 14px;
        background: var(--card);
        color: var(--ink);
        box-shadow: 0 16px 60px rgb(0 0 0 / 30%);
      }
      dialog::backdrop {
        background: rgb(10 20 28 / 45%);
      }
      .line {
        display: flex;
        align-items: center;
        justify-content: space-between;
        gap: 12px;
        margin-bottom: 8px;
      }
      h2 {
        font-size: 18px;
        font-weight: 650;
      }
      .line button {
        border-color: transparent;
      }
      .groups {
        columns: 2 260px;
        column-gap: 32px;
      }
      section {
        break-inside: avoid;
        padding-bottom: 12px;
      }
      h3 {
        margin: 0 0 4px;
        font-size: 12px;
        font-weight: 650;
        letter-spacing: 0.08em;
        text-transform: uppercase;
        color: var(--soft);
      }
      dl {
        display: grid;
        gap: 5px;
        margin: 0;
      }
      dl div {
        display: flex;
        justify-content: space-between;
        gap: 12px;
      }
      dd {
        display: flex;
        flex-wrap: wrap;
        align-items: start;
        justify-content: end;
        gap: 4px;
      }
      label .hint {
        display: block;
      }
      kbd {
        min-width: 24px;
        padding: 1px 6px;
        border: 1px solid var(--edge);
        border-radius: 5px;
        background: var(--field);
        font: inherit;
        font-size: 13px;
        text-align: center;
        white-space: nowrap;
      }
      label {
        display: flex;
        gap: 10px;
        margin-top: 4px;
        padding-top: 14px;
        border-top: 1px solid var(--line);
        cursor: pointer;
      }
      input {
        flex: none;
        width: 24px;
        height: 24px;
        margin: 0;
        accent-color: var(--accent);
      }
    `,
  ]

  constructor() {
    super()
    /** @type {Words} set before it comes into the page */
    this.words = /** @type {any} */ (undefined)
    /** @type {readonly KeyGroup[]} */
    this.groups = []
    /** Whether keys that write a character are on. */
    this.characters = true
    /** @type {(on: boolean) => void} */
    this.choose = () => undefined
    /** @type {() => void} */
    this.isClosed = () => undefined
    /** @type {Promise<void>} */
    this.closed = new Promise((resolve) => {
      this.isClosed = () => resolve()
    })
    this.apple = /Mac|iP(hone|ad)/.test(navigator.platform)
  }

  get dialog() {
    return /** @type {HTMLDialogElement} */ (this.renderRoot.querySelector('dialog'))
  }

  firstUpdated() {
    this.dialog.showModal()
  }

  /** @param {MouseEvent} event  a press beside the sheet closes it */
  clicked({ target, clientX: x, clientY: y, detail }) {
    const { left, right, top, bottom } = this.dialog.getBoundingClientRect()
    const beside = x < left || x > right || y < top || y > bottom
    if (target === this.dialog && beside && detail > 0) this.dialog.close()
  }

  /** @param {Event} event */
  switched(event) {
    this.characters = /** @type {HTMLInputElement} */ (event.target).checked
    this.choose(this.characters)
  }

  /** @param {KeyGroup} group */
  group({ title, rows }) {
    return html`
      <section>
        <h3>${title}</h3>
        <dl>${rows.map(
          ({ keys, says }) =>
            html`<div><dt>${says}</dt><dd>${keys.map((key) => html`<kbd>${keyName(key, this.words.more.keys.names, this.apple)}</kbd>`)}</dd></div>`,
        )}</dl>
      </section>
    `
  }

  render() {
    const words = this.words.more.keys
    return html`
      <dialog aria-labelledby="title" @close=${() => this.isClosed()} @click=${this.clicked} @keydown=${tabRound}>
        <div class="line">
          <h2 id="title">${words.title}</h2>
          <button class="icon" aria-label=${this.words.page.close} @click=${() => this.dialog.close()}>${icons.close}</button>
        </div>
        <div class="groups">${this.groups.map((group) => this.group(group))}</div>
        <label>
          <input type="checkbox" .checked=${this.characters} @change=${this.switched} />
          <span>${words.characters}
            <span class="hint">${words.charactersHelp}</span>
          </span>
        </label>
      </dialog>
    `
  }
}
