// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import { boxesOverlap } from '../boxes.js'
import { depthColours } from '../depth.js'
import { textFont } from '../fonts.js'
import { contrastRatio } from '../oklab.js'

const DARK_INK = '#05090c'
const LIGHT_INK = '#ffffff'
const POINT_ROOM = 22

/**
 * Values of index contours, upright upon their lines. A label steps aside while the start or the present
 * point stands on it.
 * @param {import('../snapshot.js').Context} context
 * @param {import('./depth.js').ReliefScene & {route?: import('../route_scene.js').RouteScene}} scene
 */
export function drawContourLabels(context, { theme, relief, route }) {
  if (!relief) return
  const tints = depthColours(relief.palette, theme.name, relief.contours.rings.length + 1)
  const points = (route ? [route.start, route.present] : []).map(({ x, y }) => ({
    x,
    y,
    width: POINT_ROOM,
    height: POINT_ROOM,
    angle: 0,
  }))
  context.save()
  context.font = textFont(11, 500)
  context.textAlign = 'center'
  context.textBaseline = 'middle'
  context.lineJoin = 'round'
  for (const label of relief.labels) {
    if (points.some((point) => boxesOverlap(point, label))) continue
    // The ground interrupts the line beneath the text, and a little beyond: no line is to look like a minus sign.
    const tint = tints[label.level]
    context.save()
    context.translate(label.x, label.y)
    context.rotate(label.angle)
    context.strokeStyle = tint
    context.lineWidth = 4
    context.beginPath()
    context.moveTo(-label.width / 2, 0)
    context.lineTo(label.width / 2, 0)
    context.stroke()
    context.lineWidth = 5
    context.strokeText(label.text, 0, 0.5)
    context.fillStyle = labelInk(tint)
    context.fillText(label.text, 0, 0.5)
    context.restore()
  }
  context.restore()
}

/**
 * @param {string} ground
 * @returns {string} black or white, whichever is read better
 */
export function labelInk(ground) {
  return contrastRatio(DARK_INK, ground) >= contrastRatio(LIGHT_INK, ground) ? DARK_INK : LIGHT_INK
}
