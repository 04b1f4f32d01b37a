// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** Radii of few rows and of many. */
const [few, many] = [4, 2]
const crowd = 300
/** Half the length of the arrow head of a row that lies beyond the edge. */
const head = 5

/**
 * Rows by prediction and y; of those beyond the edge an arrow head there.
 * @param {import('../snapshot.js').Context} context
 * @param {import('../predicted_picture.js').PredictedScene} scene
 */
export function drawPredictedRows(context, { rows, theme }) {
  const radius = rows.length > crowd ? many : few
  context.save()
  context.fillStyle = theme.accent
  context.strokeStyle = theme.casing
  context.lineWidth = radius === many ? 0.6 : 1
  for (const { x, y, beyond } of rows) {
    context.beginPath()
    if (beyond === 0) context.arc(x, y, radius, 0, 2 * Math.PI)
    else {
      context.moveTo(x, y)
      context.lineTo(x - beyond * 2 * head, y - head)
      context.lineTo(x - beyond * 2 * head, y + head)
      context.closePath()
    }
    context.fill()
    context.stroke()
  }
  context.restore()
}
