// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {BenchFacts} from '../../plots/bench/facts.js' */
/** @import {Changes} from '../session_element.js' */

import { nothing } from 'lit'
import { benchWords } from '../../words/bench.js'
import { fold } from '../card.js'
import { SessionElement } from '../session_element.js'
import { runOnEstimate } from './run_on_estimate.js'

/** A card of the view of derivatives: draws itself from what the quotients make of the problem. */
export class BenchElement extends SessionElement {
  /** @type {import('lit').PropertyDeclarations} */
  static properties = { facts: { attribute: false }, theme: { type: String }, opened: { state: true } }

  constructor() {
    super()
    /** @type {BenchFacts} */
    this.facts = /** @type {any} */ (undefined)
    /** @type {'light' | 'dark'} */
    this.theme = 'light'
    /** Whether the table is open. A closed one is not written: it would be, again and again, while h is dragged. */
    this.opened = false
  }

  /** @param {string} title @param {() => unknown} table */
  folded(title, table) {
    return fold(this.session, `${this.localName} table`, {
      summary: title,
      body: this.opened ? table() : nothing,
      toggled: (isOpen) => {
        this.opened = isOpen
      },
    })
  }

  /** What this view says. */
  get bench() {
    return benchWords(this.words)
  }

  /** @param {{width: number, height: number}} size */
  view(size) {
    return { ...size, theme: this.theme, words: this.words, bench: this.bench }
  }

  /** Takes the run that descends on the estimate along. @param {Changes} changes */
  preview(changes) {
    return super.preview(runOnEstimate(this.record, changes))
  }

  /** @param {Changes} changes */
  change(changes) {
    return super.change(runOnEstimate(this.record, changes))
  }
}
