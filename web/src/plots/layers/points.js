// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import { strokeCased } from './cased.js'
import { traceMarker } from './marker.js'

const START = 6.5
const PRESENT = 5

/**
 * The start as an open ring, the present point as the run's marker with a ring around it when it has arrived, and an arrow at the
 * edge for either of them that lies outside.
 * @param {import('../snapshot.js').Context} context
 * @param {{route: import('../route_scene.js').RouteScene, theme: import('../theme.js').Theme, handle: import('../snapshot.js').HandleState}} scene
 */
export function drawPoints(context, { route, theme, handle }) {
  const { start, style } = route
  context.save()
  if (handle) drawHalo(context, start, theme, handle)
  if (start.beyond === null) drawStart(context, start, style.colour, theme, handle ? START + 1 : START)
  else drawBeyond(context, { ...start, beyond: start.beyond }, style.colour, theme, false)
  drawPresent(context, route, theme)
  context.restore()
}

/**
 * @param {import('../snapshot.js').Context} context
 * @param {import('../route_scene.js').RouteScene} route
 * @param {import('../theme.js').Theme} theme
 */
export function drawPresent(context, { present, style, converged, hidden }, theme) {
  if (hidden) return
  if (present.beyond === null) drawMarker(context, present, style, theme, converged)
  else drawBeyond(context, { ...present, beyond: present.beyond }, style.colour, theme, true)
}

/**
 * @param {import('../snapshot.js').Context} context @param {{x: number, y: number}} at
 * @param {string} colour @param {import('../theme.js').Theme} theme @param {number} radius
 */
export function drawStart(context, { x, y }, colour, theme, radius) {
  context.beginPath()
  context.arc(x, y, radius, 0, 2 * Math.PI)
  context.fillStyle = theme.casing
  context.fill()
  strokeCased(context, () => circle(context, x, y, radius), {
    colour,
    casing: theme.casing,
    width: 2.6,
    border: 1.5,
  })
}

/**
 * @param {import('../snapshot.js').Context} context @param {{x: number, y: number}} at
 * @param {import('../run_colours.js').RunStyle} style @param {import('../theme.js').Theme} theme @param {boolean} arrived
 */
function drawMarker(context, { x, y }, { colour, marker }, theme, arrived) {
  if (arrived) {
    strokeCased(context, () => circle(context, x, y, PRESENT + 4.5), {
      colour: theme.good,
      casing: theme.casing,
      width: 2.2,
      border: 1.5,
    })
  }
  for (const [radius, fill] of /** @type {const} */ ([
    [PRESENT + 1.8, theme.casing],
    [PRESENT, colour],
  ])) {
    context.beginPath()
    traceMarker(context, marker, x, y, radius)
    context.fillStyle = fill
    context.fill()
  }
}

/**
 * @param {import('../snapshot.js').Context} context @param {{x: number, y: number}} at
 * @param {import('../theme.js').Theme} theme @param {'hover' | 'focus' | 'drag'} handle
 */
function drawHalo(context, { x, y }, theme, handle) {
  if (handle === 'focus') {
    strokeCased(context, () => circle(context, x, y, 13), {
      colour: theme.accent,
      casing: theme.casing,
      width: 2.5,
      border: 1.5,
    })
    return
  }
  context.globalAlpha = handle === 'drag' ? 0.4 : 0.25
  context.beginPath()
  context.arc(x, y, 15, 0, 2 * Math.PI)
  context.fillStyle = theme.accent
  context.fill()
  context.globalAlpha = 1
}

/**
 * An arrow head at the edge: outlined for the start, filled for the present point.
 * @param {import('../snapshot.js').Context} context @param {{x: number, y: number, beyond: number}} place
 * @param {string} colour @param {import('../theme.js').Theme} theme @param {boolean} filled
 */
function drawBeyond(context, { x, y, beyond }, colour, theme, filled) {
  context.save()
  context.translate(x, y)
  context.rotate(beyond)
  const trace = () => {
    context.moveTo(8, 0)
    context.lineTo(-5, -6.5)
    context.lineTo(-2, 0)
    context.lineTo(-5, 6.5)
    context.closePath()
  }
  strokeCased(context, trace, { colour, casing: theme.casing, width: 2.2, border: 1.8 })
  context.beginPath()
  trace()
  context.fillStyle = filled ? colour : theme.casing
  context.fill()
  context.restore()
}

/** @param {import('../snapshot.js').Context} context @param {number} x @param {number} y @param {number} radius */
function circle(context, x, y, radius) {
  context.moveTo(x + radius, y)
  context.arc(x, y, radius, 0, 2 * Math.PI)
}
