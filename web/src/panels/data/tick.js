// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {DataDialog} from './data_dialog.js' */

import { html, nothing } from 'lit'
import { live } from 'lit/directives/live.js'

/** @param {DataDialog} dialog @param {string} label @param {string} help @param {boolean} on @param {(on: boolean) => void} act */
export const tick = (dialog, label, help, on, act) => html`
  <label class="tick">
    <input type="checkbox" .checked=${live(on)} @change=${(/** @type {Event} */ event) => {
      act(/** @type {HTMLInputElement} */ (event.target).checked)
      dialog.changed()
    }} />
    <span>${label}${help ? html`<span class="hint">${help}</span>` : nothing}</span>
  </label>
`
