// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {Choice, Value} from '../../state/types.js' */

import { html, LitElement } from 'lit'
import { live } from 'lit/directives/live.js'
import { baseStyles } from '../styles/base.css.js'
import { segmentStyles } from '../styles/segments.css.js'

/**
 * One of a few, all in sight: native radio buttons under the skin. They are named by what they choose: from one group WebKit's
 * Tab passes over the next one where both have the same name, shadow root or not.
 */
export class SegmentsControl extends LitElement {
  static properties = {
    label: { type: String },
    choices: { attribute: false },
    value: { attribute: false },
    disabled: { type: Boolean },
    strong: { type: Boolean, reflect: true },
    commit: { attribute: false },
  }

  static styles = [baseStyles, segmentStyles]

  constructor() {
    super()
    this.label = ''
    /** @type {Choice[]} */
    this.choices = []
    /** @type {Value} */
    this.value = null
    this.disabled = false
    /** The chosen one in the accent colour: for the choice that rules the page. */
    this.strong = false
    /** @type {(value: string, settled: boolean) => unknown} */
    this.commit = () => undefined
  }

  /** @param {string} id */
  async picked(id) {
    if ((await this.commit(id, true)) === false) this.requestUpdate() // back to what holds
  }

  render() {
    return html`
      <div class="segments" role="radiogroup" aria-label=${this.label}>
        ${this.choices.map(
          ({ id, label, help }) => html`
            <label title=${help ?? ''}>
              <input type="radio" name=${this.label} .value=${id} .checked=${live(id === this.value)} ?disabled=${this.disabled}
                @change=${() => this.picked(id)} />
              <span>${label}</span>
            </label>
          `,
        )}
      </div>
    `
  }
}
