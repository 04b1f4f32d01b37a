// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import { clipTo, strokeCased, traceLines } from './cased.js'

const WIDTH = 2.4
const BORDER = 1.8
const DOT = 2.7

/**
 * The path: cased up to the cursor, faint beyond it, its iterates as dots that fade with age.
 * @param {import('../snapshot.js').Context} context
 * @param {{route: import('../route_scene.js').RouteScene, frame: import('../frame.js').Frame, theme: import('../theme.js').Theme}} scene
 */
export function drawPath(context, { route, frame, theme }) {
  const { colour, dash } = route.style
  context.save()
  clipTo(context, frame.box)
  if (route.future.length > 0) {
    context.globalAlpha = 0.45
    strokeCased(context, () => traceLines(context, route.future), {
      colour,
      casing: theme.casing,
      width: 1.4,
      border: 1,
    })
    context.globalAlpha = 1
  }
  if (route.past.length > 0) {
    strokeCased(context, () => traceLines(context, route.past), {
      colour,
      casing: theme.casing,
      width: WIDTH,
      border: BORDER,
      dash,
    })
  }
  for (const { x, y, alpha } of route.dots) {
    context.globalAlpha = alpha
    context.beginPath()
    context.arc(x, y, DOT + 1.3, 0, 2 * Math.PI)
    context.fillStyle = theme.casing
    context.fill()
    context.beginPath()
    context.arc(x, y, DOT, 0, 2 * Math.PI)
    context.fillStyle = colour
    context.fill()
  }
  context.restore()
}
