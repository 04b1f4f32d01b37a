// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import { svg } from 'lit'
import { icon } from './icons.js'

/** Icons of the tools above a picture, which come after the first one. */
export const toolIcons = Object.freeze({
  closer: icon(svg`<path d="M12 5v14M5 12h14" />`, 15),
  farther: icon(svg`<path d="M5 12h14" />`, 15),
  whole: icon(svg`<path d="M4.500 9.500v-5h5M19.500 9.500v-5h-5M4.500 14.500v5h5M19.500 14.500v5h-5" />`, 15),
  left: icon(
    svg`<path d="M4.500 12a7.500 7.500 0 1 0 2.300-5.400" /><path d="M4.200 3.200v4.600h4.600" />`,
    15,
  ),
  right: icon(
    svg`<path d="M19.500 12a7.500 7.500 0 1 1-2.300-5.400" /><path d="M19.800 3.200v4.600h-4.600" />`,
    15,
  ),
  up: icon(svg`<path d="M5.500 15 12 8.500l6.500 6.500" />`, 15),
  down: icon(svg`<path d="M5.500 9 12 15.500 18.500 9" />`, 15),
})
