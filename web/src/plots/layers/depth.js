// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import { contourInk, depthColours } from '../depth.js'
import { drawGround } from './cached.js'
import { clipTo } from './cased.js'
import { hatch } from './hatch.js'

const THIN = 0.7
const INDEX = 1.2
const THIN_INK = 0.07
const INDEX_INK = { light: 0.3, dark: 0.24 }

/**
 * Tinted depth, contour lines upon it, and a hatch where there is no value.
 * @param {import('../snapshot.js').Context} context
 * @param {ReliefScene} scene
 *
 * @typedef {{frame: import('../frame.js').Frame, theme: import('../theme.js').Theme, relief: import('../relief_scene.js').Relief | null}} ReliefScene
 */
export function drawDepth(context, scene) {
  const { relief } = scene
  if (relief) drawGround(context, relief.ground, scene.frame.box, (own) => paintDepth(own, scene, relief))
}

/**
 * @param {import('../snapshot.js').Context} context
 * @param {ReliefScene} scene
 * @param {import('../relief_scene.js').Relief} relief
 */
function paintDepth(context, { frame, theme }, relief) {
  const { contours, toX, toY, palette } = relief
  const { box } = frame
  const tints = depthColours(palette, theme.name, contours.rings.length + 1)
  context.save()
  clipTo(context, box)
  if (!contours.empty) {
    context.save()
    clipTo(context, { left: toX(0), right: toX(1), top: toY(1), bottom: toY(0) })
    context.fillStyle = tints[0]
    context.fillRect(toX(0), toY(1), toX(1) - toX(0), toY(0) - toY(1))
    contours.rings.forEach((rings, level) => {
      traceRings(context, rings, toX, toY)
      context.fillStyle = tints[level + 1]
      context.fill('evenodd')
    })
    contours.rings.forEach((rings, level) => {
      const isIndex = contours.levels.index[level]
      traceRings(context, rings, toX, toY)
      context.strokeStyle = contourInk(tints[level], theme.name, isIndex ? INDEX_INK[theme.name] : THIN_INK)
      context.lineWidth = isIndex ? INDEX : THIN
      context.stroke()
    })
    context.restore()
  }
  if (contours.empty)
    hatch(context, box, theme, () =>
      context.rect(box.left, box.top, box.right - box.left, box.bottom - box.top),
    )
  else if (contours.gap.length > 0)
    hatch(context, box, theme, () => addRings(context, contours.gap, toX, toY))
  context.restore()
}

/**
 * @param {import('../snapshot.js').Context} context @param {Float64Array[]} rings
 * @param {(unit: number) => number} toX @param {(unit: number) => number} toY
 */
function traceRings(context, rings, toX, toY) {
  context.beginPath()
  addRings(context, rings, toX, toY)
}

/**
 * @param {import('../snapshot.js').Context} context @param {Float64Array[]} rings
 * @param {(unit: number) => number} toX @param {(unit: number) => number} toY
 */
function addRings(context, rings, toX, toY) {
  for (const ring of rings) {
    context.moveTo(toX(ring[0]), toY(ring[1]))
    for (let i = 2; i < ring.length; i += 2) context.lineTo(toX(ring[i]), toY(ring[i + 1]))
    context.closePath()
  }
}
