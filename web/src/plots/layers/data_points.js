// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import { drawGround } from './cached.js'

/** @typedef {import('../snapshot.js').Context} Context */

/**
 * The rows of the data. Many of them are painted once and kept.
 * @param {Context} context
 * @param {import('../data_picture.js').DataScene} scene
 */
export function drawDataPoints(context, scene) {
  const { crowded, ground, frame, chosen } = scene
  if (crowded) drawGround(context, ground, frame.box, (own) => paintPoints(own, scene))
  else paintPoints(context, scene)
  if (chosen) ring(context, scene, chosen)
}

/** @param {Context} context @param {import('../data_picture.js').DataScene} scene */
function paintPoints(context, { points, crowded, theme, frame }) {
  context.save()
  context.fillStyle = theme.accent
  context.strokeStyle = theme.casing
  const radius = crowded ? 1.6 : radiusOf(points.length, frame.box)
  context.lineWidth = radius < 3 ? 0.6 : 1
  context.globalAlpha = crowded ? 0.55 : 1
  for (const { x, y } of points) {
    context.beginPath()
    context.arc(x, y, radius, 0, 2 * Math.PI)
    context.fill()
    if (!crowded) context.stroke()
  }
  context.restore()
}

/** Pixels of width that a point of full size wants for itself, and how small it gets with less. */
const usualWidth = 6
const radii = { least: 2, usual: 3.5, most: 4.5 }

/** @param {number} count @param {import('../clip.js').Box} box */
const radiusOf = (count, { left, right }) =>
  Math.max(radii.least, Math.min(radii.most, radii.usual * Math.sqrt((right - left) / usualWidth / count)))

/** Around the point that is being edited. @param {Context} context @param {import('../data_picture.js').DataScene} scene @param {{x: number, y: number}} spot */
function ring(context, { theme }, { x, y }) {
  context.save()
  for (const [width, colour] of /** @type {[number, string][]} */ ([
    [5, theme.casing],
    [2, theme.accent],
  ])) {
    context.beginPath()
    context.arc(x, y, 8, 0, 2 * Math.PI)
    context.lineWidth = width
    context.strokeStyle = colour
    context.stroke()
  }
  context.restore()
}
