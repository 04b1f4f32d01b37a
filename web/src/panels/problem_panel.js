// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {FormulaControl, FormulaError} from './controls/formula_control.js' */

import { html, nothing } from 'lit'
import { card, more } from './card.js'
import { styled } from './controls/styled.js'
import { spaceStyles } from './mathematics/space.css.js'
import { linesOf, showsGradient } from './mathematics/space.js'
import { SessionElement } from './session_element.js'
import { choiceSetting, numberSetting, segmentSetting } from './setting.js'
import { baseStyles } from './styles/base.css.js'
import { cardStyles } from './styles/card.css.js'
import { settingStyles } from './styles/setting.css.js'

/** @param {string} words */
const sentence = (words) => (/[.?]$/.test(words) ? words : `${words}.`)

/** Function or data, where to start, and which way to go. */
export class ProblemPanel extends SessionElement {
  static properties = { helping: { state: true }, alone: { type: Boolean } }

  static styles = [baseStyles, cardStyles, settingStyles, spaceStyles]

  constructor() {
    super()
    /** Without start and direction, which only a descent has. */
    this.alone = false
    /** Whether it is told what can be typed. */
    this.helping = false
  }

  /**
   * @param {string} key
   * @returns {FormulaError | null}
   */
  errorOf(key) {
    const { error } = this.snapshot.problem
    if (error?.key === key) return error
    const message = this.messageOf(key)
    return message ? { text: '', message: sentence(`${this.describe(key)?.label} ${message}`) } : null
  }

  /**
   * A choice from the catalogue takes the place of whatever is being typed.
   * @param {string} key
   * @param {string} id
   */
  pick(key, id) {
    const control = /** @type {FormulaControl | null} */ (
      this.renderRoot.querySelector(`fall-line-formula[data-key="${key}"]`)
    )
    control?.clear()
    return key === 'f' ? this.pickProblem(key, id) : this.change({ [key]: id })
  }

  /** Another function or other data come with a step size. @param {string} key @param {string} id */
  async pickProblem(key, id) {
    const { changeProblem } = await import('./calm_step.js')
    return changeProblem(this, { [key]: id })
  }

  /**
   * @param {object} options
   * @param {string} options.key
   * @param {string} options.label
   * @param {string} options.text the formula that stands for the record's value
   * @param {boolean} [options.bare] the label for listeners only; what can be typed is told beside the other one
   */
  formula({ key, label, text, bare = false }) {
    const error = this.errorOf(key)
    const toggle = () => {
      this.helping = !this.helping
    }
    return html`
      <fall-line-formula data-key=${key} .words=${this.words} .label=${label} .bare=${bare} .value=${error?.text || text} .error=${error}
        .help=${bare ? null : { open: this.helping, toggle }} ?disabled=${this.isLocked(key)}
        .commit=${(/** @type {string} */ next, /** @type {boolean} */ settled) => {
          // Who types wants to see what becomes of it.
          const { folds } = this.session
          if (!folds.has('gradient')) folds.set('gradient', true)
          const changes = { [key]: next === text ? this.record[key] : next }
          return settled ? this.change(changes) : this.preview(changes)
        }}></fall-line-formula>
      ${this.helping && !bare ? html`<fall-line-language .words=${this.words} ?fit=${key !== 'f'}></fall-line-language>` : nothing}
    `
  }

  /** Comes after the first picture, into space that is kept free for it. */
  mathematics() {
    const { problem } = this.snapshot
    return html`
      <div class="space" ${styled(linesOf(problem, showsGradient(this.session.folds, problem.kind, this.narrow)))}>
        <fall-line-problem-mathematics .session=${this.session} ?narrow=${this.narrow}></fall-line-problem-mathematics>
      </div>
    `
  }

  /** A slider for each number in a formula that its header leaves open. */
  parameters() {
    const { parameters } = this.snapshot.problem
    if (parameters.length === 0) return nothing
    return html`
      <fieldset>
        <legend>${this.words.page.problem.parameters}</legend>
        ${parameters.map(({ name, value, usual, minimum, maximum }) =>
          numberSetting(this, `param.${name}`, {
            value,
            known: { minimum, maximum, default: usual },
          }),
        )}
      </fieldset>
    `
  }

  functionBody() {
    const { problem } = this.snapshot
    const { record } = this
    const listed = this.session.schema.isFunctionId(record.f)
    const words = this.words.page.problem
    return html`
      ${choiceSetting(this, 'f', { whole: true, typedLabel: words.ownFormula, picked: (id) => this.pick('f', id) })}
      ${this.formula({ key: 'f', label: words.formula, text: listed ? problem.text : String(record.f) })}
      ${this.mathematics()}
      ${this.parameters()}
      ${problem.anyDimension ? numberSetting(this, 'dim', { value: problem.dimension, plain: true }) : nothing}
    `
  }

  fitBody() {
    const { schema, catalogue } = this.session
    const { record } = this
    const { text } = this.snapshot.problem
    const loss = catalogue.losses.find((/** @type {{id: string}} */ { id }) => id === record.loss)?.text
    const words = this.words.page.problem
    return html`
      ${choiceSetting(this, 'data', { whole: true, typedLabel: words.ownRows, picked: (id) => this.pickProblem('data', id) })}
      <fall-line-own-data .session=${this.session}></fall-line-own-data>
      ${choiceSetting(this, 'model', { typedLabel: words.ownModel, picked: (id) => this.pick('model', id) })}
      ${this.formula({ key: 'model', label: words.formulaOfModel, text: schema.isModelId(record.model) ? text : String(record.model) })}
      ${choiceSetting(this, 'loss', { typedLabel: words.ownLoss, picked: (id) => this.pick('loss', id) })}
      ${this.formula({ key: 'loss', label: words.formulaOfLoss, bare: true, text: loss ?? String(record.loss) })}
      ${this.mathematics()}
      <fall-line-fit-settings .session=${this.session}></fall-line-fit-settings>
    `
  }

  start() {
    const { problem, trajectory } = this.snapshot
    const { startKey } = this.session
    return html`
      <fall-line-coordinates data-key=${startKey} .words=${this.words} .label=${this.words.settings.keys.start.label} .names=${problem.variables}
        .values=${trajectory.x.map((column) => column[0] ?? 0)} .error=${this.messageOf(startKey)}
        ?disabled=${this.isLocked('start')}
        .commit=${(/** @type {string} */ text) => this.change({ [startKey]: text })}></fall-line-coordinates>
    `
  }

  range() {
    const { problem } = this.snapshot
    const { settings, page } = this.words
    const words = page.problem
    const names = problem.variables.slice(0, 2).flatMap((name) => [words.from(name), words.to])
    const few = problem.dimension <= 2
    const range = html`
      <fall-line-coordinates data-key="domain" .words=${this.words} .label=${settings.keys.domain.label} .names=${names}
        .values=${problem.domain.flat()} .error=${this.messageOf('domain')} ?disabled=${this.isLocked('domain')}
        .commit=${(/** @type {string} */ text) => this.change({ domain: text })}></fall-line-coordinates>
      <button ?disabled=${this.record.domain === null || this.isLocked('domain')}
        @click=${() => this.change({ domain: null })}>${words.usualRange}</button>
    `
    const colours = html`<div class="line"><span class="soft" aria-hidden="true">${settings.keys.colours.label}</span>${segmentSetting(this, 'colours')}</div>`
    return more(
      this,
      few ? words.rangeAndColours : settings.keys.colours.label,
      html`${few ? range : nothing}${colours}`,
    )
  }

  render() {
    const { problem } = this.snapshot
    const body = html`
      <div class="stack">
        ${problem.kind === 'fit' ? this.fitBody() : this.functionBody()}
        ${this.alone ? nothing : this.start()}
        <div class="line" ?hidden=${this.alone}><span class="soft" aria-hidden="true">${this.words.settings.keys.sense.label}</span>${segmentSetting(this, 'sense')}</div>
        ${this.range()}
      </div>
    `
    return card({
      panel: this,
      title: this.words.page.problem.title,
      open: true,
      summary: problem.label,
      body,
    })
  }
}
