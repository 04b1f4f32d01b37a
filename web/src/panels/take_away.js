// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {TakeAwayDialog} from './take_away_dialog.js' */

import { css, html, nothing } from 'lit'
import { SessionElement } from './session_element.js'
import { baseStyles } from './styles/base.css.js'
import { cardStyles } from './styles/card.css.js'

const dialogName = 'fall-line-take-away-dialog'

/** Opens the run as a table and as scripts, to be copied or saved; what that takes is loaded when it is asked for. */
export class TakeAway extends SessionElement {
  static properties = {
    ...SessionElement.properties,
    /** Stands beside a table, as one button. */
    beside: { type: Boolean, reflect: true },
    failed: { state: true },
  }

  static styles = [
    baseStyles,
    cardStyles,
    css`
      .choices {
        display: flex;
        flex-wrap: wrap;
        gap: 6px;
      }
      .choices button {
        flex: 1 1 auto;
        padding: 0 8px;
        white-space: nowrap;
      }
      :host([beside]) {
        margin-top: 8px;
      }
      .error {
        margin-top: 6px;
      }
    `,
  ]

  constructor() {
    super()
    this.beside = false
    this.failed = false
  }

  /** @param {import('./take_away_dialog.js').Form} form */
  async open(form) {
    try {
      const { TakeAwayDialog } = await import('./take_away_dialog.js')
      if (!customElements.get(dialogName)) customElements.define(dialogName, TakeAwayDialog)
      this.failed = false
      await this.updateComplete
      /** @type {TakeAwayDialog | null} */
      const dialog = this.renderRoot.querySelector(dialogName)
      await dialog?.open(form)
    } catch {
      this.failed = true
    }
  }

  render() {
    const words = this.words.more.takeAway
    const failed = this.failed
      ? html`<p class="error" role="alert">${this.words.page.notLoaded.this}</p>`
      : nothing
    const dialog = html`<fall-line-take-away-dialog .session=${this.session}></fall-line-take-away-dialog>`
    if (this.beside) {
      return html`<button @click=${() => this.open('csv')}>${words.open}</button>${failed}${dialog}`
    }
    return html`
      <section class="card" aria-label=${words.title}>
        <div class="heading"><h2>${words.title}</h2></div>
        <div class="choices">
          <button @click=${() => this.open('csv')}>${words.table}</button>
          <button @click=${() => this.open('plain')}>Python…</button>
          <button @click=${() => this.open('numpy')}>NumPy…</button>
        </div>
        ${failed}
      </section>
      ${dialog}
    `
  }
}
