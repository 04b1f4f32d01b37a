// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import { css, html, nothing } from 'lit'
import { gradientStyles } from '../plots/gradient_styles.js'
import { SessionElement } from './session_element.js'
import { baseStyles } from './styles/base.css.js'

/** Which arrow is the gradient of which rows, and how long each is. */
export class GradientLegend extends SessionElement {
  static properties = { ...SessionElement.properties, theme: { type: String } }

  static styles = [
    baseStyles,
    css`
      ul {
        display: flex;
        flex-wrap: wrap;
        gap: 2px 16px;
        margin: 0;
        padding: 0;
        list-style: none;
        font-size: 13px;
        color: var(--soft);
      }
      li {
        display: flex;
        align-items: center;
        gap: 6px;
        white-space: nowrap;
      }
      b {
        min-width: 4.6em;
        font-weight: 400;
        color: var(--ink);
      }
    `,
  ]

  constructor() {
    super()
    /** @type {'light' | 'dark'} */
    this.theme = 'light'
  }

  render() {
    const gradients = this.session.gradients()
    const { fit, number } = this.words
    const row = (this.snapshot.row ?? 0) + 1
    if (!gradients) return nothing
    return html`
      <ul aria-label=${fit.gradients.title}>
        ${gradients.map(({ of, rows, gradient }) => {
          const { dash, [this.theme]: colour } = gradientStyles[of]
          const length = number(Math.hypot(...gradient), { digits: 3, mantissa: 2 })
          return html`<li>
            <svg viewBox="0 0 34 12" width="34" height="12" aria-hidden="true" focusable="false">
              <path d="M1 6H32" stroke=${colour} stroke-width="2" stroke-dasharray=${dash.join(' ')} />
              <path d="M26 2L32 6L26 10" fill="none" stroke=${colour} stroke-width="2" />
            </svg>
            ${of === 'row' ? fit.gradients.row(row) : of === 'batch' ? fit.gradients.batch(rows) : fit.gradients.all(rows)}
            <b class="number">${length}</b>
          </li>`
        })}
      </ul>
    `
  }
}
