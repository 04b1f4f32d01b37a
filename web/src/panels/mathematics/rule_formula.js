// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {Words} from '../../words/words.js' */

import { css, html, LitElement, nothing } from 'lit'
import { baseStyles } from '../styles/base.css.js'

/** The formula of a unit, in TeX, set as mathematics when the page was built. The text itself where that is missing. */
export class RuleFormula extends LitElement {
  static properties = {
    words: { attribute: false },
    tex: { type: String },
    label: { type: String },
    formulas: { state: true },
  }

  static styles = [
    baseStyles,
    css`
      pre {
        margin: 0;
        font-size: 13px;
        white-space: pre-wrap;
      }
    `,
  ]

  constructor() {
    super()
    /** @type {Words} set by the parent before the first drawing */
    this.words = /** @type {any} */ (undefined)
    this.tex = ''
    this.label = ''
    /** @type {Readonly<Record<string, string>> | null} MathML by TeX, once it is there */
    this.formulas = null
  }

  async connectedCallback() {
    super.connectedCallback()
    try {
      this.formulas = (await import('fall-line:formulas')).default
    } catch {
      this.formulas = {} // the text is shown
    }
  }

  render() {
    const { formulas } = this
    if (formulas === null) return nothing
    const lines = this.tex.split('\n')
    return lines.every((tex) => formulas[tex])
      ? html`<fall-line-mathematics .words=${this.words} .label=${this.label} .mathml=${lines.map((tex) => formulas[tex])}></fall-line-mathematics>`
      : html`<pre>${this.tex}</pre>`
  }
}
