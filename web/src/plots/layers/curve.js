// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import { depthColours } from '../depth.js'
import { drawGround } from './cached.js'
import { clipTo, traceLines } from './cased.js'
import { hatch } from './hatch.js'

const WIDTH = 2.2
const TINTS = 9
const TINT_ALPHA = { light: 0.4, dark: 0.26 }

/**
 * A function of one variable: its curve over ground tinted by depth, as the map is, and a hatch where it has no value.
 * @param {import('../snapshot.js').Context} context
 * @param {import('../curve_picture.js').CurveScene} scene
 */
export function drawCurve(context, scene) {
  drawGround(context, scene.ground, scene.frame.box, (own) => paintCurve(own, scene))
}

/**
 * @param {import('../snapshot.js').Context} context
 * @param {import('../curve_picture.js').CurveScene} scene
 */
function paintCurve(context, { frame, theme, palette, lines, gaps }) {
  const { box } = frame
  context.save()
  clipTo(context, box)
  const gradient = context.createLinearGradient(0, box.bottom, 0, box.top)
  depthColours(palette, theme.name, TINTS).forEach((tint, i) => {
    gradient.addColorStop(i / (TINTS - 1), tint)
  })
  context.fillStyle = gradient
  context.globalAlpha = TINT_ALPHA[theme.name]
  for (const line of lines) {
    context.beginPath()
    context.moveTo(line[0], box.bottom)
    for (let i = 0; i < line.length; i += 2) context.lineTo(line[i], line[i + 1])
    context.lineTo(line[line.length - 2], box.bottom)
    context.fill()
  }
  context.globalAlpha = 1
  for (const { from, to } of gaps)
    hatch(context, box, theme, () => context.rect(from, box.top, to - from, box.bottom - box.top))
  context.beginPath()
  traceLines(context, lines)
  context.lineJoin = 'round'
  context.strokeStyle = theme.accent
  context.lineWidth = WIDTH
  context.stroke()
  context.restore()
}
