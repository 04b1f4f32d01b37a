// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/**
 * The rows of the data.
 * @param {import('../snapshot.js').Context} context
 * @param {import('../data_picture.js').DataScene} scene
 */
export function drawDataPoints(context, { points, crowded, theme }) {
  context.save()
  context.fillStyle = theme.accent
  context.strokeStyle = theme.casing
  context.lineWidth = 1
  context.globalAlpha = crowded ? 0.55 : 1
  const radius = crowded ? 1.6 : 3.5
  for (const { x, y } of points) {
    context.beginPath()
    context.arc(x, y, radius, 0, 2 * Math.PI)
    context.fill()
    if (!crowded) context.stroke()
  }
  context.restore()
}
