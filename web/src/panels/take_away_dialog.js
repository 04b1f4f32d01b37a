// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {Session} from '../app/session.js' */

import { html, LitElement, nothing } from 'lit'
import { icons } from './icons.js'
import { saveFile } from './save_file.js'
import { baseStyles } from './styles/base.css.js'
import { cardStyles } from './styles/card.css.js'
import { takeAwayStyles } from './styles/take_away.css.js'
import { tabRound } from './tab_round.js'
import { forms, takeAway } from './take_away_text.js'

/** @typedef {import('./take_away_text.js').Form} Form */
/** @typedef {import('./take_away_text.js').Taken} Taken */

/** The run as it is when this opens: as a table, as Python, as NumPy, each to be copied or saved. */
export class TakeAwayDialog extends LitElement {
  static properties = {
    session: { attribute: false },
    form: { state: true },
    told: { state: true },
  }

  static styles = [baseStyles, cardStyles, takeAwayStyles]

  constructor() {
    super()
    /** @type {Session} set by the parent before the first drawing */
    this.session = /** @type {any} */ (undefined)
    /** @type {Form} */
    this.form = 'csv'
    /** What came of copying or saving. */
    this.told = ''
    /** @type {ReturnType<typeof takeAway> | null} while it is open */
    this.taken = null
  }

  get words() {
    return this.session.words.more
  }

  get dialog() {
    return /** @type {HTMLDialogElement} */ (this.renderRoot.querySelector('dialog'))
  }

  /** @param {Form} form */
  async open(form) {
    await this.session.complete()
    this.taken = takeAway(this.session)
    this.choose(form)
    await this.updateComplete
    this.dialog.showModal()
    this.focusTab()
  }

  /** @param {Form} form */
  choose(form) {
    this.form = form
    this.told = ''
    this.requestUpdate()
  }

  focusTab() {
    const tab = /** @type {HTMLElement | null} */ (this.renderRoot.querySelector('[aria-selected="true"]'))
    tab?.focus()
  }

  closed() {
    this.taken = null
    this.requestUpdate()
  }

  /** @param {KeyboardEvent} event  no key of the page while the dialog is open */
  pressed(event) {
    event.stopPropagation()
    tabRound(event)
  }

  /** @param {KeyboardEvent} event */
  async turned(event) {
    const moves = { ArrowRight: 1, ArrowLeft: -1, Home: -Infinity, End: Infinity }
    const move = /** @type {Record<string, number>} */ (moves)[event.key]
    if (move === undefined) return
    event.preventDefault()
    const at = forms.indexOf(this.form)
    const wrapped = Number.isFinite(move)
      ? (at + move + forms.length) % forms.length
      : move < 0
        ? 0
        : forms.length - 1
    this.choose(forms[wrapped])
    await this.updateComplete
    this.focusTab()
  }

  /** @param {Taken} text */
  async copy(text) {
    const words = this.words.takeAway
    const whole = (await text.whole()).join('')
    try {
      await navigator.clipboard.writeText(whole)
      this.told = words.copied
    } catch {
      const field = /** @type {HTMLTextAreaElement} */ (this.renderRoot.querySelector('textarea'))
      field.focus()
      field.select()
      this.told = text.isPart ? words.copyPart : words.copyByHand
    }
  }

  /** @param {Taken} text */
  async save(text) {
    saveFile(await text.whole(), text.name, text.type)
    const isFramed = window.self !== window.top
    const { saved, framed } = this.words.takeAway
    this.told = `${saved(text.name)}${isFramed ? ` ${framed}` : ''}`
  }

  body() {
    const text = this.taken?.[this.form]
    if (!text) return nothing
    if (text.objection !== '') return html`<p class="objection">${text.objection}</p>`
    return html`
      <p class="hint">${text.hint}</p>
      <textarea readonly wrap="off" spellcheck="false" aria-label=${text.label} .value=${text.shown}></textarea>
      <div class="actions">
        <button @click=${() => this.copy(text)}>${this.words.takeAway.copy}</button>
        <button @click=${() => this.save(text)}>${text.save}</button>
        <p class="told" role="status">${this.told}</p>
      </div>
    `
  }

  render() {
    const words = this.words.takeAway
    return html`
      <dialog aria-label=${words.title} @close=${this.closed}
        @keydown=${this.pressed}>
        <div class="heading">
          <h2>${words.title}</h2>
          <button class="icon" aria-label=${this.session.words.page.close} @click=${() => this.dialog.close()}>${icons.close}</button>
        </div>
        <div class="tabs" role="tablist" aria-label=${words.as} @keydown=${this.turned}>
          ${forms.map(
            (id) => html`
              <button role="tab" id=${`tab-${id}`} aria-controls="panel" aria-selected=${id === this.form}
                tabindex=${id === this.form ? 0 : -1} @click=${() => this.choose(id)}>${words.forms[id]}</button>
            `,
          )}
        </div>
        <div class="panel" id="panel" role="tabpanel" aria-labelledby=${`tab-${this.form}`}>${this.body()}</div>
      </dialog>
    `
  }
}
