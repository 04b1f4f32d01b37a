// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {SecantScene} from '../../plots/bench/secant_picture.js' */
/** @import {Drawing, Hand} from './chart.js' */

import { html } from 'lit'
import { drawSecant, secantGrip, secantScene } from '../../plots/bench/secant_picture.js'
import { card } from '../card.js'
import { icons } from '../icons.js'
import { roundToPixel, startAfterKey } from '../start_gesture.js'
import { baseStyles } from '../styles/base.css.js'
import { cardStyles } from '../styles/card.css.js'
import { BenchElement } from './bench_element.js'
import { legend } from './legend.js'
import { few, noteOn, short } from './notes.js'
import { createShrinking } from './shrinking.js'
import { benchStyles } from './styles.js'

/** What an arrow key multiplies h by: ten presses to a power of ten. */
const keyFactor = 10 ** 0.1

/** Curve, tangent and secant; the point and h are dragged; the slope by every quotient. */
export class SecantCard extends BenchElement {
  static properties = { shrinking: { state: true } }

  static styles = [baseStyles, cardStyles, benchStyles]

  constructor() {
    super()
    this.shrinking = false
    this.shrink = createShrinking({
      show: (h) => this.preview({ h }),
      end: (h) => {
        this.shrinking = false
        this.change({ h })
      },
    })
  }

  disconnectedCallback() {
    super.disconnectedCallback()
    this.shrink.stop()
  }

  /** The point with another coordinate along the axis, as the record writes it. @param {number} x */
  pointWith(x) {
    return Array.from(this.facts.at, (coordinate, i) => (i === this.facts.axis ? x : coordinate)).join(',')
  }

  /** @param {import('../session_element.js').Changes} changes @param {boolean} settled */
  set(changes, settled) {
    if (Object.keys(changes).some((key) => this.isLocked(key))) return
    if (settled) this.change(changes)
    else this.preview(changes)
  }

  /** @type {Hand<SecantScene>} */
  get hand() {
    return {
      grip: secantGrip,
      move: (scene, held, px, settled) => {
        const inside = Math.max(scene.box.left, Math.min(scene.box.right, px))
        const [x] = roundToPixel([scene.x.toValue(inside)], [scene.x.toValue(inside + 1)])
        if (held === 'x') return this.set({ at: this.pointWith(x) }, settled)
        const pixel = 1 / scene.x.slope
        const distance = Math.max(pixel, Math.abs(x - this.facts.x))
        this.set({ h: Number(Math.min(10, distance).toPrecision(3)) }, settled)
      },
      key: (event) => this.keyed(event),
      keys: this.bench.secant.keys,
    }
  }

  /** @param {KeyboardEvent} event */
  keyed(event) {
    if (event.ctrlKey || event.metaKey || event.altKey) return false
    const way = { ArrowUp: 1, ArrowDown: -1 }[event.key]
    if (way) {
      const h = Number((this.facts.h * keyFactor ** way).toPrecision(3))
      this.set({ h: Math.max(1e-16, Math.min(10, h)) }, true)
      return true
    }
    const moved = startAfterKey(event, [this.facts.x], [[...this.facts.domain]])
    if (moved) this.set({ at: this.pointWith(moved[0]) }, true)
    return moved !== null
  }

  /** @type {Drawing<SecantScene>} */
  get drawing() {
    return { scene: (size) => secantScene(this.facts, this.view(size)), draw: drawSecant }
  }

  toggleShrinking() {
    if (this.shrinking) return this.shrink.stop()
    this.shrinking = true
    this.shrink.start(this.facts.h)
  }

  /** The exact slope, then each quotient's. */
  table() {
    const { facts, words } = this
    const { secant } = this.bench
    const value = (/** @type {number} */ number) => html`<td>${words.number(number, few)}</td>`
    return html`
      <div class="scroll" tabindex="0" role="region" aria-label=${secant.table}>
        <table>
          <caption class="visually-hidden">${secant.table}</caption>
          <thead><tr>
            <th scope="col">${secant.of}</th><th scope="col">${secant.slope}</th>
            <th scope="col">${secant.error}</th><th scope="col">${secant.cost}</th>
          </tr></thead>
          <tbody>
            <tr><th scope="row">${facts.exactLabel}</th>${value(facts.slope)}<td>–</td><td>–</td></tr>
            ${facts.estimates.map(
              ({ id, label, slope, error, points }) => html`
                <tr class=${id === facts.chosen.id ? 'chosen' : ''}><th scope="row">${label}</th>
                  ${value(slope)}<td>${words.number(error, short)}</td><td>${points.length}</td></tr>`,
            )}
          </tbody>
        </table>
      </div>
    `
  }

  render() {
    const { facts, words, theme } = this
    const { secant } = this.bench
    const note = noteOn(facts, words, this.bench)
    const label = secant.describe({
      variable: facts.variable,
      x: words.number(facts.x),
      h: words.number(facts.h),
      exact: words.number(facts.slope, few),
      label: facts.chosen.label,
      estimate: words.number(facts.chosen.slope, few),
      note: note.text,
    })
    /** @type {(Parameters<typeof legend>[1][number] & {slope: number})[]} */
    const drawn = [
      {
        mark: 'stroke',
        of: 'actual',
        slope: facts.slope,
        text: secant.tangent(words.number(facts.slope, few)),
      },
      {
        mark: 'dashes',
        of: 'estimate',
        slope: facts.chosen.slope,
        text: secant.secant(words.number(facts.chosen.slope, few)),
      },
    ]
    const lines = drawn.filter(({ slope }) => Number.isFinite(slope))
    const isLocked = this.isLocked('h')
    const body = html`
      <fall-line-chart data-picture="secant" .drawing=${this.drawing} .label=${label} .hand=${this.hand}></fall-line-chart>
      ${legend(theme, lines)}
      <p class="note ${note.isBad ? 'bad' : ''}" role="status">${note.text}</p>
      ${this.table()}
      <div class="row-of-buttons">
        <button class="primary" ?disabled=${isLocked} @click=${() => this.toggleShrinking()}>
          ${this.shrinking ? icons.pause : icons.play}${this.shrinking ? secant.stop : secant.shrink}</button>
        <button ?disabled=${isLocked} @click=${() =>
          this.set(
            { h: Math.max(1e-16, Number((facts.h / 10).toPrecision(3))) },
            true,
          )}>${secant.smaller}</button>
      </div>
    `
    return card({ panel: this, title: secant.title, open: true, body })
  }
}
