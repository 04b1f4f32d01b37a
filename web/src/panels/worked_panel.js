// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {OptimizerEntry} from '../state/types.js' */
/** @import {WorkedStep} from '../core/types.js' */

import { css, html, nothing } from 'lit'
import { symbolText } from '../plots/symbol_text.js'
import { fold } from './card.js'
import { ruleInForce } from './mathematics/rule_in_force.js'
import { SessionElement } from './session_element.js'
import { baseStyles } from './styles/base.css.js'
import { cardStyles } from './styles/card.css.js'

/** One step of the optimizer with its numbers in the rule, for one coordinate at a time; or in vectors. */
export class WorkedPanel extends SessionElement {
  static properties = {
    ...SessionElement.properties,
    open: { state: true },
    coordinate: { state: true },
    mathematics: { state: true },
  }

  static styles = [
    baseStyles,
    cardStyles,
    css`
      .rule {
        margin-top: 10px;
        color: var(--soft);
      }
      select {
        margin: 6px 0;
      }
      p {
        margin-top: 6px;
      }
    `,
  ]

  constructor() {
    super()
    this.open = false
    /** Which of the coordinates is shown. */
    this.coordinate = 0
    /** @type {typeof import('./mathematics/worked_lines.js') | null} once it is there */
    this.mathematics = null
  }

  /** @param {boolean} isOpen */
  async toggled(isOpen) {
    this.open = isOpen
    if (this.open) this.mathematics ??= await import('./mathematics/worked_lines.js')
  }

  /** @returns {OptimizerEntry | undefined} that of the run that is looked at */
  get rule() {
    const id = this.record[this.session.key('optimizer')]
    /** @type {OptimizerEntry[]} */
    const entries = this.session.catalogue.optimizers
    return entries.find((entry) => entry.id === id)
  }

  /** @param {WorkedStep} worked */
  lines(worked) {
    const { mathematics, rule: listed } = this
    if (!mathematics || !listed) return nothing
    const { worked: words } = this.words.more
    const write = (/** @type {number} */ value) => this.words.number(value, { digits: 4 })
    const i = Math.min(this.coordinate, worked.x.length - 1)
    const setting = (/** @type {string} */ id) => this.record[this.session.key(`optimizer.${id}`)]
    const parameters = listed.parameters?.map(({ id, symbol = '', default: usual }) => ({
      symbol,
      value: Number(setting(id) ?? usual),
    }))
    const rule = { ...listed, formula: ruleInForce(listed.formula ?? '', parameters ?? []) }
    const lines = mathematics.workedLines(rule, setting, worked, i, write)
    if (lines === null) {
      return html`
        ${this.box(words.rule, mathematics.ruleMathml(rule), 'rule')}
        <p class="hint">${words.allAtOnce}</p>
        ${this.box(words.withNumbers, mathematics.workedVectors(rule, worked, this.words))}
      `
    }
    return html`
      ${this.coordinates()}
      ${lines.map(
        ({ rule: markup, numbered }) => html`
          ${this.box(words.rule, [markup], 'rule')}
          ${numbered ? this.box(words.withNumbers, [numbered]) : html`<p class="hint">${words.notNow}</p>`}
        `,
      )}
    `
  }

  /** @param {string} label @param {readonly string[]} mathml @param {string} [name] */
  box(label, mathml, name = '') {
    return html`<fall-line-mathematics .words=${this.words} class=${name} .label=${label} .mathml=${mathml}></fall-line-mathematics>`
  }

  coordinates() {
    const { variables } = this.snapshot.problem
    const { worked: words } = this.words.more
    if (variables.length === 1) return nothing
    return html`<select aria-label=${words.coordinate} @change=${(/** @type {Event} */ event) => {
      this.coordinate = Number(/** @type {HTMLSelectElement} */ (event.target).value)
    }}>${variables.map(
      (name, index) =>
        html`<option value=${index} .selected=${index === this.coordinate}>${words.coordinateOf(symbolText(name))}</option>`,
    )}</select>`
  }

  body() {
    const worked = this.session.closely.workedStep()
    const { run } = this.snapshot
    const { worked: words } = this.words.more
    if (!worked) {
      return html`<p class="hint">${run.cursor === 0 ? words.start : words.far}</p>`
    }
    const climbs = this.snapshot.problem.sense === 'maximise'
    return html`
      <p class="hint">${words.step(worked.step)}${climbs ? ` ${words.climbing}` : nothing}</p>
      ${this.search(worked)}${this.lines(worked)}
    `
  }

  /** What the search for a step size did, and what that cost. @param {WorkedStep} worked */
  search({ trials, evaluations }) {
    if (trials.length === 0) return nothing
    const { worked: words } = this.words.more
    const tried = trials.length
    const refused = trials.filter(({ accepted }) => !accepted).length
    const cost = { ofFunction: evaluations.function, ofGradient: evaluations.gradient }
    const isSeen = this.snapshot.problem.dimension <= 2 || this.record.picture === 'slice'
    const isDrawn = isSeen && refused > 0
    return html`<p class="hint">${words.search({ tried, refused, ...cost })}${isDrawn ? ` ${words.searchDrawn}` : nothing}</p>`
  }

  render() {
    return fold(this.session, this.localName, {
      kind: 'card',
      summary: html`<h2>${this.words.more.worked.title}</h2>`,
      body: this.open ? html`<div class="inside">${this.body()}</div>` : nothing,
      toggled: (isOpen) => this.toggled(isOpen),
    })
  }
}
