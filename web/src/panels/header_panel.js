// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import { html, nothing } from 'lit'
import { icons, mark } from './icons.js'
import { SessionElement } from './session_element.js'
import { baseStyles } from './styles/base.css.js'
import { headerStyles } from './styles/header.css.js'

/** Problem kinds as the header's switch names them. */
const kinds = [
  { id: 'function', label: 'Function' },
  { id: 'fit', label: 'Fit data' },
]

/** What this is. */
const sentence = 'Gradient descent follows the slope downhill, one step at a time, until it can go no lower.'

/** From one theme to the next. */
const nextTheme = Object.freeze({ auto: 'light', light: 'dark', dark: 'auto' })

/** Name, kind of problem, undo and redo, theme, link. */
export class HeaderPanel extends SessionElement {
  static properties = { link: { attribute: false }, intro: { type: Boolean } }

  static styles = [baseStyles, headerStyles]

  constructor() {
    super()
    /** @type {() => string} */
    this.link = () => ''
    /** Whether to say what this is. */
    this.intro = false
  }

  /** @param {string} kind */
  choose(kind) {
    const { defaults, dataSets } = this.session.catalogue
    return this.change({ data: kind === 'fit' ? (defaults?.data ?? dataSets[0]?.id) : null })
  }

  themeButton() {
    const theme = /** @type {keyof typeof nextTheme} */ (this.record.theme)
    const facts = this.describe('theme')
    const label = `Theme: ${facts?.values.find((choice) => choice.id === theme)?.label ?? theme}`
    return html`<button class="icon" aria-label=${label} title=${label} ?disabled=${this.isLocked('theme')}
      @click=${() => this.change({ theme: nextTheme[theme] })}>${icons[theme]}</button>`
  }

  render() {
    const { session } = this
    return html`
      <header>
        <h1>${mark}Fall Line</h1>
        <fall-line-segments strong .label=${'Kind of problem'} .choices=${kinds}
          .value=${this.record.data === null ? 'function' : 'fit'} ?disabled=${this.isLocked('data')}
          .commit=${(/** @type {string} */ kind) => this.choose(kind)}></fall-line-segments>
        ${this.intro || !this.narrow ? html`<p class="tagline">${sentence}</p>` : nothing}
        <div class="tools">
          <button class="icon" aria-label="Undo" title="Undo" aria-disabled=${!session.canUndo}
            @click=${() => session.canUndo && session.undo()}>${icons.undo}</button>
          <button class="icon" aria-label="Redo" title="Redo" aria-disabled=${!session.canRedo}
            @click=${() => session.canRedo && session.redo()}>${icons.redo}</button>
          ${this.themeButton()}
          <button class="icon keys" aria-label="Keys" title="What each key does (?)"
            @click=${() => this.dispatchEvent(new Event('keys'))}>?</button>
          <fall-line-share .link=${this.link} ?narrow=${this.narrow}></fall-line-share>
        </div>
      </header>
    `
  }
}
