// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import { traceMarker } from './marker.js'

const RADIUS = 5.5

/**
 * The mean of the points so far: the run's marker, hollow.
 * @param {import('../snapshot.js').Context} context
 * @param {{average: {x: number, y: number} | null, route: import('../route_scene.js').RouteScene, theme: import('../theme.js').Theme}} scene
 */
export function drawAverage(context, { average, route: { style }, theme }) {
  if (!average) return
  context.save()
  context.beginPath()
  traceMarker(context, style.marker, average.x, average.y, RADIUS)
  context.fillStyle = theme.casing
  context.lineWidth = 5
  context.strokeStyle = theme.casing
  context.stroke()
  context.fill()
  context.lineWidth = 2.2
  context.strokeStyle = style.colour
  context.stroke()
  context.restore()
}
