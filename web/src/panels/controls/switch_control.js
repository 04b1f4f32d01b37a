// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {Words} from '../../words/words.js' */
/** @import {KeyFacts, Value} from '../../state/types.js' */

import { css, html, LitElement, nothing } from 'lit'
import { live } from 'lit/directives/live.js'
import { baseStyles } from '../styles/base.css.js'
import { controlStyles } from '../styles/control.css.js'
import { explainedIn, helpLabel, helpText } from './help_label.js'

/** A number that is 0 or 1: off or on. */
export class SwitchControl extends LitElement {
  static properties = {
    words: { attribute: false },
    facts: { attribute: false },
    value: { attribute: false },
    error: { attribute: false },
    disabled: { type: Boolean },
    commit: { attribute: false },
    helping: { state: true },
  }

  static styles = [
    baseStyles,
    controlStyles,
    css`
      .row {
        min-height: 34px;
      }
      input {
        justify-self: end;
        width: 24px;
        height: 24px;
        margin: 0;
        accent-color: var(--accent);
      }
    `,
  ]

  constructor() {
    super()
    /** @type {Words} set by the parent before the first drawing */
    this.words = /** @type {any} */ (undefined)
    /** @type {KeyFacts} */
    this.facts = /** @type {any} */ (undefined)
    /** @type {Value} */
    this.value = 0
    this.error = ''
    this.disabled = false
    /** @type {(value: unknown, settled: boolean) => unknown} */
    this.commit = () => undefined
    this.helping = false
  }

  /** @param {Event} event */
  switched(event) {
    this.commit(/** @type {HTMLInputElement} */ (event.target).checked ? 1 : 0, true)
  }

  render() {
    const { facts, value, error } = this
    const explained = explainedIn(this)
    return html`
      <div class="row">
        ${helpLabel(explained)}
        <input id="field" type="checkbox" .checked=${live(value === 1)} ?disabled=${this.disabled} @change=${this.switched}
          aria-invalid=${error ? 'true' : 'false'} aria-describedby=${error ? 'error' : nothing} />
      </div>
      ${helpText(explained)}
      ${error ? html`<p id="error" class="error">${facts.label} ${error}</p>` : nothing}
    `
  }
}
