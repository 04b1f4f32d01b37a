// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {DataDialog} from './data_dialog.js' */

import { html, nothing } from 'lit'

/** Rows to begin with where points are to be clicked. */
const firstPoints = { x: [1, 2, 3, 4], y: [1.2, 1.7, 3.4, 3.6] }

/** @param {DataDialog} dialog */
async function draw(dialog) {
  const { freshSettings } = await import('./fit_settings_of.js')
  const chosen = { chosen: [0, 1], names: Object.keys(firstPoints) }
  await dialog.session.useTable(firstPoints, freshSettings(/** @type {any} */ (chosen), false))
  dialog.dialog.close()
}

/** @param {DataDialog} dialog @param {Event} event */
function opened(dialog, event) {
  const input = /** @type {HTMLInputElement} */ (event.target)
  const file = input.files?.[0]
  input.value = '' // the same file may be chosen again
  if (file) dialog.read(file)
}

/** @param {DataDialog} dialog @param {ClipboardEvent} event  what is pasted into an empty field is read at once */
function pasted(dialog, event) {
  const text = event.clipboardData?.getData('text/plain') ?? ''
  if (dialog.text !== '' || !/[\r\n]/.test(text)) return
  event.preventDefault()
  dialog.text = text
  dialog.read(text)
}

/** Where the data come from. @param {DataDialog} dialog */
export function sourcePart(dialog) {
  const { session } = dialog
  const said = dialog.said.source
  const pick = () =>
    /** @type {HTMLInputElement} */ (dialog.renderRoot.querySelector('input[type="file"]')).click()
  return html`
    ${session.wantedTable ? html`<p class="wanted">${said.wanted}</p>` : nothing}
    <div class="actions">
      <button class="main" data-first @click=${pick}>${said.file}</button>
      <input type="file" hidden accept=".csv,.tsv,.tab,.txt,text/csv,text/tab-separated-values,text/plain"
        @change=${(/** @type {Event} */ event) => opened(dialog, event)} />
      <button @click=${() => draw(dialog)}>${said.draw}</button>
      ${session.presentTable() ? html`<button @click=${() => dialog.edit()}>${said.edit}</button>` : nothing}
    </div>
    <label class="paste" for="paste">${said.paste}</label>
    <textarea id="paste" rows="8" spellcheck="false" autocomplete="off" placeholder=${said.example} aria-describedby="paste-help"
      .value=${dialog.text} @paste=${(/** @type {ClipboardEvent} */ event) => pasted(dialog, event)}
      @input=${(/** @type {Event} */ event) => {
        dialog.text = /** @type {HTMLTextAreaElement} */ (event.target).value
      }}></textarea>
    <p class="hint" id="paste-help">${said.pasteHelp}</p>
    <div class="actions"><button @click=${() => dialog.read(dialog.text)}>${said.read}</button></div>
  `
}

/** How far the reading is. @param {DataDialog} dialog */
export function readingPart(dialog) {
  const { said, progress } = dialog
  const { title, so, cancel } = said.reading
  return html`
    <p id="so" role="status">${title} <span class="number">${so(progress.percent, progress.rows)}</span></p>
    <progress max="100" .value=${progress.percent} aria-labelledby="so"></progress>
    <div class="actions"><button data-first @click=${() => dialog.cancel()}>${cancel}</button></div>
  `
}
