// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {Words} from '../../words/words.js' */
/** @import {KeyFacts, Value} from '../../state/types.js' */

import { html, LitElement, nothing } from 'lit'
import { live } from 'lit/directives/live.js'
import { baseStyles } from '../styles/base.css.js'
import { controlStyles } from '../styles/control.css.js'
import { explainedIn, helpButton, helpLabel, helpText } from './help_label.js'

/** The most entries that a plain select is handy for. */
const longestSelect = 12

/** One of many, chosen by its label. */
export class ChoiceControl extends LitElement {
  static properties = {
    words: { attribute: false },
    facts: { attribute: false },
    value: { attribute: false },
    typedLabel: { attribute: false },
    whole: { type: Boolean },
    error: { attribute: false },
    disabled: { type: Boolean },
    commit: { attribute: false },
    helping: { state: true },
  }

  static styles = [baseStyles, controlStyles]

  constructor() {
    super()
    /** @type {Words} set by the parent before the first drawing */
    this.words = /** @type {any} */ (undefined)
    /** @type {KeyFacts} */
    this.facts = /** @type {any} */ (undefined)
    /** @type {Value} */
    this.value = null
    /** What to call a value that is none of the choices, such as a formula of one's own. */
    this.typedLabel = ''
    /** In the whole width, its label for listeners only: where the heading above says what it is. */
    this.whole = false
    this.error = ''
    this.disabled = false
    /** @type {(value: unknown, settled: boolean) => unknown} */
    this.commit = () => undefined
    this.helping = false
  }

  /** @param {Event} event */
  async picked(event) {
    const accepted = await this.commit(/** @type {HTMLSelectElement} */ (event.target).value, true)
    if (accepted === false) this.requestUpdate() // back to what holds
  }

  select() {
    const { facts, value } = this
    if (facts.values.length > longestSelect) {
      return html`<fall-line-picker id="field" .words=${this.words} .label=${facts.label} .choices=${facts.values} .value=${value} .typedLabel=${this.typedLabel}
        ?disabled=${this.disabled} ?invalid=${Boolean(this.error)} .commit=${(/** @type {string} */ id) => this.commit(id, true)}></fall-line-picker>`
    }
    const listed = facts.values.some((choice) => choice.id === value)
    return html`
      <select id="field" title=${facts.values.find(({ id }) => id === value)?.label ?? nothing} aria-label=${this.whole ? facts.label : nothing} ?disabled=${this.disabled}
        aria-invalid=${this.error ? 'true' : 'false'} @change=${this.picked}>
        ${listed ? nothing : html`<option .selected=${true} .value=${String(value)} ?disabled=${true}>${this.typedLabel}</option>`}
        ${facts.values.map(
          ({ id, label }) => html`<option .value=${id} .selected=${live(id === value)}>${label}</option>`,
        )}
      </select>
    `
  }

  render() {
    const { facts, value, error } = this
    const chosen = facts.values.find((choice) => choice.id === value)
    const explained = { ...explainedIn(this), help: chosen?.help || facts.help, source: chosen?.citation }
    return html`
      ${
        this.whole
          ? html`<div class="whole">${this.select()}${helpButton(explained)}</div>`
          : html`<div class="row choice">${helpLabel(explained)}${this.select()}</div>`
      }
      ${helpText(explained)}
      ${error ? html`<p class="error">${facts.label} ${error}</p>` : nothing}
    `
  }
}
