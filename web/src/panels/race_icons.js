// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import { svg } from 'lit'
import { icon } from './icons.js'

const eye = svg`<path d="M2.500 12S6 5.500 12 5.500 21.500 12 21.500 12 18 18.500 12 18.500 2.500 12 2.500 12z" /><circle cx="12" cy="12" r="2.800" />`

export const raceIcons = Object.freeze({
  shown: icon(eye, 16),
  hidden: icon(svg`<g opacity="0.45">${eye}</g><path d="M4 20 20 4" />`, 16),
  copy: icon(
    svg`<rect x="8.500" y="8.500" width="11.500" height="11.500" rx="2" /><path d="M15.500 4.500H6a2 2 0 0 0-2 2v9" />`,
    15,
  ),
  remove: icon(svg`<path d="M4.500 7h15M9.500 7V4.500h5V7M6.500 7l1 13h9l1-13" />`, 15),
})
