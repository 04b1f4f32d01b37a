// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import { html, nothing } from 'lit'
import { symbolText } from '../plots/symbol_text.js'
import { card, more } from './card.js'
import { quantity } from './quantity.js'
import { SessionElement } from './session_element.js'
import { baseStyles } from './styles/base.css.js'
import { cardStyles } from './styles/card.css.js'
import { numbersStyles } from './styles/numbers.css.js'

/** Up to this many coordinates are in sight; the rest open. */
const mostRows = 6

/**
 * @param {unknown} name
 * @param {string} value
 */
const row = (name, value) => html`<dt>${name}</dt><dd class="number">${value}</dd>`

/** @param {string} name */
const symbol = (name) => html`<i>${symbolText(name)}</i>`

/** Where the descent is now, in numbers that keep their place. */
export class NumbersPanel extends SessionElement {
  static styles = [baseStyles, cardStyles, numbersStyles]

  coordinates() {
    const { problem, run } = this.snapshot
    const rows = Array.from(run.x, (value, index) =>
      row(symbol(problem.variables[index] ?? ''), quantity(value, this.words)),
    )
    if (rows.length <= mostRows) return rows
    return html`${rows.slice(0, 3)}
      <dd class="all">${more(this, this.words.page.numbers.all(rows.length), html`<dl tabindex="0">${rows}</dl>`)}</dd>`
  }

  render() {
    const { words } = this
    const { problem, run, runs } = this.snapshot
    const say = words.page.numbers
    const value =
      problem.kind === 'fit'
        ? say.loss
        : html`<i>f</i>${problem.variables.length <= 3 ? html` (<i>${problem.variables.map(symbolText).join(', ')}</i>)` : nothing}`
    const body = html`
      <dl>
        ${this.coordinates()}
        ${row(value, quantity(run.value, words))}
        ${row(html`‖∇<i>${problem.kind === 'fit' ? 'ℒ' : 'f'}</i>‖`, quantity(Number.isNaN(run.value) ? Number.NaN : run.gradientNorm, words))}
        ${row(say.functionEvaluations, words.number(run.evaluations.function))}
        ${row(say.gradientEvaluations, words.number(run.evaluations.gradient))}
      </dl>
      ${problem.kind === 'fit' ? html`<fall-line-fit-numbers .session=${this.session}></fall-line-fit-numbers>` : nothing}
    `
    return card({
      panel: this,
      title: say.title,
      aside: runs.length > 1 ? html`<span class="soft">${run.label}</span>` : nothing,
      summary: words.point(Array.from(run.x), { decimals: 3, longest: 2 }),
      body,
    })
  }
}
