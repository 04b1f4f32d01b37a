// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {SlopesScene} from '../../plots/bench/slopes_picture.js' */
/** @import {Drawing} from './chart.js' */

import { css, html } from 'lit'
import { drawSlopes, slopesScene } from '../../plots/bench/slopes_picture.js'
import { card } from '../card.js'
import { baseStyles } from '../styles/base.css.js'
import { cardStyles } from '../styles/card.css.js'
import { BenchElement } from './bench_element.js'
import { legend } from './legend.js'
import { few, short } from './notes.js'
import { benchStyles } from './styles.js'

/** Actual slopes and estimates over the shown range, and how far they are apart. */
export class SlopesCard extends BenchElement {
  static styles = [
    baseStyles,
    cardStyles,
    benchStyles,
    css`
      fall-line-chart {
        --chart-height: 400px;
      }
      :host([narrow]) fall-line-chart {
        --chart-height: 330px;
      }
    `,
  ]

  /** @type {Drawing<SlopesScene>} */
  get drawing() {
    return { scene: (size) => slopesScene(this.facts, this.view(size)), draw: drawSlopes }
  }

  table() {
    const { words } = this
    const { slopes } = this.bench
    const { places, exact, estimate } = this.facts.compared
    return html`
      <div class="scroll" tabindex="0" role="region" aria-label=${slopes.table}>
        <table>
          <thead><tr>
            <th scope="col">${this.facts.variable}</th><th scope="col">${slopes.actual}</th>
            <th scope="col">${slopes.estimate}</th><th scope="col">${slopes.difference}</th>
          </tr></thead>
          <tbody>${Array.from(
            places,
            (place, i) => html`<tr><th scope="row">${words.number(place, few)}</th>
              <td>${words.number(exact[i], { digits: 10 })}</td><td>${words.number(estimate[i], { digits: 10 })}</td>
              <td>${words.number(estimate[i] - exact[i], few)}</td></tr>`,
          )}</tbody>
        </table>
      </div>
    `
  }

  render() {
    const { facts, words, theme } = this
    const { slopes } = this.bench
    const { exact, estimate } = facts.compared
    const apart = Array.from(exact, (slope, i) => Math.abs(estimate[i] - slope)).filter(Number.isFinite)
    const label = slopes.describe({
      low: words.number(facts.domain[0]),
      high: words.number(facts.domain[1]),
      largest: words.number(apart.length > 0 ? Math.max(...apart) : Number.NaN, short),
      h: words.number(facts.h),
      label: facts.chosen.label,
    })
    const body = html`
      <fall-line-chart data-picture="slopes" .drawing=${this.drawing} .label=${label}></fall-line-chart>
      ${legend(theme, [
        { mark: 'cross', of: 'actual', text: slopes.actual },
        { mark: 'plus', of: 'estimate', text: slopes.estimateBy(facts.chosen.label) },
      ])}
      <p class="note">${label}</p>
      ${this.folded(slopes.table, () => this.table())}
    `
    return card({ panel: this, title: slopes.title, open: true, body })
  }
}
