// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import { html, nothing } from 'lit'
import { symbolText } from '../../plots/symbol_text.js'
import { card } from '../card.js'
import { baseStyles } from '../styles/base.css.js'
import { cardStyles } from '../styles/card.css.js'
import { BenchElement } from './bench_element.js'
import { few, short } from './notes.js'
import { benchStyles } from './styles.js'

/** Every partial derivative, exact and estimated, and what the whole gradient costs by each way. */
export class PartialsCard extends BenchElement {
  static properties = { measure: { attribute: false }, times: { state: true } }

  static styles = [baseStyles, cardStyles, benchStyles]

  constructor() {
    super()
    /** @type {() => Promise<Readonly<Record<string, number>> | null>} of each way the time, in ms */
    this.measure = async () => null
    /** @type {Readonly<Record<string, number>> | null} */
    this.times = null
  }

  async measureTimes() {
    this.times = await this.measure()
  }

  /** @param {string} id */
  time(id) {
    const time = this.times?.[id]
    return time === undefined
      ? '–'
      : this.bench.partials.microseconds(this.words.number(time * 1000, { digits: 2 }))
  }

  partials() {
    const { facts, words } = this
    const { partials } = this.bench
    const cell = (/** @type {number} */ value) => html`<td>${words.number(value, few)}</td>`
    return html`
      <div class="scroll" tabindex="0" role="region" aria-label=${partials.table}>
        <table>
          <thead><tr>
            <th scope="col">${partials.variable}</th><th scope="col">${partials.exact}</th>
            <th scope="col">${partials.estimate}</th><th scope="col">${partials.error}</th>
          </tr></thead>
          <tbody>${facts.variables.map((name, i) => {
            const [exact, estimate] = [facts.partials[i], facts.chosen.partials[i]]
            return html`<tr class=${i === facts.axis && facts.variables.length > 1 ? 'chosen' : ''}><th scope="row"><i class="symbol">${symbolText(name)}</i></th>
              ${cell(exact)}${cell(estimate)}<td>${words.number(estimate - exact, short)}</td></tr>`
          })}</tbody>
        </table>
      </div>
    `
  }

  costs() {
    const { facts } = this
    const { partials } = this.bench
    const ways = [
      { id: '', label: facts.exactLabel, cost: partials.ofExact(facts.gradientWork) },
      ...facts.estimates.map(({ id, label, evaluations }) => ({
        id,
        label,
        cost: partials.evaluations(evaluations),
      })),
    ]
    return html`
      <div class="scroll" tabindex="0" role="region" aria-label=${partials.costs}>
      <table>
        <caption class=${facts.variables.length > 1 ? '' : 'visually-hidden'}>${partials.costs}</caption>
        <thead><tr>
          <th scope="col">${partials.way}</th><th scope="col">${partials.cost}</th><th scope="col">${partials.time}</th>
        </tr></thead>
        <tbody>${ways.map(
          ({
            id,
            label,
            cost,
          }) => html`<tr class=${id === facts.chosen.id ? 'chosen' : ''}><th scope="row">${label}</th>
            <td class="cost">${cost}</td><td>${this.time(id)}</td></tr>`,
        )}</tbody>
      </table>
      </div>
    `
  }

  render() {
    const { facts } = this
    const { partials } = this.bench
    const body = html`
      ${facts.variables.length > 1 ? this.partials() : nothing}
      ${this.costs()}
      ${facts.variables.length > 1 ? html`<p class="note">${partials.anew(2 * facts.variables.length)}</p>` : nothing}
      <div class="row-of-buttons"><button @click=${() => this.measureTimes()}>${partials.measure}</button></div>
    `
    return card({
      panel: this,
      title: facts.variables.length > 1 ? partials.title : partials.costs,
      open: true,
      body,
    })
  }
}
