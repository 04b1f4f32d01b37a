// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {Words} from '../../words/words.js' */
/** @import {PropertyValues} from 'lit' */

import { html, LitElement, nothing } from 'lit'
import { symbolText } from '../../plots/symbol_text.js'
import { baseStyles } from '../styles/base.css.js'
import { controlStyles } from '../styles/control.css.js'

/** Up to this many coordinates have a field each; more are written in one, joined by commas. */
const mostFields = 8
/** A name of more letters than this stands above its field, not beside it. */
const longestBeside = 3

/** A point: a field a coordinate. */
export class CoordinatesControl extends LitElement {
  static properties = {
    words: { attribute: false },
    label: { type: String },
    names: { attribute: false },
    values: { attribute: false },
    error: { attribute: false },
    disabled: { type: Boolean },
    commit: { attribute: false },
    drafts: { state: true },
  }

  static styles = [baseStyles, controlStyles]

  constructor() {
    super()
    /** @type {Words} set by the parent before the first drawing */
    this.words = /** @type {any} */ (undefined)
    this.label = ''
    /** @type {string[]} */
    this.names = []
    /** @type {number[]} */
    this.values = []
    this.error = ''
    this.disabled = false
    /** @type {(text: string, settled: boolean) => Promise<unknown>} */
    this.commit = async () => true
    /** @type {Readonly<Record<number, string>>} what is being typed, by coordinate; by -1 the whole list */
    this.drafts = {}
  }

  /** @param {PropertyValues} changed */
  willUpdate(changed) {
    const before = changed.get('values')
    if (changed.has('values') && String(before) !== String(this.values)) this.drafts = {}
  }

  /**
   * @param {number} index
   * @param {Event} event
   */
  typed(index, event) {
    this.drafts = { ...this.drafts, [index]: /** @type {HTMLInputElement} */ (event.target).value }
  }

  /** @param {number} index */
  draftOf(index) {
    const draft = this.drafts[index]
    return draft === undefined ? undefined : this.words.typed(draft.trim())
  }

  async finish() {
    if (Object.keys(this.drafts).length === 0) return
    const text =
      this.drafts[-1] ?? this.values.map((value, index) => this.draftOf(index) ?? String(value)).join(',')
    if (await this.commit(text, true)) this.drafts = {}
  }

  /**
   * @param {string} name
   * @param {number} index
   */
  field(name, index) {
    return html`
      <label class="coordinate">
        <span>${symbolText(name)}</span>
        <input class="text number" type="text" inputmode="decimal" autocomplete="off" spellcheck="false"
          .value=${this.drafts[index] ?? this.words.field(this.values[index])} ?disabled=${this.disabled}
          aria-label=${`${this.label}, ${name}`} aria-invalid=${this.error ? 'true' : 'false'}
          aria-describedby=${this.error ? 'error' : nothing}
          @input=${(/** @type {Event} */ event) => this.typed(index, event)} @change=${this.finish}
          @keydown=${(/** @type {KeyboardEvent} */ event) => event.key === 'Enter' && this.finish()} />
      </label>
    `
  }

  list() {
    return html`
      <textarea class="number" rows="3" spellcheck="false" aria-label=${this.words.page.control.joined(this.label)}
        .value=${this.drafts[-1] ?? this.values.join(', ')} ?disabled=${this.disabled}
        aria-invalid=${this.error ? 'true' : 'false'}
        @input=${(/** @type {Event} */ event) => this.typed(-1, event)} @change=${this.finish}></textarea>
    `
  }

  render() {
    const many = this.names.length > mostFields
    const long = this.names.some((name) => name.length > longestBeside)
    return html`
      <div role="group" aria-label=${this.label}>
        <span class="above" aria-hidden="true">${this.label}</span>
        ${many ? this.list() : html`<div class="coordinates ${long ? 'long' : ''}">${this.names.map((name, index) => this.field(name, index))}</div>`}
      </div>
      ${this.error ? html`<p id="error" class="error">${this.label} ${this.error}</p>` : nothing}
    `
  }
}
