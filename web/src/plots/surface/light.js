// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import { HEIGHT } from './camera.js'

// From the upper left of the screen.
const LIGHT = { right: -0.5, away: 0.35, up: 0.8 }

/**
 * How much light falls on each node, when it comes from the upper left of the screen.
 * @param {import('./heights.js').Heights} heights
 * @param {import('./camera.js').Camera} camera
 */
export function lightOn({ columns, rows, z }, { cos, sin }) {
  const light = new Float32Array(z.length)
  const [lx, ly] = [LIGHT.right * cos - LIGHT.away * sin, LIGHT.right * sin + LIGHT.away * cos]
  const length = Math.hypot(lx, ly, LIGHT.up)
  for (let row = 0; row < rows; row++) {
    const [south, north] = [Math.max(0, row - 1) * columns, Math.min(rows - 1, row + 1) * columns]
    for (let column = 0; column < columns; column++) {
      const [west, east] = [Math.max(0, column - 1), Math.min(columns - 1, column + 1)]
      const dx =
        ((z[row * columns + east] - z[row * columns + west]) * HEIGHT * (columns - 1)) / (2 * (east - west))
      const dy =
        ((z[north + column] - z[south + column]) * HEIGHT * (rows - 1) * columns) / (2 * (north - south))
      const cosine = (LIGHT.up - dx * lx - dy * ly) / (length * Math.hypot(dx, dy, 1))
      light[row * columns + column] = Math.max(0, cosine)
    }
  }
  return light
}
