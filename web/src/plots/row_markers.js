// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import { bandOf, isOfClasses } from './value_scale.js'

/** More rows than this are spots without residuals. */
export const mostMarkers = 400

/** Radii in CSS px where each row has `usualRoom` square pixels for itself. */
const radius = { least: 3.6, most: 9.5 }
const usualRoom = 1500
const densest = 0.5
/** A smaller marker has no room for a sign. */
const withSign = 4.6

/**
 * A row upon the map: the larger, the further its y is from the prediction, and of those that are large enough whether it
 * lies above or below; a shape for each of two classes.
 * @typedef {{x: number, y: number, row: number, band: number, radius: number, sign: number, shape: import('./run_colours.js').Marker}} RowMarker
 */

/** Of the classes 0 and 1. @type {readonly import('./run_colours.js').Marker[]} */
const [circle, diamond] = ['circle', 'diamond']

/**
 * @param {readonly import('./spots.js').Spot[]} spots
 * @param {ArrayLike<number>} y
 * @param {ArrayLike<number> | null} predictions  of all rows
 * @param {{scale: import('./value_scale.js').ValueScale, box: import('./clip.js').Box}} choice
 * @returns {RowMarker[]}  the largest first, so that none hides another
 */
export function rowMarkers(spots, y, predictions, { scale, box }) {
  const area = (box.right - box.left) * (box.bottom - box.top)
  const size = Math.max(densest, Math.min(1, Math.sqrt(area / spots.length / usualRoom)))
  const half = scale.spread / 2 || 1
  const isClass = isOfClasses(scale)
  return spots
    .map(({ x, y: py, row }) => {
      const residual = predictions ? y[row] - predictions[row] : 0
      const share = Number.isFinite(residual) ? Math.min(1, Math.abs(residual) / half) : 1
      const wide = size * (radius.least + (radius.most - radius.least) * Math.sqrt(share))
      const hasSign = wide >= withSign && Number.isFinite(residual)
      return {
        x,
        y: py,
        row,
        band: bandOf(scale, y[row]),
        radius: predictions ? wide : size * radius.least,
        sign: hasSign ? Math.sign(residual) : 0,
        shape: isClass && y[row] === 1 ? diamond : circle,
      }
    })
    .sort((a, b) => b.radius - a.radius)
}
