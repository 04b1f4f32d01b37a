// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {DataDraft, Role} from '../../data/data_draft.js' */
/** @import {DataDialog} from './data_dialog.js' */

import { html, nothing } from 'lit'
import { live } from 'lit/directives/live.js'
import { textOfTable } from '../../data/table_text.js'
import { icons } from '../icons.js'
import { gapsPart } from './gaps_part.js'
import { tick } from './tick.js'

/** Numbers of a column that are shown, so that it can be told from others. */
const shown = 3

/** @param {DataDialog} dialog @param {DataDraft} draft @param {number} i */
function columnRow(dialog, draft, i) {
  const { words } = dialog.session
  const said = dialog.said.columns
  const name = draft.names[i]
  const missing = draft.gaps[i].count
  const first = Array.from(draft.columns[i].subarray(0, shown), (number) =>
    Number.isNaN(number) ? '–' : words.number(number, { digits: 5 }),
  )
  const rename = (/** @type {Event} */ event) => {
    draft.names[i] = /** @type {HTMLInputElement} */ (event.target).value.trim()
    dialog.changed()
  }
  const assign = (/** @type {Event} */ event) => {
    draft.assign(i, /** @type {Role} */ (/** @type {HTMLSelectElement} */ (event.target).value))
    dialog.changed()
  }
  return html`
    <tr>
      <td><input class="text" type="text" spellcheck="false" autocapitalize="off" autocomplete="off" aria-label=${said.nameOf(name || String(i + 1))} .value=${live(name)} @change=${rename} /></td>
      <td>
        <select aria-label=${said.useOf(name || String(i + 1))} @change=${assign}>
          ${Object.entries(said.roles).map(
            ([role, label]) =>
              html`<option value=${role} .selected=${live(role === draft.roles[i])}>${label}</option>`,
          )}
        </select>
      </td>
      <td class="first number">${missing === draft.rows ? '–' : first.join('; ')}</td>
      <td class="number">${missing === 0 ? '–' : words.number(missing)}</td>
    </tr>
  `
}

/** What each column is for, what is missing, and the cells. @param {DataDialog} dialog @param {DataDraft} draft */
export function draftPart(dialog, draft) {
  const { said, session } = dialog
  const words = said.columns
  const isLong = draft.lack === null && textOfTable(draft.table()) === null
  return html`
    <h3 id="found" tabindex="-1" data-first>${said.found.rows(draft.rows, draft.columns.length)}</h3>
    <div class="scroll">
      <table aria-label=${words.title}>
        <thead><tr><th scope="col">${words.name}</th><th scope="col">${words.use}</th><th scope="col" class="first">${words.first}</th><th scope="col">${words.without}</th></tr></thead>
        <tbody>${draft.columns.map((_, i) => columnRow(dialog, draft, i))}</tbody>
      </table>
    </div>
    ${gapsPart(dialog, draft)}
    ${tick(dialog, words.standardise, words.standardiseHelp, dialog.standardise, (on) => {
      dialog.standardise = on
    })}
    <details class="more" ?open=${dialog.source === null}>
      <summary>${icons.chevron}${said.cells.title}</summary>
      <fall-line-cells .words=${session.words} .said=${said.cells} .draft=${draft} .changed=${() => dialog.changed()}></fall-line-cells>
    </details>
    ${isLong ? html`<p class="hint">${said.tooLong}</p>` : nothing}
  `
}
