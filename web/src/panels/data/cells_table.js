// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {DataDraft} from '../../data/data_draft.js' */
/** @import {OwnDataWords} from '../../words/own_data.js' */
/** @import {Words} from '../../words/words.js' */

import { html, LitElement, nothing } from 'lit'
import { live } from 'lit/directives/live.js'
import { createNumberReader } from '../../data/cell_number.js'
import { icons } from '../icons.js'
import { baseStyles } from '../styles/base.css.js'
import { cellsTableStyles } from './cells_table.css.js'

/** Rows in sight at a time. */
const pageSize = 10

/** The cells of a draft, some rows at a time: to be edited, rows added and taken away. */
export class CellsTable extends LitElement {
  static properties = {
    words: { attribute: false },
    said: { attribute: false },
    draft: { attribute: false },
    changed: { attribute: false },
    from: { state: true },
    told: { state: true },
  }

  static styles = [baseStyles, cellsTableStyles]

  constructor() {
    super()
    /** @type {Words} set, as what follows, before the first drawing */
    this.words = /** @type {any} */ (undefined)
    /** @type {OwnDataWords['cells']} */
    this.said = /** @type {any} */ (undefined)
    /** @type {DataDraft} */
    this.draft = /** @type {any} */ (undefined)
    /** @type {() => void} */
    this.changed = () => undefined
    /** The first row in sight. */
    this.from = 0
    this.told = ''
  }

  get to() {
    return Math.min(this.draft.rows, this.from + pageSize)
  }

  /** @param {number} row @param {number} column */
  async focusCell(row, column) {
    const kept = Math.max(0, Math.min(this.draft.rows - 1, row))
    if (kept < this.from || kept >= this.to) this.from = kept - (kept % pageSize)
    await this.updateComplete
    const input = /** @type {HTMLInputElement | null} */ (
      this.renderRoot.querySelector(`input[data-cell="${kept} ${column}"]`)
    )
    input?.focus()
    input?.select()
  }

  /** @param {number} row @param {number} column @param {Event} event */
  typed(row, column, { target }) {
    const text = this.words.typed(/** @type {HTMLInputElement} */ (target).value)
    const number = createNumberReader('.').read(text)
    this.draft.setCell(row, column, number)
    this.told = Number.isNaN(number) ? this.said.noNumber : ''
    this.changed()
    this.requestUpdate()
  }

  /** @param {number} row @param {number} column @param {KeyboardEvent} event */
  pressed(row, column, event) {
    const move = { Enter: 1, ArrowDown: 1, ArrowUp: -1, PageDown: pageSize, PageUp: -pageSize }[event.key]
    if (move === undefined || event.isComposing) return
    event.preventDefault()
    this.focusCell(row + move, column)
  }

  /** @param {number} row */
  async removeRow(row) {
    this.draft.removeRow(row)
    this.from = Math.max(0, Math.min(this.from, this.draft.rows - 1))
    this.told = this.said.removed(row + 1)
    this.changed()
    this.requestUpdate()
    await this.focusCell(row, 0)
  }

  async add() {
    this.draft.addRow()
    this.changed()
    this.requestUpdate()
    await this.focusCell(this.draft.rows - 1, 0)
  }

  /** @param {number} row @param {number} column */
  cell(row, column) {
    const { draft, said } = this
    const number = draft.columns[column][row]
    const isGap = Number.isNaN(number)
    const text = isGap ? '' : String(number).replace('.', this.words.decimal)
    const isUsed = draft.roles[column] !== 'unused'
    return html`<td><input class="text number" type="text" inputmode="decimal" autocomplete="off" data-cell="${row} ${column}"
      aria-label=${said.cell(draft.names[column], row + 1)} aria-invalid=${isGap && isUsed ? 'true' : 'false'} .value=${live(text)}
      @change=${(/** @type {Event} */ event) => this.typed(row, column, event)}
      @keydown=${(/** @type {KeyboardEvent} */ event) => this.pressed(row, column, event)} /></td>`
  }

  /** @param {number} row */
  row(row) {
    const label = this.said.remove(row + 1)
    return html`
      <tr>
        <th scope="row" class="number">${this.words.number(row + 1)}</th>
        ${this.draft.columns.map((_, column) => this.cell(row, column))}
        <td><button class="icon" aria-label=${label} title=${label} ?disabled=${this.draft.rows === 1}
          @click=${() => this.removeRow(row)}>${icons.close}</button></td>
      </tr>
    `
  }

  pager() {
    const { said, draft, from, to } = this
    if (draft.rows <= pageSize) return nothing
    const go = (/** @type {Event} */ { target }) => {
      const row = Math.round(Number(/** @type {HTMLInputElement} */ (target).value))
      if (row >= 1) this.focusCell(row - 1, 0)
    }
    return html`
      <button class="back" aria-label=${said.previous} title=${said.previous} ?disabled=${from === 0}
        @click=${() => {
          this.from = Math.max(0, from - pageSize)
        }}>${icons.back}</button>
      <span class="shown number" role="status">${said.shown(from + 1, to, draft.rows)}</span>
      <button aria-label=${said.next} title=${said.next} ?disabled=${to === draft.rows}
        @click=${() => {
          this.from = to
        }}>${icons.forward}</button>
      <label>${said.goTo} <input class="text number" type="text" inputmode="numeric" @change=${go} /></label>
    `
  }

  render() {
    const { said, draft, from, to } = this
    const rows = Array.from({ length: to - from }, (_, i) => from + i)
    return html`
      <div class="scroll">
        <table aria-label=${said.table}>
          <thead><tr><th scope="col">${said.row}</th>${draft.names.map((name) => html`<th scope="col">${name}</th>`)}<td></td></tr></thead>
          <tbody>${rows.map((row) => this.row(row))}</tbody>
        </table>
      </div>
      <div class="foot">
        <button @click=${this.add}>${said.add}</button>${this.pager()}
        <p class="error" role="status">${this.told}</p>
      </div>
    `
  }
}
