// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import { css, html, nothing } from 'lit'
import { SessionElement } from '../session_element.js'
import { baseStyles } from '../styles/base.css.js'
import { openDataDialog } from './open_dialog.js'

/** What the data are, in a line, and the way to data of one's own; the dialog is loaded when it is asked for. */
export class OwnData extends SessionElement {
  static properties = { ...SessionElement.properties, failed: { state: true } }

  static styles = [
    baseStyles,
    css`
      .line {
        display: flex;
        align-items: center;
        justify-content: space-between;
        flex-wrap: wrap;
        gap: 4px 10px;
        font-size: 14px;
      }
      .shape {
        flex: 1 1 70px;
        display: grid;
        min-width: 0;
        font-size: 13px;
        line-height: 17px;
      }
      .shape span {
        overflow: hidden;
        text-overflow: ellipsis;
        white-space: nowrap;
      }
      button {
        flex: none;
      }
    `,
  ]

  constructor() {
    super()
    this.failed = false
  }

  async open() {
    try {
      this.failed = false
      await openDataDialog(this.session, this.renderRoot)
    } catch {
      this.failed = true
    }
  }

  render() {
    const { data } = this.snapshot.problem
    const words = this.words.more.ownData
    return html`
      <div class="line">
        <p class="soft number shape" ?hidden=${!data}>
          ${data ? html`<span>${words.rows(data.x.length)}</span> <span title=${data.columns.join(', ')}>${data.columns.join(', ')}</span>` : nothing}
        </p>
        <button ?disabled=${this.isLocked('data')} @click=${this.open}>${words.open}</button>
      </div>
      ${this.failed ? html`<p class="error" role="alert">${this.words.page.notLoaded.this}</p>` : nothing}
    `
  }
}
