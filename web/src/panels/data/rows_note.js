// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import { css, html, nothing } from 'lit'
import { isOwnMark } from '../../state/lists.js'
import { saveFile } from '../save_file.js'
import { SessionElement } from '../session_element.js'
import { baseStyles } from '../styles/base.css.js'

/** Beside a link that does not hold the rows: says so, and offers them as a file. */
export class RowsNote extends SessionElement {
  static styles = [
    baseStyles,
    css`
      .hint {
        margin: 8px 0;
      }
    `,
  ]

  async save() {
    const { csvOfTable } = await import('../../data/table_text.js')
    const table = this.session.presentTable()
    if (table) saveFile(csvOfTable(table), `fall-line-${this.record.data}.csv`, 'text/csv')
  }

  render() {
    if (!isOwnMark(this.record.data)) return nothing
    const words = this.words.more.ownData
    return html`<p class="hint">${words.notInLink}</p><button @click=${this.save}>${words.save}</button>`
  }
}
