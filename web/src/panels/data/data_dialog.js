// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {Session} from '../../app/session.js' */
/** @import {ReadTable} from '../../data/read_table.js' */
/** @import {Reading} from '../../data/reading.js' */
/** @import {OwnDataWords} from '../../words/own_data.js' */

import { html, LitElement } from 'lit'
import { DataDraft } from '../../data/data_draft.js'
import { DataFault } from '../../data/data_fault.js'
import { nothingAsked } from '../../data/layout_of_text.js'
import { startReading } from '../../data/reading.js'
import { icons } from '../icons.js'
import { baseStyles } from '../styles/base.css.js'
import { cardStyles } from '../styles/card.css.js'
import { tabRound } from '../tab_round.js'
import { dataDialogStyles } from './data_dialog.css.js'
import { wantsScaling } from './fit_settings_of.js'
import { lookPart } from './look_part.js'
import { readingPart, sourcePart } from './source_part.js'

/**
 * From a text, a file or the present rows to data that a model is fitted to. What was pasted and chosen stays for as long as
 * the dialog is open.
 */
export class DataDialog extends LitElement {
  static properties = {
    session: { attribute: false },
    said: { attribute: false },
    stage: { state: true },
    progress: { state: true },
    fault: { state: true },
    refused: { state: true },
  }

  static styles = [baseStyles, cardStyles, dataDialogStyles]

  constructor() {
    super()
    /** @type {Session} set, as what follows, before it comes into the page */
    this.session = /** @type {any} */ (undefined)
    /** @type {OwnDataWords} */
    this.said = /** @type {any} */ (undefined)
    /** @type {'source' | 'reading' | 'look'} */
    this.stage = 'source'
    this.progress = { percent: 0, rows: 0 }
    /** Why what was read is no table. */
    this.fault = ''
    /** Why the draft cannot be used yet. */
    this.refused = ''
    /** What is pasted. */
    this.text = ''
    /** @type {Blob | string | null} null where the present rows are edited */
    this.source = null
    this.asked = nothingAsked
    /** @type {DataDraft | null} */
    this.draft = null
    /** @type {Pick<ReadTable, 'separator' | 'sign' | 'head'> | null} how it was laid out */
    this.found = null
    this.standardise = false
    /** @type {Reading | null} */
    this.reading = null
    /** @type {() => void} */
    this.isClosed = () => undefined
    /** @type {Promise<void>} */
    this.closed = new Promise((resolve) => {
      this.isClosed = () => resolve()
    })
  }

  get dialog() {
    return /** @type {HTMLDialogElement} */ (this.renderRoot.querySelector('dialog'))
  }

  firstUpdated() {
    this.dialog.showModal()
    this.focusFirst()
  }

  /** @param {'source' | 'reading' | 'look'} stage  what it shows is read out from its heading on */
  async turnTo(stage) {
    this.stage = stage
    await this.updateComplete
    this.focusFirst()
  }

  focusFirst() {
    const first = /** @type {HTMLElement | null} */ (this.renderRoot.querySelector('[data-first]'))
    first?.focus()
  }

  /** @param {Blob | string} source @param {import('../../data/layout_of_text.js').Asked} [asked] */
  async read(source, asked = nothingAsked) {
    this.reading?.cancel()
    Object.assign(this, {
      source,
      asked,
      draft: null,
      fault: '',
      refused: '',
      progress: { percent: 0, rows: 0 },
    })
    const reading = startReading(source, asked, (share, rows) => {
      this.progress = { percent: Math.floor(100 * share), rows }
    })
    this.reading = reading
    this.turnTo('reading')
    try {
      const table = await reading.table
      if (this.reading === reading) this.take(table)
    } catch (error) {
      if (this.reading !== reading) return
      this.fault =
        error instanceof DataFault
          ? this.said.faults[error.kind](error.facts)
          : this.said.failed(/** @type {Error} */ (error).message)
    }
    if (this.reading !== reading) return
    this.reading = null
    this.turnTo('look')
  }

  /** @param {ReadTable} table */
  take(table) {
    this.found = table
    this.draft = new DataDraft(table)
    this.standardise = wantsScaling(this.draft)
  }

  /** The rows that are fitted to at present. */
  edit() {
    const data = this.session.presentTable()
    if (!data) return
    Object.assign(this, { source: null, found: null, fault: '', refused: '', draft: DataDraft.of(data) })
    this.standardise = this.session.record.scale === 'standardise'
    this.turnTo('look')
  }

  cancel() {
    this.reading?.cancel()
    this.reading = null
    this.turnTo('source')
  }

  /** Something of the draft has changed. */
  changed() {
    this.refused = ''
    this.requestUpdate()
  }

  /** @param {KeyboardEvent} event  no key of the page while the dialog is open */
  pressed(event) {
    event.stopPropagation()
    tabRound(event)
  }

  hasClosed() {
    this.reading?.cancel()
    this.isClosed()
  }

  render() {
    const { said, stage } = this
    const parts = {
      source: () => sourcePart(this),
      reading: () => readingPart(this),
      look: () => lookPart(this),
    }
    return html`
      <dialog aria-labelledby="title" @close=${this.hasClosed} @keydown=${this.pressed}>
        <div class="heading">
          <h2 id="title">${said.title}</h2>
          <button class="icon" aria-label=${this.session.words.page.close} @click=${() => this.dialog.close()}>${icons.close}</button>
        </div>
        <div class="parts">${parts[stage]()}</div>
      </dialog>
    `
  }
}
