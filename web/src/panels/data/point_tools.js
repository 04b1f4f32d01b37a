// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {OwnDataWords} from '../../words/own_data.js' */
/** @import {PictureCanvas} from '../picture_canvas.js' */

import { css, html, nothing, svg } from 'lit'
import { isOwnMark } from '../../state/lists.js'
import { loadOwnDataWords } from '../../words/own_data.js'
import { icon } from '../icons.js'
import { SessionElement } from '../session_element.js'
import { StartControl } from '../start_control.js'
import { baseStyles } from '../styles/base.css.js'
import { toolStyles } from '../styles/tools.css.js'
import { keptSettings } from './fit_settings_of.js'
import { mostPoints, PointControl } from './point_control.js'

const icons = {
  edit: icon(
    svg`<path d="M4.500 19.500l.8-4L16 4.800l3.200 3.200L8.500 18.700z" /><path d="M13.500 7.300l3.200 3.200" />`,
    15,
  ),
  remove: icon(
    svg`<path d="M5 7h14M9.500 7V4.500h5V7M7 7l1 12.500h8L17 7M10.500 10.500v6M13.500 10.500v6" />`,
    15,
  ),
}

/** Above the picture of data: makes them the reader's own, and then gives the hand on their points. */
export class PointTools extends SessionElement {
  static properties = {
    ...SessionElement.properties,
    host: { attribute: false },
    scene: { attribute: false },
    said: { state: true },
    note: { state: true },
  }

  static styles = [
    baseStyles,
    toolStyles,
    css`
      :host {
        position: static;
        flex: none;
        container-type: normal;
      }
      .note {
        pointer-events: none;
      }
    `,
  ]

  constructor() {
    super()
    /** @type {PictureCanvas} set by the picture before the first drawing */
    this.host = /** @type {any} */ (undefined)
    /** @type {unknown} of the picture: these tools follow it */
    this.scene = null
    /** @type {OwnDataWords['points'] | null} null until they are loaded */
    this.said = null
    this.spokenIn = ''
    /** @type {{text: string, isSeen: boolean}} */
    this.note = { text: '', isSeen: false }
    this.control = /** @type {PointControl | null} */ (null)
  }

  disconnectedCallback() {
    super.disconnectedCallback()
    this.letGo()
  }

  /** Whether there are points that can be edited one by one. */
  get possible() {
    const { data } = this.snapshot.problem
    const isFew = data !== null && data.columns.length === 2 && data.x.length <= mostPoints
    return isFew && !this.isLocked('data') && !isOwnMark(this.record.data)
  }

  get isOwn() {
    return this.possible && !this.session.schema.isDataId(this.record.data)
  }

  async loadWords() {
    this.spokenIn = this.words.language
    try {
      this.said = (await loadOwnDataWords(this.words)).points
    } catch {
      this.said = null // without words there are no tools
    }
  }

  /** @param {import('lit').PropertyValues} changed */
  willUpdate(changed) {
    super.willUpdate(changed)
    if (this.possible && this.spokenIn !== this.words.language) this.loadWords()
  }

  updated() {
    const { host, said } = this
    if (!this.isOwn || !said) return this.letGo()
    this.control ??= new PointControl(host, (event) => this.tell(event))
    this.control.help = said.keys
    if (host.hand === this.control) return
    host.hand = this.control
    host.requestUpdate()
  }

  letGo() {
    if (!this.control) return
    if (this.host.hand === this.control) this.host.hand = new StartControl(this.host)
    this.control = null
    this.host.requestUpdate()
  }

  /** @param {'chosen' | 'removed' | 'last' | 'most'} event */
  tell(event) {
    const { said, control } = this
    if (!said || !control) return
    const { chosen, rows } = control
    const texts = {
      chosen: () => (chosen === null ? '' : said.chosen(chosen + 1, rows, this.place(control.at(chosen)))),
      removed: () => said.removed(rows),
      last: () => said.last,
      most: () => said.most(mostPoints),
    }
    this.note = { text: texts[event](), isSeen: event === 'last' || event === 'most' }
  }

  /** @param {[number, number]} coordinates */
  place(coordinates) {
    const names = this.snapshot.problem.data?.columns ?? []
    return names.map((name, i) => `${name} ${this.words.number(coordinates[i], { digits: 6 })}`).join(', ')
  }

  async own() {
    const table = this.session.presentTable()
    if (table) await this.session.useTable(table, keptSettings(this.record))
    this.host.canvas.focus()
  }

  render() {
    const { said, control, note } = this
    if (!said || !this.possible) return nothing
    const label = this.isOwn ? said.remove : said.edit
    const isIdle = this.isOwn && (control?.chosen ?? null) === null
    return html`
      <div class="buttons">
        <button class="icon" aria-label=${label} title=${label} aria-disabled=${isIdle}
          @click=${() => (this.isOwn ? control?.remove() : this.own())}>${this.isOwn ? icons.remove : icons.edit}</button>
      </div>
      <p class=${note.isSeen ? 'note' : 'visually-hidden'} role="status">${note.text}</p>
    `
  }
}
