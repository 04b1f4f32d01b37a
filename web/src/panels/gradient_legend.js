// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import { css, html } from 'lit'
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
        flex-wrap: wrap;
        gap: 0 6px;
      }
      b {
        min-width: 5.4em;
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

  /** The same lines at all times, so that nothing moves where one of them has no number. */
  lines() {
    const { run, problem, row } = this.snapshot
    const { fit } = this.words
    /** @type {{of: keyof typeof gradientStyles, label: string}[]} */
    const lines = [{ of: 'all', label: fit.gradients.all(problem.rows ?? 0) }]
    if (run.batch > 0) lines.push({ of: 'batch', label: fit.gradients.batch(run.batch) })
    return [...lines, { of: /** @type {const} */ ('row'), label: fit.gradients.row((row ?? 0) + 1) }]
  }

  render() {
    const gradients = this.session.closely.gradients()
    const { fit, number } = this.words
    return html`
      <ul aria-label=${fit.gradients.title}>
        ${this.lines().map(({ of, label }) => {
          const { dash, [this.theme]: colour } = gradientStyles[of]
          const found = gradients?.find((each) => each.of === of)
          const length = found ? number(Math.hypot(...found.gradient), { digits: 3, mantissa: 2 }) : '–'
          return html`<li>
            <svg viewBox="0 0 34 12" width="34" height="12" aria-hidden="true" focusable="false">
              <path d="M1 6H32" stroke=${colour} stroke-width="2" stroke-dasharray=${dash.join(' ')} />
              <path d="M26 2L32 6L26 10" fill="none" stroke=${colour} stroke-width="2" />
            </svg>
            ${label}
            <b class="number">${length}</b>
          </li>`
        })}
      </ul>
    `
  }
}
