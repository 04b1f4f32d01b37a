// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {ErrorCurve} from '../../plots/bench/facts.js' */
/** @import {ErrorScene} from '../../plots/bench/error_picture.js' */
/** @import {Drawing, Hand} from './chart.js' */

import { html } from 'lit'
import { distanceAt, drawErrors, errorScene, leastError } from '../../plots/bench/error_picture.js'
import { card } from '../card.js'
import { baseStyles } from '../styles/base.css.js'
import { cardStyles } from '../styles/card.css.js'
import { BenchElement } from './bench_element.js'
import { legend } from './legend.js'
import { short } from './notes.js'
import { benchStyles } from './styles.js'

/** What an arrow key multiplies h by: four presses to a power of ten. */
const keyFactor = 10 ** 0.25

/** The error of the quotients against their distance: truncation falls, rounding rises, and between them is a valley. */
export class ErrorsCard extends BenchElement {
  static properties = { curves: { attribute: false } }

  static styles = [baseStyles, cardStyles, benchStyles]

  constructor() {
    super()
    /** @type {readonly ErrorCurve[]} */
    this.curves = []
  }

  /** @type {Drawing<ErrorScene>} */
  get drawing() {
    const { facts } = this
    return {
      scene: (size) => errorScene(this.curves, { h: facts.h, chosen: facts.chosen.id }, this.view(size)),
      draw: drawErrors,
    }
  }

  /** @param {number} h @param {boolean} settled */
  setDistance(h, settled) {
    if (this.isLocked('h')) return
    const within = Math.max(1e-16, Math.min(10, Number(h.toPrecision(3))))
    if (settled) this.change({ h: within })
    else this.preview({ h: within })
  }

  /** @type {Hand<ErrorScene>} */
  get hand() {
    return {
      grip: () => 'h',
      move: (scene, _held, px, settled) => this.setDistance(distanceAt(scene, px), settled),
      key: ({ key, ctrlKey, metaKey, altKey }) => {
        const way = { ArrowRight: 1, ArrowLeft: -1 }[key]
        if (!way || ctrlKey || metaKey || altKey) return false
        this.setDistance(this.facts.h * keyFactor ** way, true)
        return true
      },
      keys: this.bench.errors.keys,
    }
  }

  /** What there is to see, in sentences. @param {ErrorCurve} curve */
  sentences(curve) {
    const { words } = this
    const { errors } = this.bench
    const { order, best } = curve.theory
    const { value, variable, x, sides } = this.facts
    if (!Number.isFinite(value))
      return this.bench.notes.undefinedHere(variable, words.number(x, { digits: 8 }))
    const { kink, jump } = sides
    if (kink || jump) return errors.noSlope
    const least = leastError(curve)
    const valley =
      best === Infinity
        ? errors.noTruncation
        : best === 0
          ? errors.noRounding
          : Number.isNaN(best)
            ? ''
            : `${errors.falls({ label: curve.label, order })} ${errors.theoryAt(words.number(best, short))}`
    const found = least
      ? least.error === 0
        ? errors.noneAt(words.number(least.distance, short))
        : errors.foundAt(words.number(least.error, short), words.number(least.distance, short))
      : ''
    return `${valley} ${found}`.trim()
  }

  table() {
    const { words, curves } = this
    const [{ distances }] = curves
    // One row for each power of ten.
    const rows = Array.from(distances, (_, i) => i).filter((i) =>
      Number.isInteger(Math.round(Math.log10(distances[i]) * 1e6) / 1e6),
    )
    return html`
      <div class="scroll" tabindex="0" role="region" aria-label=${this.bench.errors.table}>
        <table>
          <thead><tr><th scope="col">h</th>${curves.map(({ label }) => html`<th scope="col">${label}</th>`)}</tr></thead>
          <tbody>${rows.map(
            (i) => html`<tr><th scope="row">${words.number(distances[i], short)}</th>
              ${curves.map(({ errors }) => html`<td>${words.number(errors[i], short)}</td>`)}</tr>`,
          )}</tbody>
        </table>
      </div>
    `
  }

  render() {
    const { facts, theme, curves } = this
    const { errors } = this.bench
    const curve = curves.find(({ id }) => id === facts.chosen.id) ?? curves[0]
    const text = this.sentences(curve)
    const body = html`
      <fall-line-chart data-picture="errors" .drawing=${this.drawing} .label=${`${errors.title}. ${text}`}
        .hand=${this.hand}></fall-line-chart>
      ${legend(theme, [
        { mark: 'stroke', of: 'estimate', text: curve.label },
        { mark: 'thin', of: 'other', text: errors.others },
        { mark: 'dots', of: 'other', text: errors.theory },
        { mark: 'ring', of: 'estimate', text: errors.least },
        { mark: 'bar', of: 'actual', text: errors.yours },
      ])}
      <p class="note">${text}</p>
      ${this.folded(errors.table, () => this.table())}
    `
    return card({ panel: this, title: errors.title, open: true, body })
  }
}
