// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/**
 * How the runs on one picture are told apart: by colour, by dash and by marker, never by colour alone.
 * The colours differ in lightness as well as in hue: they stay apart for colour-blind readers, and from the map by
 * their casing. The dark theme has lighter ones.
 *
 * @typedef {object} RunStyle
 * @property {string} colour
 * @property {readonly number[]} dash lengths in pixels; empty is a full line
 * @property {Marker} marker
 * @typedef {'circle' | 'square' | 'diamond' | 'triangle' | 'cross' | 'pentagon'} Marker
 */

/** @type {readonly {light: string, dark: string, dash: readonly number[], marker: Marker}[]} */
const RUNS = Object.freeze([
  { light: '#e8590c', dark: '#ff9a5c', dash: [], marker: 'circle' },
  { light: '#7048e8', dark: '#9b89ff', dash: [7, 4], marker: 'square' },
  { light: '#12181f', dark: '#dcfff6', dash: [2, 4], marker: 'diamond' },
  { light: '#7d2f2b', dark: '#a8625f', dash: [10, 3, 2, 3], marker: 'triangle' },
  { light: '#a57ca8', dark: '#efe335', dash: [14, 4], marker: 'cross' },
  { light: '#2a1a86', dark: '#00ccc8', dash: [4, 3], marker: 'pentagon' },
])

/**
 * @param {'light' | 'dark'} themeName
 * @param {number} index 0 is the first run; beyond the list colours return with the next dash and marker
 * @returns {RunStyle}
 */
export function runStyle(themeName, index) {
  const count = RUNS.length
  const round = Math.floor(index / count)
  const { marker } = RUNS[(index + round) % count]
  const { dash } = RUNS[(index + round + Math.floor(round / count)) % count]
  return { colour: RUNS[index % count][themeName], dash, marker }
}

/** How many runs differ in colour. */
export const distinctRunColours = RUNS.length
