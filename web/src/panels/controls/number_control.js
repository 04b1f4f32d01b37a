// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {Words} from '../../words/words.js' */
/** @import {PropertyValues} from 'lit' */
/** @import {KeyFacts, Value} from '../../state/types.js' */

import { html, LitElement, nothing } from 'lit'
import { baseStyles } from '../styles/base.css.js'
import { controlStyles } from '../styles/control.css.js'
import { rangeStyles } from '../styles/range.css.js'
import { explainedIn, helpLabel, helpText } from './help_label.js'
import { filledShare, hasSlider, positionOf, sliderRange, valueAt } from './slider_scale.js'
import { styled } from './styled.js'

/** One number: a field to type it in and, where its range allows, a slider on the scale that suits it. */
export class NumberControl extends LitElement {
  static properties = {
    words: { attribute: false },
    facts: { attribute: false },
    value: { attribute: false },
    error: { attribute: false },
    disabled: { type: Boolean },
    plain: { type: Boolean },
    commit: { attribute: false },
    draft: { state: true },
    helping: { state: true },
  }

  static styles = [baseStyles, controlStyles, rangeStyles]

  constructor() {
    super()
    /** @type {Words} set by the parent before the first drawing */
    this.words = /** @type {any} */ (undefined)
    /** @type {KeyFacts} */
    this.facts = /** @type {any} */ (undefined)
    /** @type {Value} */
    this.value = null
    this.error = ''
    this.disabled = false
    /** Without a slider. */
    this.plain = false
    /** @type {(value: unknown, settled: boolean) => Promise<unknown>} */
    this.commit = async () => true
    /** @type {string | null} what is being typed, kept until it is a value */
    this.draft = null
    this.helping = false
  }

  /** @param {PropertyValues} changed */
  willUpdate(changed) {
    if (changed.has('value')) this.draft = null
  }

  /** @param {Event} event */
  typed(event) {
    this.draft = /** @type {HTMLInputElement} */ (event.target).value
  }

  /** A word that may stand for a number, such as all, as it is said. @param {string} word */
  spoken(word) {
    const { values } = this.words.settings
    return values[/** @type {keyof typeof values} */ (word)] ?? word
  }

  /** What stands in the field for a value. @param {number | string} value */
  written(value) {
    return typeof value === 'string' ? this.spoken(value) : this.words.field(value)
  }

  async finish() {
    if (this.draft === null) return
    const typed = this.draft.trim()
    const word = this.facts.words?.find((each) => this.spoken(each) === typed.toLowerCase())
    const text = word ?? this.words.typed(typed)
    const accepted = await this.commit(text === '' ? null : text, true)
    if (accepted) this.draft = null
  }

  /**
   * @param {Event} event
   * @param {boolean} settled
   */
  slid(event, settled) {
    const position = Number(/** @type {HTMLInputElement} */ (event.target).value)
    this.draft = null
    this.commit(valueAt(position, this.facts), settled)
  }

  slider() {
    const { facts, value } = this
    if (this.plain || typeof value !== 'number' || !hasSlider(facts)) return nothing
    const { min, max, step } = sliderRange(facts)
    return html`
      <input type="range" min=${min} max=${max} step=${step} .value=${String(positionOf(value, facts))}
        aria-label=${facts.label} aria-valuetext=${this.words.field(value)} ?disabled=${this.disabled}
        ${styled({ '--filled': String(filledShare(value, facts)) })}
        @input=${(/** @type {Event} */ event) => this.slid(event, false)}
        @change=${(/** @type {Event} */ event) => this.slid(event, true)} />
    `
  }

  render() {
    const { facts, value, error, draft } = this
    const shown = draft ?? (value === null ? '' : this.written(value))
    const explained = explainedIn(this)
    return html`
      <div class="row">
        ${helpLabel(explained)}
        <input id="field" class="text number" type="text" inputmode="decimal" autocomplete="off" spellcheck="false"
          .value=${shown} placeholder=${facts.default === null ? facts.own : ''} ?disabled=${this.disabled}
          aria-invalid=${error ? 'true' : 'false'} aria-describedby=${error ? 'error' : nothing}
          @input=${this.typed} @change=${this.finish}
          @keydown=${(/** @type {KeyboardEvent} */ event) => event.key === 'Enter' && this.finish()} />
      </div>
      ${this.slider()}
      ${helpText(explained)}
      ${error ? html`<p id="error" class="error">${facts.label} ${error}</p>` : nothing}
    `
  }
}
