// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import { clipTo, strokeCased, traceLines } from './cased.js'

const WIDTH = 2.4
const BORDER = 1.8
const DOT = 3
const DOT_BORDER = 1.4

/**
 * The path: cased up to the cursor, faint beyond it, its iterates as dots that fade with age.
 * @param {import('../snapshot.js').Context} context
 * @param {{route: import('../route_scene.js').RouteScene, frame: {box: import('../clip.js').Box}, theme: import('../theme.js').Theme}} scene
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
  const gone = () => {
    context.beginPath()
    traceLines(context, route.past)
  }
  context.lineJoin = 'round'
  context.lineCap = 'round'
  context.strokeStyle = theme.casing
  context.lineWidth = WIDTH + 2 * BORDER
  gone()
  context.stroke()
  // The dots' casings lie beneath the line, so that a faded dot does not bleach it.
  fillDots(context, route.dots, DOT + DOT_BORDER, theme.casing)
  context.lineCap = dash.length > 0 ? 'butt' : 'round'
  context.setLineDash([...dash])
  context.strokeStyle = colour
  context.lineWidth = WIDTH
  gone()
  context.stroke()
  fillDots(context, route.dots, DOT, colour)
  context.restore()
}

/**
 * @param {import('../snapshot.js').Context} context
 * @param {readonly {x: number, y: number, alpha: number}[]} dots
 * @param {number} radius @param {string} colour
 */
function fillDots(context, dots, radius, colour) {
  context.fillStyle = colour
  dots.forEach(({ x, y, alpha }, i) => {
    // Dots of one faintness, and all old ones are, are filled at once.
    if (alpha !== dots[i - 1]?.alpha) context.beginPath()
    context.moveTo(x + radius, y)
    context.arc(x, y, radius, 0, 2 * Math.PI)
    if (alpha === dots[i + 1]?.alpha) return
    context.globalAlpha = alpha
    context.fill()
  })
  context.globalAlpha = 1
}
