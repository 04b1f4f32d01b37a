// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {BenchFacts} from '../../plots/bench/facts.js' */
/** @import {Changes} from '../session_element.js' */

import { SessionElement } from '../session_element.js'
import { runOnEstimate } from './run_on_estimate.js'

/** A card of the view of derivatives: draws itself from what the quotients make of the problem. */
export class BenchElement extends SessionElement {
  /** @type {import('lit').PropertyDeclarations} */
  static properties = { facts: { attribute: false }, theme: { type: String } }

  constructor() {
    super()
    /** @type {BenchFacts} */
    this.facts = /** @type {any} */ (undefined)
    /** @type {'light' | 'dark'} */
    this.theme = 'light'
  }

  /** @param {{width: number, height: number}} size */
  view(size) {
    return { ...size, theme: this.theme, words: this.words }
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
