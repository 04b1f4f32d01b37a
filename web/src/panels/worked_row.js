// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {ProblemMathematics} from '../core/types.js' */
/** @import {WorkedRow as Worked} from '../app/rows.js' */

import { css, html, nothing } from 'lit'
import { fold } from './card.js'
import { mathmlNode } from './mathematics/mathml_node.js'
import { plainName, withNumbers } from './mathematics/with_numbers.js'
import { SessionElement } from './session_element.js'
import { numberSetting } from './setting.js'
import { baseStyles } from './styles/base.css.js'
import { cardStyles } from './styles/card.css.js'

/** As the core writes the loss of a row. */
const loss = plainName('ℓ')

/** One row of a fit with its numbers in the formulas: prediction, loss, and by the chain rule its gradient. */
export class WorkedRow extends SessionElement {
  static properties = { ...SessionElement.properties, open: { state: true }, formulas: { state: true } }

  static styles = [
    baseStyles,
    cardStyles,
    css`
      .rule {
        margin-top: 6px;
        color: var(--soft);
      }
      p {
        margin: 6px 0;
      }
      h3 {
        margin: 10px 0 0;
        font-size: 14px;
        font-weight: 600;
      }
    `,
  ]

  constructor() {
    super()
    this.open = false
    /** @type {ProblemMathematics['row']} */
    this.formulas = null
    /** Of which model and loss the formulas are. */
    this.subject = ''
  }

  updated() {
    const { text, lossText } = this.snapshot.problem
    const subject = `${text}\n${lossText}\n${Object.entries(this.record).filter(([key]) => key.startsWith('loss'))}`
    if (!this.open || subject === this.subject) return
    this.subject = subject
    this.ask(subject)
  }

  /** @param {string} subject */
  async ask(subject) {
    const { row } = await this.session.closely.mathematics()
    if (subject === this.subject) this.formulas = row
  }

  /** @param {Worked} worked */
  numbersOf(worked) {
    const { variables } = this.snapshot.problem
    const { run } = this.snapshot
    /** @param {number} value */
    const text = (value) => this.words.number(value, { digits: 4 })
    const last = worked.columns.length - 1
    return new Map([
      ...worked.columns.map(
        (name, i) => /** @type {[string, string]} */ ([plainName(name), text(worked.seen[i])]),
      ),
      ...variables.map((name, i) => /** @type {[string, string]} */ ([plainName(name), text(run.x[i])])),
      ['y', text(worked.raw[last])],
      ['prediction', text(worked.prediction)],
      [loss, text(worked.loss)],
      [`∂${loss}∂prediction`, text(worked.slope)],
      ...variables.flatMap((name, i) => {
        const plain = plainName(name)
        return /** @type {[string, string][]} */ ([
          [`∂prediction∂${plain}`, text(worked.partials[i])],
          [`∂${loss}∂${plain}`, text(worked.gradient[i])],
        ])
      }),
    ])
  }

  /** A formula and the same with its numbers. @param {string} markup @param {ReadonlyMap<string, string>} numbers */
  pair(markup, numbers) {
    const { worked } = this.words.more
    if (!markup) return html`<p class="hint">${this.words.more.mathematics.tooLong}</p>`
    const numbered = new XMLSerializer().serializeToString(withNumbers(mathmlNode(markup), numbers))
    return html`<fall-line-mathematics class="rule" .words=${this.words} .label=${worked.rule} .mathml=${[markup]}></fall-line-mathematics>
      <fall-line-mathematics .words=${this.words} .label=${worked.withNumbers} .mathml=${[numbered]}></fall-line-mathematics>`
  }

  /** @param {Worked} worked @param {NonNullable<ProblemMathematics['row']>} formulas */
  lines(worked, { prediction, loss: ofRow, slope, partials, chains }) {
    const { fit } = this.words
    const numbers = this.numbersOf(worked)
    const { variables } = this.snapshot.problem
    return html`
      <h3>${fit.row.prediction}</h3>${this.pair(prediction, numbers)}
      <h3>${fit.row.loss}</h3>${this.pair(ofRow, numbers)}${this.pair(slope, numbers)}
      ${chains.map(
        (chain, i) =>
          html`<h3>${fit.row.partial(variables[i])}</h3>${this.pair(partials[i], numbers)}${this.pair(chain, numbers)}`,
      )}
      ${chains.length < variables.length ? html`<p class="hint">${this.words.more.mathematics.andSoOn(variables.length)}</p>` : nothing}
    `
  }

  /** @param {Worked} worked */
  data({ columns, raw, seen, isScaled, row }) {
    const { number, fit } = this.words
    const said = columns.map((name, i) => {
      const scaled =
        isScaled && i < columns.length - 1 ? ` (${fit.row.standardised(number(seen[i], { digits: 4 }))})` : ''
      return `${name} = ${number(raw[i], { digits: 6 })}${scaled}`
    })
    const { rows = 0 } = this.snapshot.problem
    return html`
      ${numberSetting(this, 'row', { plain: true, known: { maximum: rows } })}
      <p class="hint" role="status">${fit.row.values(row + 1, rows, said.join(', '))}</p>
    `
  }

  body() {
    const worked = this.session.closely.workedRow()
    if (!worked) return nothing
    const { fit, number } = this.words
    const whole = Array.from(this.snapshot.run.gradient, (value) => number(value, { digits: 4 })).join('; ')
    return html`
      ${this.data(worked)}
      ${this.formulas ? this.lines(worked, this.formulas) : nothing}
      <p class="hint">${fit.row.mean(whole)}</p>
    `
  }

  render() {
    return fold(this.session, this.localName, {
      kind: 'card',
      summary: html`<h2>${this.words.fit.row.title}</h2>`,
      body: this.open ? html`<div class="inside">${this.body()}</div>` : nothing,
      toggled: (isOpen) => {
        this.open = isOpen
      },
    })
  }
}
