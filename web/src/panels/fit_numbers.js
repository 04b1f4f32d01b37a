// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import { css, html, nothing } from 'lit'
import { distanceText } from '../plots/answer_words.js'
import { symbolText } from '../plots/symbol_text.js'
import { quantity } from './quantity.js'
import { SessionElement } from './session_element.js'
import { baseStyles } from './styles/base.css.js'
import { numbersStyles } from './styles/numbers.css.js'

/** Up to this many parameters are in sight. */
const mostRows = 6

/** What the numbers of a fit tell beside its point: rows used, the average, the answer and how far it is. */
export class FitNumbers extends SessionElement {
  static styles = [
    baseStyles,
    numbersStyles,
    css`
      p {
        margin-top: 4px;
        font-size: 13px;
        color: var(--soft);
      }
      p.distance {
        min-height: 2.9em;
      }
    `,
  ]

  /** @param {unknown} name @param {string} value */
  row(name, value) {
    return html`<dt>${name}</dt><dd class="number">${value}</dd>`
  }

  /** @param {ArrayLike<number>} x @param {number} [value] the loss there */
  point(x, value) {
    const { variables } = this.snapshot.problem
    const rows = Array.from(x, (coordinate, i) =>
      this.row(html`<i>${symbolText(variables[i] ?? '')}</i>`, quantity(coordinate, this.words)),
    )
    return html`<dl>${rows.slice(0, mostRows)}
      ${value === undefined ? nothing : this.row(this.words.page.numbers.loss, quantity(value, this.words))}</dl>`
  }

  /** On standardised columns: the same model on the columns as they are. */
  raw() {
    const { run } = this.snapshot
    const { fit } = this.words
    if (this.record.scale !== 'standardise') return nothing
    if (!run.raw) return html`<p>${fit.noRaw}</p>`
    return html`<h3>${fit.raw}</h3>${this.point(run.raw)}`
  }

  average() {
    const { average } = this.snapshot.run
    const from = Number(this.record[this.session.key('average')])
    if (!average) return nothing
    return html`<h3>${this.words.fit.average(from)}</h3>${this.point(average.x, average.value)}`
  }

  answer() {
    const { problem, run } = this.snapshot
    const { answer, searching } = problem
    const { fit, page } = this.words
    if (!answer) return html`<p>${searching ? fit.searching : fit.noAnswer}</p>`
    return html`
      <h3>${page.numbers.best(answer.by)}</h3>
      ${this.point(answer.x, answer.value)}
      <p class="distance">${distanceText({ run, answer, sense: problem.sense }, this.words)}</p>
      ${this.rank(answer)}
    `
  }

  /** @param {{rank: number, x: ArrayLike<number>}} answer */
  rank({ rank, x }) {
    const { fit } = this.words
    return rank < x.length ? html`<p>${fit.undetermined(rank, x.length)}</p>` : nothing
  }

  render() {
    const { run, problem } = this.snapshot
    if (problem.kind !== 'fit') return nothing
    const { function: losses = 0, gradient = 0 } = run.rows ?? {}
    const { fit, number } = this.words
    return html`
      <dl>${this.row(fit.rowsUsed, number(losses + gradient))}</dl>
      ${this.raw()}
      ${this.average()}
      ${this.answer()}
    `
  }
}
