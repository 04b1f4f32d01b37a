// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {Column, Result} from '../plots/race_results.js' */
/** @import {Words} from '../words/words.js' */

import { html, nothing } from 'lit'
import { countsRows, raceResults, sortedResults } from '../plots/race_results.js'
import { reservation, shortNumber, verdictText } from '../plots/race_words.js'
import { card } from './card.js'
import { RaceElement } from './race_element.js'
import { statusText } from './status_text.js'
import { baseStyles } from './styles/base.css.js'
import { cardStyles } from './styles/card.css.js'
import { resultsStyles } from './styles/results.css.js'
import { swatch } from './swatch.js'

/** @type {readonly Exclude<keyof Words['race']['columns'], 'rows'>[]} */
const columns = ['number', 'steps', 'evaluations', 'best', 'value', 'gradientNorm', 'status']

/** From here on a count needs a wider column. */
const manyDigits = 100_000

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

  /** @param {(typeof columns)[number]} id */
  head(id) {
    const { race } = this.words
    const { label, spoken } = race.columns[id === 'evaluations' && countsRows(this.snapshot) ? 'rows' : id]
    const sort = race.sort(spoken)
    const order = id === this.column ? this.order : 'none'
    const sign = { ascending: '↑', descending: '↓', none: '' }[order]
    return html`
      <th scope="col" aria-sort=${order}>
        <button aria-label=${sort} title=${sort} @click=${() => this.sort(id)}>${label}<span
          class="order" aria-hidden="true">${sign}</span></button>
      </th>
    `
  }

  /** @param {Result} result */
  row({ number, label, steps, evaluations, best, value, gradientNorm, status }) {
    const { race } = this.words
    const isLooked = number === this.session.selected
    return html`
      <tr aria-current=${isLooked ? 'true' : nothing} @click=${() => this.select(number)}>
        <th scope="row"><button class="name" aria-label=${race.lookAt(label)} title=${label}
          aria-pressed=${isLooked}>${swatch(number, this.theme)}<span>${label}</span></button></th>
        <td>${this.words.number(steps)}</td>
        <td>${this.words.number(evaluations)}</td>
        ${[best, value, gradientNorm].map((each) => html`<td>${shortNumber(each, this.words)}</td>`)}
        <td class="ending">${statusText(status, this.words).word}</td>
      </tr>
    `
  }

  render() {
    const { snapshot } = this
    const results = sortedResults(raceResults(snapshot), this.column, this.order, this.words.locale)
    const { race } = this.words
    const words = verdictText(snapshot)
    const but = reservation(snapshot)
    const isLong = results.some(({ steps, evaluations }) => Math.max(steps, evaluations) >= manyDigits)
    const body = html`
      <p class="verdict">${words}${but ? html` <span class="soft">${but}</span>` : nothing}</p>
      <div class="scroll" tabindex="0" role="region" aria-label=${race.resultsOfRace}>
        <table class=${isLong ? 'long' : countsRows(snapshot) ? 'rows' : ''}>
          <caption class="visually-hidden">${race.caption}</caption>
          <thead><tr>${columns.map((column) => this.head(column))}</tr></thead>
          <tbody class="number">${results.map((result) => this.row(result))}</tbody>
        </table>
      </div>
      <fall-line-fair .session=${this.session}></fall-line-fair>
    `
    return card({ panel: this, title: race.results, open: true, summary: '', body })
  }
}
