// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {KeyFacts} from '../../state/types.js' */
/** @import {Words} from '../../words/words.js' */

import { html, nothing } from 'lit'

/**
 * @typedef {object} Explained
 * @property {Words} words
 * @property {string} label
 * @property {string} [symbol]
 * @property {string} [help]
 * @property {string} [source] where it comes from: paper or book
 * @property {boolean} open
 * @property {() => void} toggle
 */

/**
 * What there is to be said about the field of one key, which opens and closes in its control.
 * @param {{words: Words, facts: KeyFacts, helping: boolean}} control
 * @returns {Explained}
 */
export const explainedIn = (control) => ({
  words: control.words,
  label: control.facts.label,
  symbol: control.facts.symbol,
  help: control.facts.help,
  open: control.helping,
  toggle: () => {
    control.helping = !control.helping
  },
})

/**
 * A button that opens what there is to be said about a field; without its label, the help is the button's name.
 * @param {Explained} field
 */
export const helpButton = ({ words, label, help = '', open, toggle }) =>
  help === ''
    ? nothing
    : html`<button class="help" aria-label=${label ? words.page.control.about(label) : help} aria-expanded=${open} title=${help} @click=${toggle}>
        <span aria-hidden="true">?</span></button>`

/**
 * The label of a field, its symbol and its button.
 * @param {Explained} field
 */
export const helpLabel = (field) => html`
  <span class="label">
    <label for="field">${field.label}${
      field.symbol ? html`\u00a0<span class="symbol">${field.symbol}</span>` : nothing
    }</label>${helpButton(field)}
  </span>
`

/** @param {Explained} field */
export const helpText = ({ help = '', source = '', open }) =>
  open && help
    ? html`<p class="hint">${help}</p>${source ? html`<p class="hint source">${source}</p>` : nothing}`
    : nothing
