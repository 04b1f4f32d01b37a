// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {ProblemMathematics as Formulas} from '../../core/types.js' */

import { css, html, nothing } from 'lit'
import { fold } from '../card.js'
import { SessionElement } from '../session_element.js'
import { baseStyles } from '../styles/base.css.js'
import { cardStyles } from '../styles/card.css.js'
import { spaceStyles } from './space.css.js'
import { showsGradient } from './space.js'

/**
 * The function and its gradient as mathematics, or model and loss of a fit. While what is typed cannot be read, the last
 * that could be stays, in a softer colour.
 */
export class ProblemMathematics extends SessionElement {
  static properties = { shown: { state: true } }

  static styles = [
    baseStyles,
    cardStyles,
    spaceStyles,
    css`
      .of-rows fall-line-mathematics {
        --line-gap: 4px;
      }
      .stale fall-line-mathematics {
        color: var(--soft);
      }
    `,
  ]

  constructor() {
    super()
    /** @type {(Formulas & {subject: string}) | null} */
    this.shown = null
    this.asking = false
  }

  /** What the formulas are of: they change with it, and with nothing else. */
  get subject() {
    const { kind, text, lossText, dimension, rows, penalty, sense } = this.snapshot.problem
    return JSON.stringify([kind, text, lossText, dimension, rows, penalty, sense])
  }

  updated() {
    if (this.shown?.subject !== this.subject) this.ask()
  }

  /** Asks for the newest; what was typed meanwhile is asked for after that. */
  async ask() {
    if (this.asking) return
    this.asking = true
    // A long text has just been opened: whoever goes on typing comes first.
    await new Promise((done) => setTimeout(done))
    const { subject } = this
    const none = { formulas: [], partials: [], row: null }
    const found = await this.session.closely.mathematics().catch(() => none)
    this.asking = false
    this.shown = { ...found, subject }
  }

  /**
   * @param {string} label
   * @param {readonly string[]} mathml
   */
  box(label, mathml) {
    return html`<fall-line-mathematics .words=${this.words} .label=${label} .mathml=${mathml}></fall-line-mathematics>`
  }

  /** @param {readonly string[]} formulas */
  fit([model = '', loss = '', whole = '']) {
    const { mathematics: words } = this.words.more
    const { penalty } = this.snapshot.problem
    const ofAll = penalty?.l2 || penalty?.l1 ? words.wholeWithPenalty : words.whole
    return html`
      <h3>${words.model}</h3>${this.box(words.model, [model])}
      <h3>${words.loss}</h3>${this.box(words.loss, [loss])}
      <h3>${ofAll}</h3><div class="sums">${this.box(ofAll, [whole])}</div>
    `
  }

  /** @param {readonly string[]} partials */
  gradient(partials) {
    const { dimension, kind } = this.snapshot.problem
    const { mathematics: words } = this.words.more
    return fold(this.session, 'gradient', {
      open: showsGradient(this.session.folds, kind, this.narrow),
      summary: words.gradient,
      body: html`
        <div class=${kind === 'fit' ? 'partials of-rows' : 'partials'}>${this.box(words.gradient, partials)}</div>
        ${
          partials.length > 0 && partials.length < dimension
            ? html`<p class="hint">${words.andSoOn(dimension)}</p>`
            : nothing
        }
      `,
    })
  }

  render() {
    const { shown } = this
    if (!shown) return nothing
    const { kind, error } = this.snapshot.problem
    const fit = kind === 'fit'
    const { mathematics: words } = this.words.more
    return html`
      <section class=${error ? 'stale' : ''} aria-label=${fit ? words.ofFit : words.ofFunction}>
        ${error ? html`<p class="visually-hidden">${words.stale}</p>` : nothing}
        ${fit ? this.fit(shown.formulas) : this.box(words.function, shown.formulas)}
        ${this.gradient(shown.partials)}
      </section>
    `
  }
}
