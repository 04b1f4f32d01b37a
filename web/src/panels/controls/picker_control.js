// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {Words} from '../../words/words.js' */

import { html, LitElement, nothing } from 'lit'
import { baseStyles } from '../styles/base.css.js'
import { pickerStyles } from '../styles/picker.css.js'
import { matching, sections } from './picker_search.js'

/** @import {Pick} from './picker_search.js' */

/**
 * One of very many, in groups, found by typing. A button that shows the choice opens a list under a search field, after
 * the combobox pattern of the ARIA Authoring Practices: the focus stays in the field, arrow keys move in the list, Enter
 * takes, Escape closes.
 */
export class PickerControl extends LitElement {
  static properties = {
    words: { attribute: false },
    label: { type: String },
    choices: { attribute: false },
    value: { attribute: false },
    typedLabel: { attribute: false },
    disabled: { type: Boolean },
    invalid: { type: Boolean },
    commit: { attribute: false },
    open: { state: true },
    wanted: { state: true },
    active: { state: true },
  }

  static styles = [baseStyles, pickerStyles]

  constructor() {
    super()
    /** @type {Words} set by the parent before the first drawing */
    this.words = /** @type {any} */ (undefined)
    this.label = ''
    /** @type {readonly Pick[]} */
    this.choices = []
    /** @type {unknown} */
    this.value = null
    /** What to call a value that is none of the choices. */
    this.typedLabel = ''
    this.disabled = false
    this.invalid = false
    /** @type {(id: string) => unknown} */
    this.commit = () => undefined
    this.open = false
    /** What is searched for. */
    this.wanted = ''
    /** @type {string | null} the id that Enter would take */
    this.active = null
    this.onPressOutside = (/** @type {Event} */ event) => {
      if (!event.composedPath().includes(this)) this.close()
    }
  }

  disconnectedCallback() {
    super.disconnectedCallback()
    this.close()
  }

  get found() {
    return matching(this.choices, this.wanted)
  }

  /** @param {string} [words] */
  async show(words = '') {
    if (this.disabled) return
    this.open = true
    this.wanted = words
    this.active = words === '' && this.value !== null ? String(this.value) : (this.found[0]?.id ?? null)
    document.addEventListener('pointerdown', this.onPressOutside)
    await this.updateComplete
    this.renderRoot.querySelector('input')?.focus()
    this.showActive()
  }

  close() {
    document.removeEventListener('pointerdown', this.onPressOutside)
    this.open = false
  }

  focus() {
    this.renderRoot.querySelector('button')?.focus()
  }

  /** Closes, and goes back to where the list was opened. */
  async leave() {
    this.close()
    await this.updateComplete
    this.focus()
  }

  /** @param {string | null} id */
  async take(id) {
    if (id !== null && id !== this.value) this.commit(id)
    await this.leave()
  }

  async showActive() {
    await this.updateComplete
    this.renderRoot.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' })
  }

  /** @param {number} distance */
  move(distance) {
    const { found } = this
    if (found.length === 0) return
    const at = found.findIndex(({ id }) => id === this.active)
    this.active = found[Math.max(0, Math.min(found.length - 1, at + distance))].id
    this.showActive()
  }

  /** @param {KeyboardEvent} event */
  pressedInField(event) {
    const distances = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 }
    const distance = distances[/** @type {keyof distances} */ (event.key)]
    if (event.isComposing) return
    if (distance !== undefined) this.move(distance)
    else if (event.key === 'Enter') this.take(this.active)
    else if (event.key === 'Escape') this.leave()
    else if (event.key === 'Tab') {
      this.close()
      return
    } else return
    event.preventDefault()
    event.stopPropagation()
  }

  /** A closed list opens with an arrow key, or with the first letter of what is looked for. @param {KeyboardEvent} event */
  pressedOnButton(event) {
    const isLetter =
      event.key.length === 1 && event.key !== ' ' && !event.ctrlKey && !event.metaKey && !event.altKey
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp' && !isLetter) return
    event.preventDefault()
    this.show(isLetter ? event.key : '')
  }

  /** @param {InputEvent} event */
  typed(event) {
    this.wanted = /** @type {HTMLInputElement} */ (event.target).value
    this.active = this.found[0]?.id ?? null
  }

  /** @param {Pick} choice */
  option({ id, label }) {
    const is = id === this.value
    return html`<li role="option" id=${`option-${id}`} aria-selected=${id === this.active} class=${is ? 'taken' : ''}
      @click=${() => this.take(id)}>${label}${is ? html`<span class="visually-hidden">${this.words.page.control.present}</span>` : nothing}</li>`
  }

  list() {
    const { found } = this
    const words = this.words.page.control
    return html`
      <div class="sheet">
        <input class="text" role="combobox" aria-label=${words.searchIn(this.label)} aria-expanded="true" aria-controls="list"
          aria-autocomplete="list" aria-activedescendant=${this.active === null ? nothing : `option-${this.active}`}
          placeholder=${words.search} spellcheck="false" autocomplete="off" autocapitalize="off"
          .value=${this.wanted} @input=${this.typed} @keydown=${this.pressedInField}>
        <ul id="list" role="listbox" aria-label=${this.label}>
          ${sections(found).map(({ group, choices }, index) =>
            group === ''
              ? choices.map((choice) => this.option(choice))
              : html`<li role="presentation"><ul role="group" aria-labelledby=${`group-${index}`}>
                  <li role="presentation" class="group" id=${`group-${index}`}>${group}</li>
                  ${choices.map((choice) => this.option(choice))}
                </ul></li>`,
          )}
        </ul>
        ${found.length === 0 ? html`<p class="hint" role="status">${words.notFound(this.wanted)}</p>` : nothing}
      </div>
    `
  }

  render() {
    const chosen = this.choices.find(({ id }) => id === this.value)
    const shown = chosen?.label ?? this.typedLabel
    return html`
      <button class="shown" aria-label=${`${this.label}: ${shown}`} title=${shown} aria-haspopup="listbox" aria-expanded=${this.open}
        aria-invalid=${this.invalid ? 'true' : 'false'} ?disabled=${this.disabled}
        @click=${() => (this.open ? this.leave() : this.show())} @keydown=${this.pressedOnButton}><span>${shown}</span></button>
      ${this.open ? this.list() : nothing}
    `
  }
}
