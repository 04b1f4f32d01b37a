// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {SliceFollower} from './slice_follower.js' */

import { html, nothing } from 'lit'
import { symbolText } from '../plots/symbol_text.js'

/** Two selects for the coordinates of a slice. There may be 200 entries: they are written once a problem. */
export class SliceChoice {
  /** @param {SliceFollower} slicer */
  constructor(slicer) {
    this.slicer = slicer
    /** @type {readonly string[] | null} */
    this.variables = null
    /** @type {unknown[]} */
    this.entries = []
    this.marked = ''
  }

  /** @param {boolean} locked */
  template(locked) {
    const { slicer } = this
    if (!slicer.possible) {
      this.variables = null
      return nothing
    }
    const { variables } = slicer.host.snapshot.problem
    const words = slicer.host.words.more.tools
    if (this.variables !== variables) {
      this.variables = variables
      this.entries = variables.map((name, axis) => html`<option value=${axis}>${symbolText(name)}</option>`)
      this.marked = ''
    }
    return html`
      <div class="slice" role="group" aria-label=${words.slice}>
        ${[words.across, words.upwards].map(
          (label, place) => html`<label>${label}<select ?disabled=${locked}
            @change=${(/** @type {Event} */ event) =>
              slicer.choose(
                place,
                Number(/** @type {HTMLSelectElement} */ (event.target).value),
              )}>${this.entries}</select></label>`,
        )}
      </div>
    `
  }

  /**
   * Which of the entries holds, and which the other axis has; to be told once they are there.
   * @param {ParentNode} root
   */
  mark(root) {
    const { axes } = this.slicer
    if (this.variables === null || String(axes) === this.marked) return
    this.marked = String(axes)
    for (const [place, select] of root.querySelectorAll('select').entries()) {
      for (const [axis, option] of Array.from(select.options).entries())
        option.disabled = axis === axes[1 - place]
      select.value = String(axes[place])
    }
  }
}
