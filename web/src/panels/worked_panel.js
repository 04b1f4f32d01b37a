// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {OptimizerEntry} from '../state/types.js' */
/** @import {WorkedStep} from '../core/types.js' */

import { css, html, nothing } from 'lit'
import { icons } from './icons.js'
import { mathmlNode } from './mathematics/mathml_node.js'
import { nameOfTex, plainName, withNumbers } from './mathematics/with_numbers.js'
import { SessionElement } from './session_element.js'
import { baseStyles } from './styles/base.css.js'
import { cardStyles } from './styles/card.css.js'

/** One step of the optimizer with its numbers in the rule, for one coordinate at a time. */
export class WorkedPanel extends SessionElement {
  static properties = {
    ...SessionElement.properties,
    open: { state: true },
    coordinate: { state: true },
    formulas: { state: true },
  }

  static styles = [
    baseStyles,
    cardStyles,
    css`
      .rule {
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
    /** @type {Readonly<Record<string, string>> | null} MathML by TeX, once it is there */
    this.formulas = null
  }

  /** @param {Event} event */
  async toggled(event) {
    this.open = /** @type {HTMLDetailsElement} */ (event.target).open
    if (this.open) this.formulas ??= (await import('fall-line:formulas')).default
  }

  get rule() {
    /** @type {OptimizerEntry[]} */
    const entries = this.session.catalogue.optimizers
    return entries.find(({ id }) => id === this.record.optimizer)
  }

  /**
   * What each name in the rule stands for in this step.
   * @param {WorkedStep} worked
   * @param {number} i
   */
  numbersOf(worked, i) {
    const { rule } = this
    const { number } = this.words
    const parameters = rule?.parameters ?? []
    const numbers = new Map([['t', number(worked.step)]])
    /** @param {string} name @param {number} value */
    const say = (name, value) => numbers.set(name, number(value, { digits: 4 }))
    let decay = 0
    for (const { id, symbol, default: usual } of parameters) {
      const value = Number(this.record[`optimizer.${id}`] ?? usual)
      if (symbol) say(plainName(symbol), value)
      // Only where the rule adds it to the gradient does it belong to g.
      if (symbol === 'λ' && rule?.formula?.startsWith('g_t = \\nabla f(x_t) + \\lambda')) decay = value
    }
    for (const name of ['α', 'αt']) say(name, worked.stepSize)
    say('xt', worked.x[i])
    say('xt+1', worked.next[i])
    say('dt', worked.direction[i])
    say('∇f(xt)', worked.gradient[i])
    say('gt', worked.gradient[i] + decay * worked.x[i])
    for (const { symbol, before, after } of worked.remembered) {
      say(nameOfTex(symbol), after[i])
      const former = nameOfTex(symbol.replace('_{t+1}', '_t').replace(/_t(?![a-z])/, '_{t-1}'))
      if (former !== nameOfTex(symbol)) say(former, before?.[i] ?? 0)
    }
    return numbers
  }

  /** @param {WorkedStep} worked */
  lines(worked) {
    const { formulas } = this
    const { worked: words } = this.words.more
    const i = Math.min(this.coordinate, worked.x.length - 1)
    const numbers = this.numbersOf(worked, i)
    return (this.rule?.formula?.split('\n') ?? []).map((tex) => {
      const markup = formulas?.[tex]
      if (!markup) return nothing
      const numbered = new XMLSerializer().serializeToString(withNumbers(mathmlNode(markup), numbers))
      return html`<fall-line-mathematics .words=${this.words} class="rule" .label=${words.rule} .mathml=${[markup]}></fall-line-mathematics>
        <fall-line-mathematics .words=${this.words} .label=${words.withNumbers} .mathml=${[numbered]}></fall-line-mathematics>`
    })
  }

  body() {
    const worked = this.session.workedStep()
    const { run, problem } = this.snapshot
    const { worked: words } = this.words.more
    if (!worked) {
      return html`<p class="hint">${run.cursor === 0 ? words.start : words.far}</p>`
    }
    return html`
      ${
        problem.variables.length > 1
          ? html`<select aria-label=${words.coordinate} @change=${(/** @type {Event} */ event) => {
              this.coordinate = Number(/** @type {HTMLSelectElement} */ (event.target).value)
            }}>${problem.variables.map(
              (name, index) =>
                html`<option value=${index} .selected=${index === this.coordinate}>${words.coordinateOf(name)}</option>`,
            )}</select>`
          : nothing
      }
      <p class="hint">${words.step(worked.step)}</p>
      ${this.formulas ? this.lines(worked) : nothing}
    `
  }

  render() {
    return html`
      <details class="card" @toggle=${this.toggled}>
        <summary>${icons.chevron}<h2>${this.words.more.worked.title}</h2></summary>
        ${this.open ? html`<div class="inside">${this.body()}</div>` : nothing}
      </details>
    `
  }
}
