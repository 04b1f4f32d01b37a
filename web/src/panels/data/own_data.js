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
        gap: 10px;
        font-size: 14px;
      }
      .shape {
        min-width: 0;
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
    const shape = data ? words.shape(data.x.length, data.columns.join(', ')) : ''
    return html`
      <div class="line">
        <span class="soft number shape" title=${shape}>${shape}</span>
        <button ?disabled=${this.isLocked('data')} @click=${this.open}>${words.open}</button>
      </div>
      ${this.failed ? html`<p class="error" role="alert">${this.words.page.notLoaded.this}</p>` : nothing}
    `
  }
}
