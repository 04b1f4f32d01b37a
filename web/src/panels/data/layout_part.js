// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {DataDialog} from './data_dialog.js' */

import { html } from 'lit'
import { live } from 'lit/directives/live.js'

/**
 * A choice of how the text is to be taken; the first is what was found by itself.
 * @param {string} label @param {string} auto @param {Readonly<Record<string, string>>} names @param {string | null} value
 * @param {(value: string | null) => unknown} choose
 */
const choice = (label, auto, names, value, choose) => html`
  <label>${label}
    <select @change=${(/** @type {Event} */ event) => choose(/** @type {HTMLSelectElement} */ (event.target).value || null)}>
      <option value="" .selected=${live(value === null)}>${auto}</option>
      ${Object.entries(names).map(
        ([id, name]) => html`<option value=${id} .selected=${live(id === value)}>${name}</option>`,
      )}
    </select>
  </label>
`

/** How the text was taken, and how it is to be. @param {DataDialog} dialog */
export function layoutPart(dialog) {
  const { asked, found, source, draft } = dialog
  const said = dialog.said.found
  const again = (/** @type {object} */ part) => source !== null && dialog.read(source, { ...asked, ...part })
  /** @param {string} [name] */
  const auto = (name) => (draft && name ? `${name} (${said.auto.toLowerCase()})` : said.auto)
  const named = asked.named === null ? null : asked.named ? 'names' : 'numbers'
  const separators = /** @type {Record<string, string>} */ (said.separators)
  return html`
    <div class="layout" role="group" aria-label=${said.title}>
      ${choice(
        said.separator,
        auto(separators[found?.separator ?? '']),
        separators,
        asked.separator,
        (separator) => again({ separator }),
      )}
      ${choice(said.sign, auto(found?.sign ? said.signs[found.sign] : ''), said.signs, asked.sign, (sign) => again({ sign }))}
      ${choice(
        said.first,
        auto(found?.head ? said.firsts.names : said.firsts.numbers),
        said.firsts,
        named,
        (first) => again({ named: first === null ? null : first === 'names' }),
      )}
    </div>
  `
}
