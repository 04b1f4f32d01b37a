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

// Light is told apart in so many steps, for which all colours are made beforehand.
const LIGHTS = 96

/**
 * The pixels of a surface: the tints and the contours of the map, with light and shade.
 * @param {import('./raster.js').Raster} raster
 * @param {{palette: import('../depth.js').Palette, theme: 'light' | 'dark', pixelRatio: number}} look
 * @param {readonly boolean[]} index which levels are index contours
 * @returns {Uint8ClampedArray} red, green, blue, alpha of each
 */
export function shadedPixels({ columns, rows, u, light }, { palette, theme, pixelRatio }, index) {
  const hexes = depthColours(palette, theme, index.length + 1)
  const tints = litColours(hexes)
  const inks = litColours(
    index.map((isIndex, k) => contourInk(hexes[k], theme, isIndex ? INDEX_INK[theme] : THIN_INK)),
  )
  const [wallX, wallY] = WALLS[theme].map((hex) => wordOf(hex, 1))
  const half = Float64Array.from(index, (isIndex) => ((isIndex ? INDEX : THIN) * pixelRatio) / 2)
  const pixels = new Uint32Array(columns * rows)
  for (let i = 0; i < u.length; i++) {
    const level = u[i]
    if (level < 0) pixels[i] = level === WALL_X ? wallX : wallY
    if (!(level >= 0)) continue
    const lit = Math.round(light[i] * (LIGHTS - 1))
    const tint = tints[Math.min(index.length, Math.floor(level)) * LIGHTS + lit]
    const line = Math.round(level) - 1
    const cover = line >= 0 && line < index.length ? coverage(u, i, columns, half[line]) : 0
    pixels[i] = cover > 0 ? mixed(tint, inks[line * LIGHTS + lit], cover) : tint
  }
  return new Uint8ClampedArray(pixels.buffer)
}

/**
 * How much of a pixel the nearest contour covers. The slope is that towards the nearer of two neighbours: at the edge of a hill
 * only one of them lies on it.
 * @param {Float32Array} u @param {number} i @param {number} columns @param {number} half of the line's width in pixels
 */
function coverage(u, i, columns, half) {
  const level = u[i]
  const across = lesser(Math.abs(level - u[i - 1]), Math.abs(level - u[i + 1]))
  const down = lesser(Math.abs(level - u[i - columns]), Math.abs(level - u[i + columns]))
  const change = Math.sqrt(across * across + down * down)
  const away = Math.abs(level - Math.round(level))
  if (!(away < (half + 0.5) * change) || change > DENSE.to) return 0
  const sparse = change < DENSE.from ? 1 : (DENSE.to - change) / (DENSE.to - DENSE.from)
  return Math.min(1, half + 0.5 - away / change) * sparse
}

/** The lesser of two numbers, or the one that is one. @param {number} a @param {number} b */
function lesser(a, b) {
  if (b < a || Number.isNaN(a)) return Number.isNaN(b) ? 0 : b
  return a
}

/** Each colour in every light. @param {readonly string[]} hexes */
function litColours(hexes) {
  const words = new Uint32Array(hexes.length * LIGHTS)
  hexes.forEach((hex, k) => {
    for (let lit = 0; lit < LIGHTS; lit++)
      words[k * LIGHTS + lit] = wordOf(hex, SHADE.dark + ((SHADE.bright - SHADE.dark) * lit) / (LIGHTS - 1))
  })
  return words
}

/** A colour as the four bytes of a pixel, the lowest first. @param {string} hex @param {number} shade */
function wordOf(hex, shade) {
  const whole = Number.parseInt(hex.slice(1), 16)
  const byte = (/** @type {number} */ channel) => Math.min(255, Math.round(channel * shade))
  const [red, green, blue] = [byte(whole >> 16), byte((whole >> 8) & 255), byte(whole & 255)]
  return ((255 << 24) | (blue << 16) | (green << 8) | red) >>> 0
}

/** @param {number} ground @param {number} ink @param {number} share of the ink */
function mixed(ground, ink, share) {
  let word = 0xff000000
  for (let shift = 0; shift < 24; shift += 8) {
    const [from, to] = [(ground >> shift) & 255, (ink >> shift) & 255]
    word |= Math.round(from + (to - from) * share) << shift
  }
  return word >>> 0
}
