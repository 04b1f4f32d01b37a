// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import { html } from 'lit'
import { markerPath } from '../plots/marker_path.js'
import { runStyle } from '../plots/run_colours.js'

/**
 * How a run looks in the pictures: colour, dash and marker.
 * @param {number} number of the run
 * @param {'light' | 'dark'} theme
 */
export function swatch(number, theme) {
  const { colour, dash, marker } = runStyle(theme, number - 1)
  return html`
    <svg class="swatch" viewBox="0 0 34 14" width="34" height="14" aria-hidden="true" focusable="false">
      <path d="M1 7H33" stroke=${colour} stroke-width="2.4" stroke-dasharray=${dash.join(' ')} />
      <path d=${markerPath(marker, 17, 7, 4.6)} fill=${colour} />
    </svg>
  `
}
