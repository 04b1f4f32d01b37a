// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import { depthColours } from '../depth.js'
import { clipTo } from './cased.js'
import { labelInk } from './contour_labels.js'
import { traceMarker } from './marker.js'

/** Of a small spot, from its middle to its side. */
const small = 1.7

/**
 * The rows upon a map of what is predicted, each filled with the colour of its own y: in a dark ring and a light one, of
 * which any ground leaves one to be seen.
 * @param {import('../snapshot.js').Context} context
 * @param {import('../features_picture.js').FeaturesScene} scene
 */
export function drawRowMarkers(context, { markers, crowded, scale, palette, theme, frame }) {
  const tints = depthColours(palette, theme.name, scale.levels.values.length + 1)
  context.save()
  clipTo(context, frame.box)
  if (crowded) {
    for (const [extra, colour] of /** @type {const} */ ([
      [1.2, theme.casing],
      [0.6, theme.mark],
      [0, null],
    ])) {
      if (colour) context.fillStyle = colour
      for (const { x, y, band } of markers) {
        const half = small + extra
        if (!colour) context.fillStyle = tints[band]
        context.fillRect(x - half, y - half, 2 * half, 2 * half)
      }
    }
  } else for (const marker of markers) drawMarker(context, marker, tints[marker.band], theme)
  context.restore()
}

/**
 * @param {import('../snapshot.js').Context} context
 * @param {import('../row_markers.js').RowMarker} marker
 * @param {string} tint
 * @param {import('../theme.js').Theme} theme
 */
function drawMarker(context, { x, y, radius, sign, shape }, tint, theme) {
  for (const [extra, colour] of /** @type {const} */ ([
    [2.2, theme.casing],
    [1.1, theme.mark],
    [0, tint],
  ])) {
    context.beginPath()
    traceMarker(context, shape, x, y, radius + extra)
    context.fillStyle = colour
    context.fill()
  }
  if (sign === 0) return
  const arm = radius * 0.55
  context.beginPath()
  context.moveTo(x - arm, y)
  context.lineTo(x + arm, y)
  if (sign > 0) {
    context.moveTo(x, y - arm)
    context.lineTo(x, y + arm)
  }
  context.lineWidth = 1.6
  context.strokeStyle = labelInk(tint)
  context.stroke()
}
