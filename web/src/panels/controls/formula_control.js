// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {Words} from '../../words/words.js' */
/** @import {PropertyValues} from 'lit' */

import { html, LitElement, nothing } from 'lit'
import { baseStyles } from '../styles/base.css.js'
import { controlStyles } from '../styles/control.css.js'
import { caretText, replaceMarked } from './caret_text.js'
import { helpButton } from './help_label.js'

/** How long typing rests, in ms, before what stands there is tried; and where a try holds the page, longer by this factor. */
const [shortestRest, restAfterHold, longestRest] = [300, 5, 1500]

/**
 * @typedef {{text: string, message: string, position?: number, length?: number, suggestion?: string | null}} FormulaError
 */

/** A formula: tried while it is typed, never taken away by an error. */
export class FormulaControl extends LitElement {
  static properties = {
    words: { attribute: false },
    label: { type: String },
    bare: { type: Boolean },
    help: { attribute: false },
    value: { type: String },
    error: { attribute: false },
    disabled: { type: Boolean },
    commit: { attribute: false },
    draft: { state: true },
  }

  static styles = [baseStyles, controlStyles]

  constructor() {
    super()
    /** @type {Words} set by the parent before the first drawing */
    this.words = /** @type {any} */ (undefined)
    this.label = ''
    /** Its label for listeners only. */
    this.bare = false
    /** @type {Pick<import('./help_label.js').Explained, 'open' | 'toggle'> | null} what can be typed, behind a button */
    this.help = null
    this.value = ''
    /** @type {FormulaError | null} */
    this.error = null
    this.disabled = false
    /** @type {(text: string, settled: boolean) => Promise<unknown>} */
    this.commit = async () => true
    /** @type {string | null} */
    this.draft = null
    /** @type {ReturnType<typeof setTimeout> | undefined} */
    this.timer = undefined
    /** How long the last try held the page, in ms. */
    this.held = 0
    this.width = 0
    this.sizes = new ResizeObserver(([{ contentRect }]) => {
      if (contentRect.width === this.width) return
      this.width = contentRect.width
      setTimeout(() => this.fit()) // it changes the size that is being observed
    })
  }

  connectedCallback() {
    super.connectedCallback()
    this.sizes.observe(this)
  }

  disconnectedCallback() {
    super.disconnectedCallback()
    this.sizes.disconnect()
    clearTimeout(this.timer)
  }

  get area() {
    return /** @type {HTMLTextAreaElement | null} */ (this.renderRoot.querySelector('textarea'))
  }

  /** Forgets what was typed: something else was chosen instead. */
  clear() {
    clearTimeout(this.timer)
    this.draft = null
  }

  /** @param {PropertyValues} changed */
  willUpdate(changed) {
    // What is still being typed is newer than what comes back from it.
    const typing = this.hasUpdated && this.shadowRoot?.activeElement === this.area
    if (changed.has('value') && !(typing && this.draft?.trim() === this.value)) this.draft = null
  }

  /** @param {PropertyValues} changed */
  updated(changed) {
    if (changed.has('value') || changed.has('draft')) this.fit()
  }

  /** Makes the field as high as its text. To measure it makes the browser lay out the page at once, so it is done seldom. */
  fit() {
    const { area } = this
    if (!area) return
    area.style.height = '0'
    area.style.height = `${area.scrollHeight + 2}px`
  }

  typed() {
    this.draft = this.area?.value ?? null
    clearTimeout(this.timer)
    const rest = Math.min(longestRest, Math.max(shortestRest, restAfterHold * this.held))
    this.timer = setTimeout(() => this.send(false), rest)
  }

  /** @param {boolean} settled */
  send(settled) {
    clearTimeout(this.timer)
    const text = this.draft?.trim() ?? ''
    if (this.draft === null) return
    const begun = performance.now()
    this.commit(text, settled)
    this.held = performance.now() - begun
  }

  /** @param {KeyboardEvent} event */
  pressed(event) {
    if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) {
      event.preventDefault()
      this.send(true)
    }
  }

  /** @param {string} text */
  accept(text) {
    this.draft = text
    this.send(true)
    this.area?.focus()
  }

  trouble() {
    const { error } = this
    if (!error) return nothing
    const placed = error.position !== undefined && error.text !== ''
    const place = { text: error.text, position: error.position ?? 0, length: error.length ?? 0 }
    const { line, caret } = caretText(place)
    const better = error.suggestion ? replaceMarked(place, error.suggestion) : ''
    return html`
      <div id="error" class="trouble">
        ${placed ? html`<pre aria-hidden="true">${line}\n<b>${caret}</b></pre>` : nothing}
        <p class="error">${error.message}</p>
        ${better ? html`<button class="small" @click=${() => this.accept(better)}>${this.words.page.control.use} <code>${better}</code></button>` : nothing}
      </div>
    `
  }

  render() {
    return html`
      <div class=${this.bare ? 'visually-hidden' : 'label above'}>
        <label for="field">${this.label}</label>${this.help ? helpButton({ words: this.words, label: '', help: this.words.page.control.whatToType, ...this.help }) : nothing}
      </div>
      <textarea id="field" rows="1" spellcheck="false" autocapitalize="off" autocomplete="off"
        .value=${this.draft ?? this.value} ?disabled=${this.disabled}
        aria-invalid=${this.error ? 'true' : 'false'} aria-describedby=${this.error ? 'error' : nothing}
        @input=${this.typed} @change=${() => this.send(true)} @keydown=${this.pressed}></textarea>
      ${this.trouble()}
    `
  }
}
