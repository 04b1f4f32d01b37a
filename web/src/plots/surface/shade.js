// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import { contourInk, depthColours } from '../depth.js'
import { WALL_X } from './raster.js'

/** Width of contours, in CSS pixels, as on the map. */
const THIN = 0.7
const INDEX = 1.3
const THIN_INK = 0.1
const INDEX_INK = { light: 0.3, dark: 0.24 }
// How much brighter than its own tint the brightest ground is, and how much darker the darkest.
const SHADE = { dark: 0.76, bright: 1.05 }
// Contours closer than this, in level coordinates for a pixel, would run into one another.
const DENSE = { from: 0.3, to: 0.6 }
const WALLS = { light: ['#d9d2c3', '#c9c1b0'], dark: ['#2b3945', '#22303b'] }

/**
 * The pixels of a surface: the tints and the contours of the map, with light and shade.
 * @param {import('./raster.js').Raster} raster
 * @param {{palette: import('../depth.js').Palette, theme: 'light' | 'dark', pixelRatio: number}} look
 * @param {readonly boolean[]} index which levels are index contours
 * @returns {Uint8ClampedArray} red, green, blue, alpha of each
 */
export function shadedPixels({ columns, rows, u, light }, { palette, theme, pixelRatio }, index) {
  const hexes = depthColours(palette, theme, index.length + 1)
  const tints = hexes.map(bytesOf)
  const inks = index.map((isIndex, k) =>
    bytesOf(contourInk(hexes[k], theme, isIndex ? INDEX_INK[theme] : THIN_INK)),
  )
  const walls = WALLS[theme].map(bytesOf)
  const half = index.map((isIndex) => ((isIndex ? INDEX : THIN) * pixelRatio) / 2)
  const pixels = new Uint8ClampedArray(columns * rows * 4)
  for (let i = 0; i < u.length; i++) {
    const level = u[i]
    if (Number.isNaN(level)) continue
    const at = 4 * i
    pixels[at + 3] = 255
    if (level < 0) {
      const wall = walls[level === WALL_X ? 0 : 1]
      for (let channel = 0; channel < 3; channel++) pixels[at + channel] = wall[channel]
      continue
    }
    const tint = tints[Math.min(tints.length - 1, Math.floor(level))]
    const nearest = Math.round(level)
    const line = nearest >= 1 && nearest <= index.length ? coverage(u, i, columns, half[nearest - 1]) : 0
    const ink = line > 0 ? inks[nearest - 1] : tint
    const shade = SHADE.dark + (SHADE.bright - SHADE.dark) * light[i]
    for (let channel = 0; channel < 3; channel++)
      pixels[at + channel] = (tint[channel] + (ink[channel] - tint[channel]) * line) * shade
  }
  return pixels
}

/**
 * How much of a pixel the nearest contour covers.
 * @param {Float32Array} u @param {number} i @param {number} columns @param {number} half of the line's width in pixels
 */
function coverage(u, i, columns, half) {
  const level = u[i]
  const across = slope(level, u[i - 1], u[i + 1])
  const down = slope(level, u[i - columns], u[i + columns])
  const change = Math.hypot(across, down)
  if (!(change > 0)) return 0
  const distance = Math.abs(level - Math.round(level)) / change
  const sparse = Math.max(0, Math.min(1, (DENSE.to - change) / (DENSE.to - DENSE.from)))
  return Math.max(0, Math.min(1, half + 0.5 - distance)) * sparse
}

/** The smaller of the changes to two neighbours: at the edge of a hill only one of them lies on it. @param {number} here @param {number} one @param {number} other */
function slope(here, one, other) {
  const a = one >= 0 ? Math.abs(here - one) : Infinity
  const b = other >= 0 ? Math.abs(here - other) : Infinity
  const least = Math.min(a, b)
  return least === Infinity ? 0 : least
}

/** @param {string} hex @returns {readonly number[]} */
function bytesOf(hex) {
  const whole = Number.parseInt(hex.slice(1), 16)
  return [whole >> 16, (whole >> 8) & 255, whole & 255]
}
