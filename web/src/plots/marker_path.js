// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import { traceMarker } from './layers/marker.js'

/** @param {number} value */
const short = (value) => String(Math.round(value * 100) / 100)

/**
 * A run's marker as the path of an SVG element, as the pictures draw it.
 * @param {import('./run_colours.js').Marker} marker
 * @param {number} x @param {number} y @param {number} radius
 */
export function markerPath(marker, x, y, radius) {
  let path = ''
  const pen = {
    moveTo: (/** @type {number} */ px, /** @type {number} */ py) => {
      path += `M${short(px)} ${short(py)}`
    },
    lineTo: (/** @type {number} */ px, /** @type {number} */ py) => {
      path += `L${short(px)} ${short(py)}`
    },
    arc: () => {
      const r = short(radius)
      path += `a${r} ${r} 0 1 0 ${short(-2 * radius)} 0a${r} ${r} 0 1 0 ${short(2 * radius)} 0`
    },
    closePath: () => {
      path += 'z'
    },
  }
  traceMarker(/** @type {any} */ (pen), marker, x, y, radius)
  return path
}
