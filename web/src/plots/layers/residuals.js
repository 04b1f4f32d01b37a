// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import { clipTo } from './cased.js'

/**
 * From each row to what the model predicts for it.
 * @param {import('../snapshot.js').Context} context
 * @param {Pick<import('../data_picture.js').DataScene, 'residuals' | 'style' | 'frame'>} scene
 */
export function drawResiduals(context, { residuals, style, frame }) {
  if (residuals.length === 0) return
  context.save()
  clipTo(context, frame.box)
  context.beginPath()
  for (const { x, from, to } of residuals) {
    context.moveTo(x, from)
    context.lineTo(x, to)
  }
  context.globalAlpha = 0.4
  context.strokeStyle = style.colour
  context.lineWidth = 1
  context.stroke()
  context.restore()
}
