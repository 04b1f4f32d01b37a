// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/**
 * Colours in OKLab (Björn Ottosson, 2020): a space where equal distances look about equally far apart.
 * @typedef {readonly [number, number, number]} Oklab lightness 0..1, green-red, blue-yellow
 */

/**
 * @param {string} hex `#rrggbb`
 * @returns {[number, number, number]} linear-light red, green, blue, 0..1
 */
export function linearRgb(hex) {
  const whole = Number.parseInt(hex.slice(1), 16)
  return [decoded(whole >> 16), decoded((whole >> 8) & 255), decoded(whole & 255)]
}

/**
 * @param {readonly [number, number, number]} rgb linear-light
 * @returns {string} `#rrggbb`
 */
export function hexOf(rgb) {
  return `#${rgb.map((channel) => encoded(channel).toString(16).padStart(2, '0')).join('')}`
}

/**
 * @param {string} hex
 * @returns {Oklab}
 */
export function oklabOf(hex) {
  const [r, g, b] = linearRgb(hex)
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b)
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b)
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b)
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ]
}

/**
 * @param {Oklab} lab
 * @returns {string} the nearest colour of a screen, `#rrggbb`
 */
export function hexOfOklab([lightness, a, b]) {
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3
  return hexOf([
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ])
}

/**
 * @param {Oklab} a @param {Oklab} b
 * @returns {number} how far apart two colours look; 1 is from black to white
 */
export function oklabDistance(a, b) {
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2])
}

/**
 * The contrast ratio of WCAG 2: 1 to 21.
 * @param {string} a @param {string} b
 * @returns {number}
 */
export function contrastRatio(a, b) {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y)
  return (light + 0.05) / (dark + 0.05)
}

/** @param {string} hex */
function luminance(hex) {
  const [r, g, b] = linearRgb(hex)
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

/** @param {number} byte */
function decoded(byte) {
  const value = byte / 255
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
}

/** @param {number} light */
function encoded(light) {
  const value = light <= 0.0031308 ? light * 12.92 : 1.055 * light ** (1 / 2.4) - 0.055
  return Math.round(255 * Math.max(0, Math.min(1, value)))
}
