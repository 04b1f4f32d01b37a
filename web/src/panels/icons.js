// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import { html, svg } from 'lit'

/**
 * Icons drawn here, since signs such as rewind are missing from the fonts of many systems.
 * @param {import('lit').TemplateResult<2>} shape
 * @param {number} [size]
 */
export const icon = (shape, size = 18) => html`
  <svg viewBox="0 0 24 24" width=${size} height=${size} fill="none" stroke="currentColor" stroke-width="2"
    stroke-linecap="round" stroke-linejoin="round" aria-hidden="true" focusable="false">${shape}</svg>
`

export const icons = Object.freeze({
  play: icon(svg`<path d="M8 5.2v13.6L19 12z" fill="currentColor" />`),
  pause: icon(svg`<path d="M8.5 5.5v13M15.5 5.5v13" stroke-width="3.4" />`),
  again: icon(svg`<path d="M19.5 12a7.5 7.5 0 1 1-2.3-5.4" /><path d="M19.8 3.2v4.6h-4.6" />`),
  reset: icon(svg`<path d="M5.5 5.5v13" /><path d="M19 5.8v12.4L9.5 12z" fill="currentColor" />`),
  back: icon(svg`<path d="M15 5.5 8.5 12l6.5 6.5" />`),
  forward: icon(svg`<path d="M9 5.5 15.5 12 9 18.5" />`),
  undo: icon(
    svg`<path d="M9 6 4.5 10.5 9 15" /><path d="M5 10.5h8.5a5.5 5.5 0 0 1 0 11H10" transform="translate(0 -2)" />`,
  ),
  redo: icon(
    svg`<path d="M15 6l4.5 4.5L15 15" /><path d="M19 10.5h-8.5a5.5 5.5 0 0 0 0 11H14" transform="translate(0 -2)" />`,
  ),
  link: icon(svg`<path d="M10 13.5a4 4 0 0 0 6 .4l3-3a4.2 4.2 0 0 0-6-6L11.7 6.2" />
    <path d="M14 10.500a4 4 0 0 0-6-.4l-3 3a4.2 4.2 0 0 0 6 6l1.3-1.3" />`),
  light: icon(svg`<circle cx="12" cy="12" r="4" /><path
    d="M12 2.500v2M12 19.500v2M2.5 12h2M19.5 12h2M5.3 5.300l1.4 1.400M17.3 17.300l1.4 1.400M5.3 18.700l1.4-1.400M17.3 6.700l1.4-1.4" />`),
  dark: icon(svg`<path d="M19.5 14.200A8 8 0 0 1 9.8 4.500a8 8 0 1 0 9.7 9.700z" />`),
  auto: icon(svg`<circle cx="12" cy="12" r="8" /><path d="M12 4a8 8 0 0 1 0 16z" fill="currentColor" />`),
  close: icon(svg`<path d="M6.5 6.500l11 11M17.5 6.500l-11 11" />`),
  chevron: icon(svg`<path d="M9 5.5 15.5 12 9 18.5" />`, 14),
})

/** A ridge, and the fall line running down it. */
export const mark = html`
  <svg viewBox="0 0 32 24" width="30" height="23" fill="none" stroke-linecap="round" stroke-linejoin="round"
    aria-hidden="true" focusable="false">
    <path d="M2.5 21.5 12 5l4.6 7 3-4 9.9 13.500z" stroke="currentColor" stroke-width="2.2" />
    <path class="fall" d="M12 5.400c-.2 3.2 2.2 4.6 1.6 7.600s1.6 4.6 1 8" stroke-width="2.6" />
  </svg>
`
