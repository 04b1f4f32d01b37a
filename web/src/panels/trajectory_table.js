// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import { adoptStyles, html, nothing } from 'lit'
import { fold } from './card.js'
import { SessionElement } from './session_element.js'
import { baseStyles } from './styles/base.css.js'
import { cardStyles } from './styles/card.css.js'

/** The run that the picture shows, as a table, which is loaded when it is first opened. */
export class TrajectoryTable extends SessionElement {
  static properties = {
    open: { type: Boolean, reflect: true },
    rows: { state: true },
    failed: { state: true },
  }

  static styles = [baseStyles, cardStyles]

  constructor() {
    super()
    this.open = false
    /** @type {typeof import('./run_table.js').runTable | null} */
    this.rows = null
    /** @type {typeof import('./rows_table.js').rowsTable | null} of a fit */
    this.data = null
    this.failed = false
  }

  /** @param {boolean} isOpen */
  async toggled(isOpen) {
    this.open = isOpen
    if (!this.open || this.rows) return
    try {
      const { runTable, runTableStyles, rowsTable } = await import('./tables.js')
      adoptStyles(/** @type {ShadowRoot} */ (this.renderRoot), [baseStyles, cardStyles, runTableStyles])
      this.rows = runTable
      this.data = rowsTable
      this.failed = false
    } catch {
      this.failed = true
    }
  }

  body() {
    if (this.failed) {
      return html`<p class="error" role="alert">${this.words.page.notLoaded.table}</p>`
    }
    return this.rows
      ? html`${this.rows(this.snapshot)}${this.data?.(this.session)}<fall-line-take-away beside .session=${this.session}></fall-line-take-away>`
      : nothing
  }

  render() {
    return fold(this.session, this.localName, {
      summary: this.words.page.showTable,
      body: this.open ? this.body() : nothing,
      toggled: (isOpen) => this.toggled(isOpen),
    })
  }
}
