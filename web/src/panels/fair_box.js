// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import { css, html, nothing } from 'lit'
import { countsRows } from '../plots/race_results.js'
import { fairText } from '../plots/race_words.js'
import { numberOf } from '../state/lists.js'
import { recordsOfRuns } from '../state/race_runs.js'
import { isTunable, sizeKey, tunedRange, usualBudget, usualRows, usualTrials } from '../state/tunable.js'
import { more } from './card.js'
import { RaceElement } from './race_element.js'
import { baseStyles } from './styles/base.css.js'
import { cardStyles } from './styles/card.css.js'

/** The most that may be asked for. */
const most = { budget: 1e7, trials: 100 }

/** One button that makes a race fair, and what it did, in words. */
export class FairBox extends RaceElement {
  static properties = {
    budgets: { state: true },
    trials: { state: true },
    done: { state: true },
    failure: { state: true },
  }

  static styles = [
    baseStyles,
    cardStyles,
    css`
      .go {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 6px 12px;
      }
      .hint {
        flex: 1 1 260px;
      }
      progress {
        flex: 1 1 140px;
        accent-color: var(--accent);
      }
      .fields {
        display: flex;
        flex-wrap: wrap;
        gap: 10px 18px;
      }
      label {
        display: flex;
        align-items: center;
        gap: 8px;
        font-size: 14px;
        color: var(--soft);
      }
      input.text {
        width: 92px;
        text-align: right;
      }
    `,
  ]

  constructor() {
    super()
    /** What was typed, of each kind of budget. @type {{evaluations?: string, rows?: string}} */
    this.budgets = {}
    this.trials = String(usualTrials)
    /** @type {{done: number, of: number} | null} how far the tuning has come */
    this.done = null
    this.failure = ''
    /** @type {AbortController | null} */
    this.cancelling = null
  }

  disconnectedCallback() {
    super.disconnectedCallback()
    this.cancelling?.abort()
  }

  /** Whether the budget is one of rows looked at: a step of a small batch costs less than one of all rows. */
  get inRows() {
    return countsRows(this.snapshot)
  }

  get budget() {
    const { rows = 0 } = this.snapshot.problem
    return this.inRows
      ? (this.budgets.rows ?? String(usualRows(rows)))
      : (this.budgets.evaluations ?? String(usualBudget))
  }

  set budget(text) {
    this.budgets = { ...this.budgets, [this.inRows ? 'rows' : 'evaluations']: text }
  }

  /** What one step costs of the run whose steps cost most: less than that is no budget. */
  get dearest() {
    const { problem, runs } = this.snapshot
    return this.inRows ? Math.max(...runs.map(({ batch }) => batch || (problem.rows ?? 0))) : 1
  }

  /** @param {'budget' | 'trials'} name @param {number} least */
  read(name, least) {
    const number = numberOf(this[name])
    if (Number.isInteger(number) && number >= least && number <= most[name]) return number
    const { race } = this.words
    this.failure =
      name === 'budget'
        ? race.budgetRefused(least, most[name], this.inRows)
        : race.trialsRefused(least, most[name])
    return null
  }

  async make() {
    this.failure = ''
    const budget = this.read('budget', this.dearest)
    const trials = this.read('trials', 2)
    if (budget === null || trials === null) return
    const cancelling = new AbortController()
    this.cancelling = cancelling
    this.done = { done: 0, of: 1 }
    try {
      await this.session.makeFair({
        budget,
        trials,
        signal: cancelling.signal,
        progress: (done, of) => {
          this.done = { done, of }
        },
      })
    } catch (error) {
      this.failure = this.words.race.failed(/** @type {Error} */ (error).message)
    } finally {
      this.done = null
      this.cancelling = null
    }
  }

  /** What was done, as long as it holds. */
  told() {
    const { record, session, snapshot } = this
    const inRows = Number(record['stop.rows']) || 0
    const budget = inRows || Number(record['stop.evaluations']) || 0
    if (record.fair === null || budget === 0) return ''
    const untouched = recordsOfRuns(record)
      .map((own, i) => (isTunable(session.catalogue, own) ? '' : snapshot.runs[i].label))
      .filter(Boolean)
    const isSteep = recordsOfRuns(record).some(
      (own) => isTunable(session.catalogue, own) && Number(own[sizeKey]) < tunedRange[0],
    )
    const rows = inRows ? (snapshot.problem.rows ?? 0) : 0
    return fairText(
      { budget, rows, trials: Number(record.fair), range: tunedRange, isSteep, untouched },
      this.words,
    )
  }

  /** @param {'budget' | 'trials'} name @param {string} label */
  field(name, label) {
    return html`<label>${label}<input class="text number" inputmode="numeric" .value=${this[name]}
      @input=${(/** @type {InputEvent} */ event) => {
        this[name] = /** @type {HTMLInputElement} */ (event.target).value
      }} /></label>`
  }

  tuning() {
    const { race } = this.words
    const { done, of } = this.done ?? { done: 0, of: 1 }
    return html`
      <div class="go">
        <progress aria-label=${race.tuning} max=${of} value=${done}></progress>
        <span class="number soft">${race.tuned(done, of)}</span>
        <button @click=${() => this.cancelling?.abort()}>${race.cancel}</button>
      </div>
    `
  }

  render() {
    if (this.isLocked('run') || this.isLocked('step.size')) return nothing
    if (this.done) return this.tuning()
    const told = this.told()
    const { race } = this.words
    return html`
      <div class="go">
        <button @click=${() => this.make()}>${race.make}</button>
        <p class="hint" role="status">${told || race.makeHelp(this.inRows)}</p>
      </div>
      ${this.failure ? html`<p class="error" role="alert">${this.failure}</p>` : nothing}
      ${more(
        this,
        race.howFair,
        html`<div class="fields">${this.field('budget', race.budget(this.inRows))}${this.field('trials', race.trials)}</div>`,
      )}
    `
  }
}
