// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import { depthColours } from './depth.js'
import { distinctRunColours, runStyle } from './run_colours.js'

// The part of cividis that contrasts with the card by 3 and more.
const READABLE = { light: 0.6, dark: 0.6 }
const SHADES = 64

/** @typedef {{colour: string, dash: readonly number[], width: number}} TraceStyle */

/**
 * The lines of `count` coordinates. A few differ by colour and dash; many are ordered shades.
 * @param {'light' | 'dark'} themeName
 * @param {number} count
 * @returns {TraceStyle[]}
 */
export function traceStyles(themeName, count) {
  if (count <= 2 * distinctRunColours) {
    return Array.from({ length: count }, (_, i) => ({ ...runStyle(themeName, i), width: 2 }))
  }
  const shades = depthColours('cividis', themeName, SHADES)
  const last = READABLE[themeName] * (SHADES - 1)
  return Array.from({ length: count }, (_, i) => {
    return { colour: shades[Math.round((last * i) / (count - 1))], dash: [], width: 1 }
  })
}
