// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {Scaling} from '../app/scalings.js' */

import { css, html, nothing } from 'lit'
import { fold } from './card.js'
import { SessionElement } from './session_element.js'
import { segmentSetting } from './setting.js'
import { baseStyles } from './styles/base.css.js'
import { cardStyles } from './styles/card.css.js'

/** What raw columns and standardised ones make of the loss, beside each other. */
export class ScalingCard extends SessionElement {
  static properties = { ...SessionElement.properties, open: { state: true }, scalings: { state: true } }

  static styles = [
    baseStyles,
    cardStyles,
    css`
      table {
        width: 100%;
        margin: 8px 0;
        border-collapse: collapse;
        font-size: 14px;
      }
      th,
      td {
        padding: 3px 0 3px 8px;
        text-align: right;
        font-weight: 400;
      }
      thead th {
        color: var(--soft);
        border-bottom: 1px solid var(--line);
      }
      tbody th {
        padding-left: 0;
        text-align: left;
        color: var(--soft);
      }
      .present {
        color: var(--ink);
        font-weight: 600;
      }
    `,
  ]

  constructor() {
    super()
    this.open = false
    /** @type {readonly Scaling[]} */
    this.scalings = []
    /** Of which problem they are. */
    this.subject = ''
  }

  updated() {
    if (this.open) this.ask()
  }

  async ask() {
    const { record } = this
    const { text, lossText } = this.snapshot.problem
    const asked = Object.entries(record).filter(([key]) =>
      /^(?:data|model|loss|penalty|scale|sense)/.test(key),
    )
    const subject = `${text}\n${lossText}\n${asked}`
    if (subject === this.subject) return
    this.subject = subject
    const found = await this.session.closely.scalings()
    if (subject === this.subject) this.scalings = found
  }

  /** @param {string} title @param {(scaling: Scaling) => number | null} of */
  row(title, of) {
    const { fit, number } = this.words
    return html`<tr><th scope="row">${title}</th>${this.scalings.map((scaling) => {
      const value = of(scaling)
      return html`<td class="number ${scaling.scale === this.record.scale ? 'present' : ''}">${
        value === null ? fit.scaling.none : number(value, { digits: 3, mantissa: 2 })
      }</td>`
    })}</tr>`
  }

  lesson() {
    const [raw, scaled] = this.scalings
    const { fit, number } = this.words
    if (!raw?.stableStep || !scaled?.stableStep || !raw.conditionNumber || !scaled.conditionNumber) return ''
    const style = { digits: 3, mantissa: 2 }
    return fit.scaling.lesson(
      number(raw.conditionNumber / scaled.conditionNumber, style),
      raw.conditionNumber > scaled.conditionNumber,
    )
  }

  body() {
    const { fit } = this.words
    if (this.scalings.length === 0) return html`<p class="hint">${fit.scaling.missing}</p>`
    const names = this.describe('scale')?.values ?? []
    return html`
      ${segmentSetting(this, 'scale')}
      <table>
        <caption class="visually-hidden">${fit.scaling.title}</caption>
        <thead><tr><td></td>${this.scalings.map(({ scale }) => {
          const name = scale === 'none' ? fit.scaling.raw : names.find(({ id }) => id === scale)?.label
          return html`<th scope="col" class=${scale === this.record.scale ? 'present' : ''}
            aria-current=${scale === this.record.scale ? 'true' : nothing}>${name}</th>`
        })}</tr></thead>
        <tbody>
          ${this.row(fit.scaling.condition, ({ conditionNumber }) => conditionNumber)}
          ${this.row(fit.scaling.step, ({ stableStep }) => stableStep)}
        </tbody>
      </table>
      <p class="hint">${fit.scaling.help} ${this.lesson()}</p>
    `
  }

  render() {
    return fold(this.session, this.localName, {
      kind: 'card',
      summary: html`<h2>${this.words.fit.scaling.title}</h2>`,
      body: this.open ? html`<div class="inside">${this.body()}</div>` : nothing,
      toggled: (isOpen) => {
        this.open = isOpen
      },
    })
  }
}
