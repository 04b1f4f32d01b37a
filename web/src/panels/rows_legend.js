// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import { css, html, nothing, svg } from 'lit'
import { shownRows } from '../plots/predicted_rows.js'
import { mostMarkers } from '../plots/row_markers.js'
import { runStyle } from '../plots/run_colours.js'
import { isOfClasses, valueScale } from '../plots/value_scale.js'
import { SessionElement } from './session_element.js'
import { baseStyles } from './styles/base.css.js'

/** What the marks of the rows mean in a picture of more than one feature, and what it leaves out. */
export class RowsLegend extends SessionElement {
  static properties = { ...SessionElement.properties, theme: { type: String } }

  static styles = [
    baseStyles,
    css`
      ul {
        display: flex;
        flex-wrap: wrap;
        gap: 2px 14px;
        margin: 0;
        padding: 0;
        list-style: none;
      }
      li {
        display: flex;
        align-items: center;
        gap: 5px;
      }
      p {
        margin: 0;
      }
      ul,
      p {
        font-size: 13px;
        color: var(--soft);
      }
      svg {
        flex: none;
        overflow: visible;
        stroke: var(--ink);
        fill: none;
        stroke-width: 1.3;
      }
    `,
  ]

  constructor() {
    super()
    /** @type {'light' | 'dark'} */
    this.theme = 'light'
    /** @type {ArrayLike<number> | null} whose scale is known */
    this.of = null
    this.classes = false
  }

  /** @param {import('lit').PropertyValues} changed */
  willUpdate(changed) {
    super.willUpdate(changed)
    const { data } = this.snapshot.problem
    if (!data || data.y === this.of) return
    this.of = data.y
    this.classes = isOfClasses(valueScale(data.y))
  }

  /** @param {unknown} drawing @param {string} text @param {number} [width] */
  entry(drawing, text, width = 16) {
    return html`<li><svg viewBox=${`0 0 ${width} 16`} width=${width} height="16" aria-hidden="true" focusable="false">${drawing}</svg>${text}</li>`
  }

  render() {
    const { problem, run } = this.snapshot
    const { data } = problem
    const { rows } = this.words.fit
    if (!data || data.columns.length < 3) return nothing
    if (data.columns.length > 3) {
      const some = shownRows(data.y.length)
      const part = some < data.y.length ? this.words.more.table.rows(some, data.y.length) : ''
      return html`<p>${rows.features(data.columns.length - 1)} ${part}</p>`
    }
    if (data.y.length > mostMarkers) return html`<p>${rows.some(data.y.length)}</p>`
    const { colour, dash } = runStyle(this.theme, (run.number ?? 1) - 1)
    const circle = svg`<circle cx="8" cy="8" r="6.5"/>`
    const name = data.columns[2]
    return html`
      <ul aria-label=${rows.legend}>
        ${
          this.classes
            ? [
                this.entry(svg`<circle cx="8" cy="8" r="5"/>`, `${name} = 0`),
                this.entry(svg`<path d="M8 1.5L14.5 8L8 14.5L1.5 8Z"/>`, `${name} = 1`),
                this.entry(
                  svg`<path d="M0 8H26" stroke=${colour} stroke-width="2.4" stroke-dasharray=${dash.join(' ')} />`,
                  rows.half,
                  26,
                ),
                this.entry(svg`<path d="M0 8H26" />`, rows.best, 26),
              ]
            : nothing
        }
        ${this.entry(svg`<circle cx="5" cy="8" r="3"/><circle cx="18" cy="8" r="6.5"/>`, rows.far, 25)}
        ${
          this.classes
            ? nothing
            : [
                this.entry(svg`${circle}<path d="M4.5 8H11.5M8 4.5V11.5"/>`, rows.above),
                this.entry(svg`${circle}<path d="M4.5 8H11.5"/>`, rows.below),
              ]
        }
      </ul>
    `
  }
}
