// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import { depthColours } from './depth.js'
import { distinctRunColours, runStyle } from './run_colours.js'

// The part of cividis that contrasts with the card by 3 and more.
const READABLE = { light: [0, 0.6], dark: [0, 0.6] }
const SHADES = 64

/**
 * The line of one coordinate among `count`. A few differ by colour and dash; many are ordered shades.
 * @param {'light' | 'dark'} themeName
 * @param {number} index @param {number} count
 * @returns {{colour: string, dash: readonly number[], width: number}}
 */
export function traceStyle(themeName, index, count) {
  if (count <= 2 * distinctRunColours) {
    const { colour, dash } = runStyle(themeName, index)
    return { colour, dash, width: 2 }
  }
  const [from, to] = READABLE[themeName]
  const share = from + ((to - from) * index) / (count - 1)
  return {
    colour: depthColours('cividis', themeName, SHADES)[Math.round(share * (SHADES - 1))],
    dash: [],
    width: 1,
  }
}
