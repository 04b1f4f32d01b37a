// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import { textFont } from '../fonts.js'
import { textWidth } from '../text_width.js'
import { clipTo, strokeCased } from './cased.js'

const SIZE = 12

/**
 * The tangent at the present point with its slope, and a line down to the axis.
 * @param {import('../snapshot.js').Context} context
 * @param {import('../curve_picture.js').CurveScene} scene
 */
export function drawTangent(context, { tangent, frame, theme }) {
  if (!tangent) return
  const { line, x, y, foot, text } = tangent
  context.save()
  clipTo(context, frame.box)
  context.beginPath()
  context.moveTo(x, y)
  context.lineTo(x, foot)
  context.setLineDash([2, 4])
  context.lineWidth = 1.2
  context.strokeStyle = theme.soft
  context.stroke()
  const trace = () => {
    context.moveTo(line[0], line[1])
    context.lineTo(line[2], line[3])
  }
  strokeCased(context, trace, { colour: theme.mark, casing: theme.casing, width: 1.5, border: 1.2 })
  const { left, right, top, bottom } = frame.box
  const half = textWidth(text, SIZE) / 2 + 4
  // Beside the upper end, where the curve of a valley is not.
  const [endX, endY] = line[1] < line[3] ? [line[0], line[1]] : [line[2], line[3]]
  const labelX = Math.max(left + half, Math.min(right - half, endX))
  const labelY = Math.max(top + 12, Math.min(bottom - 12, endY - 14))
  context.font = textFont(SIZE)
  context.textAlign = 'center'
  context.textBaseline = 'middle'
  context.lineJoin = 'round'
  context.lineWidth = 4
  context.strokeStyle = theme.casing
  context.strokeText(text, labelX, labelY)
  context.fillStyle = theme.mark
  context.fillText(text, labelX, labelY)
  context.restore()
}
