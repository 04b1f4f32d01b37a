// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {Session} from '../app/session.js' */

import { html, nothing } from 'lit'
import { icons } from './icons.js'

/**
 * What opens and closes. The session knows what the reader has opened: panels come and go with the layout and the view.
 * @param {Session} session
 * @param {string} name  of this one, among all
 * @param {object} parts
 * @param {unknown} parts.summary
 * @param {unknown} parts.body
 * @param {string} [parts.kind] `card` or `more`
 * @param {boolean} [parts.open] whether it begins open
 * @param {(isOpen: boolean) => unknown} [parts.toggled]
 */
export function fold({ folds }, name, { summary, body, kind = 'more', open = false, toggled }) {
  const shows = () => folds.get(name) ?? open
  // A toggle is told of later, when the layout may have changed; not every toggle is a click.
  const pressed = (/** @type {Event} */ event) => {
    const details = /** @type {HTMLDetailsElement} */ (
      /** @type {Element} */ (event.currentTarget).parentElement
    )
    folds.set(name, !details.open)
  }
  return html`
    <details class=${kind} ?open=${shows()} @toggle=${(/** @type {Event} */ event) => {
      const { open: isOpen } = /** @type {HTMLDetailsElement} */ (event.target)
      // Of the reader, or news of what was drawn here.
      if (isOpen !== shows()) folds.set(name, isOpen)
      toggled?.(isOpen)
    }}>
      <summary @click=${pressed}>${icons.chevron}${summary}</summary>
      ${body}
    </details>
  `
}

/**
 * One panel's frame: a headed card, or a section that opens where the page is narrow.
 * @param {object} parts
 * @param {{session: Session, narrow: boolean, localName: string}} parts.panel
 * @param {string} parts.title
 * @param {unknown} parts.body
 * @param {unknown} [parts.aside] what stands at the right of the heading
 * @param {boolean} [parts.open] whether the section of a narrow page begins open
 * @param {string} [parts.summary] what a closed section tells
 */
export function card({ panel, title, body, aside = nothing, open = false, summary = '' }) {
  if (!panel.narrow) {
    return html`
      <section class="card" aria-label=${title}>
        <div class="heading"><h2>${title}</h2>${aside}</div>
        ${body}
      </section>
    `
  }
  return fold(panel.session, panel.localName, {
    kind: 'card',
    open,
    summary: html`<h2>${title}</h2><span class="summary number">${summary}</span>`,
    body: html`
      <div class="inside">
        ${aside === nothing ? nothing : html`<div class="heading">${aside}</div>`}
        ${body}
      </div>
    `,
  })
}

/**
 * Settings that are seldom needed, closed until asked for.
 * @param {{session: Session, localName: string}} panel  which has one of these
 * @param {string} title
 * @param {unknown} body
 */
export const more = (panel, title, body) =>
  fold(panel.session, `${panel.localName} more`, {
    summary: title,
    body: html`<div class="stack">${body}</div>`,
  })
