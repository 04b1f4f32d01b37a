// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import { html, svg } from 'lit'
import { slopeColours } from '../../plots/bench/slope_colours.js'

/**
 * What a mark in a chart means: the mark, and its words.
 * @typedef {'stroke' | 'dashes' | 'dots' | 'thin' | 'cross' | 'plus' | 'ring' | 'bar'} Mark
 */

/** @type {Readonly<Record<Mark, import('lit').TemplateResult<2>>>} */
const shapes = Object.freeze({
  stroke: svg`<path d="M0 7h24" stroke-width="2.5" />`,
  dashes: svg`<path d="M0 7h24" stroke-width="2.5" stroke-dasharray="8 4" />`,
  dots: svg`<path d="M0 7h24" stroke-width="1.5" stroke-dasharray="2 3" />`,
  thin: svg`<path d="M0 7h24" stroke-width="1.2" />`,
  cross: svg`<path d="m8 3 8 8m0-8-8 8" stroke-width="2" />`,
  plus: svg`<path d="M12 1v12M6 7h12" stroke-width="2" />`,
  ring: svg`<circle cx="12" cy="7" r="4.5" stroke-width="2" />`,
  bar: svg`<path d="M12 0v14" stroke-width="2.5" />`,
})

/**
 * @param {'light' | 'dark'} theme
 * @param {readonly {mark: Mark, of: 'actual' | 'estimate' | 'other', text: string}[]} entries
 */
export const legend = (theme, entries) => html`
  <p class="legend">
    ${entries.map(
      ({
        mark,
        of,
        text,
      }) => html`<span><svg width="24" height="14" viewBox="0 0 24 14" fill="none" aria-hidden="true"
        stroke=${of === 'other' ? 'currentColor' : slopeColours[theme][of]}>${shapes[mark]}</svg>${text}</span>`,
    )}
  </p>
`
