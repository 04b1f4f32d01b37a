// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import { html, nothing } from 'lit'
import { isOwnMark } from '../state/lists.js'
import { icons, mark } from './icons.js'
import { SessionElement } from './session_element.js'
import { baseStyles } from './styles/base.css.js'
import { headerStyles } from './styles/header.css.js'

/** From one theme to the next. */
const nextTheme = Object.freeze({ auto: 'light', light: 'dark', dark: 'auto' })

/** Name, kind of problem, undo and redo, theme, language, link. */
export class HeaderPanel extends SessionElement {
  static properties = { link: { attribute: false }, intro: { type: Boolean }, tight: { type: Boolean } }

  static styles = [baseStyles, headerStyles]

  constructor() {
    super()
    /** @type {() => string} */
    this.link = () => ''
    /** Whether there is no room for words on the buttons. */
    this.tight = false
    /** Whether to say what this is. */
    this.intro = false
  }

  /** @param {string} kind */
  async choose(kind) {
    const { defaults, dataSets } = this.session.catalogue
    const { changeProblem } = await import('./calm_step.js')
    return changeProblem(this, { data: kind === 'fit' ? (defaults?.data ?? dataSets[0]?.id) : null })
  }

  themeButton() {
    const theme = /** @type {keyof typeof nextTheme} */ (this.record.theme)
    const facts = this.describe('theme')
    const label = this.words.page.theme(facts?.values.find((choice) => choice.id === theme)?.label ?? theme)
    return html`<button class="icon" aria-label=${label} title=${label} ?disabled=${this.isLocked('theme')}
      @click=${() => this.change({ theme: nextTheme[theme] })}>${icons[theme]}</button>`
  }

  /** @param {HTMLSelectElement} select */
  async pickLanguage(select) {
    const isSpoken = await this.change({ lang: select.value })
    if (!isSpoken) select.value = String(this.record.lang)
  }

  /** A select behind the sign of the language: the list says each language's own name. */
  languageChoice() {
    const facts = this.describe('lang')
    const chosen = facts?.values.find((choice) => choice.id === this.record.lang)
    const label = this.words.page.language(chosen?.label ?? '')
    return html`<label class="language" title=${label}>
      <span aria-hidden="true">${this.words.language.toUpperCase()}</span>
      <select aria-label=${label} ?disabled=${this.isLocked('lang')}
        @change=${(/** @type {Event} */ event) =>
          this.pickLanguage(/** @type {HTMLSelectElement} */ (event.target))}>
        ${facts?.values.map(
          ({ id, label: name }) =>
            html`<option value=${id} lang=${id === 'auto' ? nothing : id} .selected=${id === this.record.lang}>${name}</option>`,
        )}
      </select>
    </label>`
  }

  render() {
    const { session, words } = this
    const { page } = words
    const refused = this.messageOf('lang')
    const kinds = Object.entries(page.kinds).map(([id, label]) => ({ id, label }))
    return html`
      <header>
        <h1>${mark}Fall Line</h1>
        <fall-line-segments strong .label=${page.kind} .choices=${kinds}
          .value=${this.record.data === null ? 'function' : 'fit'} ?disabled=${this.isLocked('data')}
          .commit=${(/** @type {string} */ kind) => this.choose(kind)}></fall-line-segments>
        <fall-line-segments class="views" data-key="view" .label=${this.words.settings.keys.view.label}
          .choices=${this.describe('view')?.values ?? []} .value=${this.record.view} ?disabled=${this.isLocked('view')}
          .commit=${(/** @type {string} */ view) => this.change({ view })}></fall-line-segments>
        ${this.intro || !this.narrow ? html`<p class="tagline">${page.taglines[/** @type {keyof typeof page.taglines} */ (this.record.view)]}</p>` : nothing}
        <div class="tools">
          <button class="icon" aria-label=${page.undo} title=${page.undo} aria-disabled=${!session.canUndo}
            @click=${() => session.canUndo && session.undo()}>${icons.undo}</button>
          <button class="icon" aria-label=${page.redo} title=${page.redo} aria-disabled=${!session.canRedo}
            @click=${() => session.canRedo && session.redo()}>${icons.redo}</button>
          ${this.themeButton()}
          ${this.languageChoice()}
          <button class="icon keys" aria-label=${page.keys} title=${page.keysHelp}
            @click=${() => this.dispatchEvent(new Event('keys'))}>?</button>
          <fall-line-share .words=${words} .link=${this.link} ?narrow=${this.tight} ?partial=${isOwnMark(this.record.data)}>
            <fall-line-rows-note .session=${session}></fall-line-rows-note>
          </fall-line-share>
        </div>
        ${refused ? html`<p class="error" role="alert">${words.settings.keys.lang.label} ${refused}</p>` : nothing}
      </header>
    `
  }
}
