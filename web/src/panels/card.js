// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import { html, nothing } from 'lit'
import { icons } from './icons.js'

/**
 * One panel's frame: a headed card, or a section that opens where the page is narrow.
 * @param {object} parts
 * @param {string} parts.title
 * @param {unknown} parts.body
 * @param {unknown} [parts.aside] what stands at the right of the heading
 * @param {boolean} parts.narrow
 * @param {boolean} [parts.open] whether the section of a narrow page begins open
 * @param {string} [parts.summary] what a closed section tells
 */
export function card({ title, body, aside = nothing, narrow, open = false, summary = '' }) {
  if (!narrow) {
    return html`
      <section class="card" aria-label=${title}>
        <div class="heading"><h2>${title}</h2>${aside}</div>
        ${body}
      </section>
    `
  }
  return html`
    <details class="card" ?open=${open}>
      <summary>${icons.chevron}<h2>${title}</h2><span class="summary number">${summary}</span></summary>
      <div class="inside">
        ${aside === nothing ? nothing : html`<div class="heading">${aside}</div>`}
        ${body}
      </div>
    </details>
  `
}

/**
 * Settings that are seldom needed, closed until asked for.
 * @param {string} title
 * @param {unknown} body
 */
export const more = (title, body) => html`
  <details class="more">
    <summary>${icons.chevron}${title}</summary>
    <div class="stack">${body}</div>
  </details>
`
