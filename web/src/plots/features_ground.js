// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import { placeContourLabels } from './contour_labels.js'
import { contoursOf } from './contours.js'
import { gridSide } from './features_read.js'
import { mostMarkers } from './row_markers.js'
import { isOfClasses } from './value_scale.js'

/**
 * The ground anew: it changes with every step, so nothing of it is kept.
 * @param {import('./features_read.js').Read} read
 * @param {import('./frame.js').Frame} frame
 * @param {import('./value_scale.js').ValueScale} scale
 * @param {import('./snapshot.js').View} view
 * @param {readonly import('./row_markers.js').RowMarker[]} markers  which hide labels
 * @param {import('../words/words.js').Words} words
 */
export function featuresGround(
  { grid, domain },
  { box },
  scale,
  { palette = 'depth', pixelRatio },
  markers,
  words,
) {
  const field = { columns: gridSide, rows: gridSide, values: grid, domain }
  const contours = contoursOf(field, scale.levels)
  const toX = (/** @type {number} */ u) => box.left + u * (box.right - box.left)
  const toY = (/** @type {number} */ v) => box.bottom + v * (box.top - box.bottom)
  const obstacles = markers.map(({ x, y, radius }) => ({
    x,
    y,
    width: 2 * radius,
    height: 2 * radius,
    angle: 0,
  }))
  // Of two classes the one line that counts is drawn as it is for every run.
  const isLabelled = markers.length <= mostMarkers && !isOfClasses(scale)
  return {
    contours,
    labels: isLabelled ? placeContourLabels(contours, toX, toY, box, obstacles, words) : [],
    toX,
    toY,
    palette,
    ground: { cache: undefined, owner: field, key: '', pixelRatio, onto: null },
  }
}
