// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import { hexOfOklab, oklabDistance, oklabOf } from './oklab.js'

/**
 * Colours of depth, low to high. `depth` is the map's own; `cividis` (Nuñez, Anderton and Renslow, 2018)
 * is the choice made for colour-blind readers. On the dark page low ground is the bright one, so that
 * in both themes the ground a descent seeks stands out from the page.
 */
const STOPS = Object.freeze({
  depth: {
    light: ['#0b3c5d', '#1f6f8b', '#5aa6a6', '#a9cfb8', '#e3e6cf', '#f6f1e4'],
    dark: ['#e9d8a6', '#94b49f', '#4f8a8b', '#2b5f75', '#173b57', '#0c1f33'],
  },
  cividis: {
    light: [
      '#00224e',
      '#123570',
      '#3b496c',
      '#575d6d',
      '#707173',
      '#8a8678',
      '#a59c74',
      '#c3b369',
      '#e1cc55',
      '#fee838',
    ],
    dark: [
      '#fee838',
      '#e1cc55',
      '#c3b369',
      '#a59c74',
      '#8a8678',
      '#707173',
      '#575d6d',
      '#3b496c',
      '#123570',
      '#00224e',
    ],
  },
})

/** @typedef {'depth' | 'cividis'} Palette */

/**
 * Colours from the lowest to the highest ground, at distances that look equal.
 * @param {Palette} palette
 * @param {'light' | 'dark'} themeName
 * @param {number} count at least 1
 * @returns {string[]} `#rrggbb`
 */
export function depthColours(palette, themeName, count) {
  const stops = STOPS[palette][themeName].map(oklabOf)
  const along = [0]
  for (let i = 1; i < stops.length; i++) along.push(along[i - 1] + oklabDistance(stops[i - 1], stops[i]))
  const whole = along[along.length - 1]
  return Array.from({ length: count }, (_, i) => {
    const sought = count === 1 ? whole / 2 : (whole * i) / (count - 1)
    const next = Math.max(
      1,
      along.findIndex((length) => length >= sought - 1e-12),
    )
    const share = (sought - along[next - 1]) / (along[next] - along[next - 1])
    return hexOfOklab(between(stops[next - 1], stops[next], share))
  })
}

// Ground darker than this takes lines lighter than itself on the light page; on the dark page all but the brightest does.
const LIGHTER_LINES_BELOW = { light: 0.45, dark: 0.74 }

/**
 * The ink of a contour line: the colour of its ground, moved in lightness until the two can be told apart.
 * @param {string} ground
 * @param {'light' | 'dark'} themeName
 * @param {number} difference of OKLab lightness
 * @returns {string}
 */
export function contourInk(ground, themeName, difference) {
  const [lightness, a, b] = oklabOf(ground)
  const moved = lightness < LIGHTER_LINES_BELOW[themeName] ? lightness + difference : lightness - difference
  return hexOfOklab([Math.max(0, Math.min(1, moved)), a * 0.85, b * 0.85])
}

/** @param {import('./oklab.js').Oklab} from @param {import('./oklab.js').Oklab} to @param {number} share */
function between(from, to, share) {
  return /** @type {const} */ ([
    from[0] + (to[0] - from[0]) * share,
    from[1] + (to[1] - from[1]) * share,
    from[2] + (to[2] - from[2]) * share,
  ])
}
