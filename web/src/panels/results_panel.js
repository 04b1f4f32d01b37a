// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {Column, Result} from '../plots/race_results.js' */

import { html, nothing } from 'lit'
import { numberText } from '../plots/number_text.js'
import { raceResults, sortedResults } from '../plots/race_results.js'
import { reservation, shortNumber, verdictText } from '../plots/race_words.js'
import { card } from './card.js'
import { RaceElement } from './race_element.js'
import { statusText } from './status_text.js'
import { baseStyles } from './styles/base.css.js'
import { cardStyles } from './styles/card.css.js'
import { resultsStyles } from './styles/results.css.js'
import { swatch } from './swatch.js'

/** @type {readonly {id: Column, label: string, spoken: string}[]} `spoken`: what a short head leaves out */
const columns = Object.freeze([
  { id: 'number', label: 'Run', spoken: '' },
  { id: 'steps', label: 'Steps', spoken: '' },
  { id: 'evaluations', label: 'Evals', spoken: ', evaluations of function and gradient' },
  { id: 'best', label: 'Best', spoken: ' value so far' },
  { id: 'value', label: 'Now', spoken: ', the value' },
  { id: 'gradientNorm', label: '‖∇f‖', spoken: ', length of the gradient' },
  { id: 'status', label: 'Ending', spoken: '' },
])

/** What the runs of a race came to: a sentence, and a table that sorts. */
export class ResultsPanel extends RaceElement {
  static properties = { column: { state: true }, order: { state: true } }

  static styles = [baseStyles, cardStyles, resultsStyles]

  constructor() {
    super()
    /** @type {Column} */
    this.column = 'number'
    /** @type {'ascending' | 'descending'} */
    this.order = 'ascending'
  }

  /** @param {Column} column */
  sort(column) {
    const again = column === this.column && this.order === 'ascending'
    this.order = again ? 'descending' : 'ascending'
    this.column = column
  }

  /** @param {(typeof columns)[number]} column */
  head({ id, label, spoken }) {
    const order = id === this.column ? this.order : 'none'
    const sign = { ascending: '↑', descending: '↓', none: '' }[order]
    return html`
      <th scope="col" aria-sort=${order}>
        <button aria-label=${`${label}${spoken}: sort`} title=${`${label}${spoken}: sort`} @click=${() => this.sort(id)}>${label}<span
          class="order" aria-hidden="true">${sign}</span></button>
      </th>
    `
  }

  /** @param {Result} result */
  row({ number, label, steps, evaluations, best, value, gradientNorm, status }) {
    const isLooked = number === this.session.selected
    return html`
      <tr aria-current=${isLooked ? 'true' : nothing} @click=${() => this.select(number)}>
        <th scope="row"><button class="name" aria-label=${`Look at ${label}`} title=${label}
          aria-pressed=${isLooked}>${swatch(number, this.theme)}<span>${label}</span></button></th>
        <td>${numberText(steps)}</td>
        <td>${numberText(evaluations)}</td>
        ${[best, value, gradientNorm].map((each) => html`<td>${shortNumber(each)}</td>`)}
        <td class="ending">${statusText(status).word}</td>
      </tr>
    `
  }

  render() {
    const { snapshot } = this
    const results = sortedResults(raceResults(snapshot), this.column, this.order)
    const words = verdictText(snapshot)
    const but = reservation(snapshot)
    const body = html`
      <p class="verdict">${words}${but ? html` <span class="soft">${but}</span>` : nothing}</p>
      <div class="scroll" tabindex="0" role="region" aria-label="Results of the race">
        <table>
          <caption class="visually-hidden">Results of the race, up to the step that is shown</caption>
          <thead><tr>${columns.map((column) => this.head(column))}</tr></thead>
          <tbody class="number">${results.map((result) => this.row(result))}</tbody>
        </table>
      </div>
      <fall-line-fair .session=${this.session}></fall-line-fair>
    `
    return card({ title: 'Results', narrow: this.narrow, open: true, summary: '', body })
  }
}
