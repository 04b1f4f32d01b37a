// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import { textFont, variableFont } from '../fonts.js'
import { shadedPixels } from '../surface/shade.js'
import { drawGround } from './cached.js'
import { traceLines } from './cased.js'

const HIDDEN_ALPHA = 0.55

/**
 * The ground, pixel for pixel.
 * @param {import('../snapshot.js').Context} context
 * @param {import('../surface_picture.js').SurfaceScene} scene
 */
export function drawSurface(context, { ground, look, painted, frame }) {
  if (!ground || !painted) return
  drawGround(context, painted, frame.box, (own) => {
    const { raster, levels } = ground
    const image = own.createImageData(raster.columns, raster.rows)
    image.data.set(shadedPixels(raster, look, levels.index))
    own.putImageData(image, 0, 0)
  })
}

/**
 * Ticks and names along the foot of the block.
 * @param {import('../snapshot.js').Context} context
 * @param {import('../surface_picture.js').SurfaceScene} scene
 */
export function drawFootAxes(context, { axes, theme }) {
  context.save()
  context.strokeStyle = theme.soft
  context.lineWidth = 1
  context.textAlign = 'center'
  context.textBaseline = 'middle'
  for (const { line, ticks, name } of axes) {
    context.beginPath()
    traceLines(context, [line])
    context.stroke()
    context.font = textFont(12)
    context.fillStyle = theme.soft
    for (const { x, y, text } of ticks) context.fillText(text, x, y)
    context.font = variableFont(16)
    context.fillStyle = theme.ink
    context.fillText(name.text, name.x, name.y)
  }
  context.restore()
}

/**
 * The part of the path that is behind a hill.
 * @param {import('../snapshot.js').Context} context
 * @param {{route: import('../surface/route.js').SurfaceRoute, theme: import('../theme.js').Theme}} scene
 */
export function drawHiddenPath(context, { route, theme }) {
  if (route.behind.length === 0) return
  context.save()
  context.globalAlpha = HIDDEN_ALPHA
  context.setLineDash([2, 4])
  context.lineWidth = 1.6
  context.strokeStyle = theme.mark
  context.beginPath()
  traceLines(context, route.behind)
  context.stroke()
  context.setLineDash([])
  context.restore()
}
