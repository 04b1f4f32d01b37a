// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import { clipTo, traceLines } from './cased.js'

/**
 * One line a coordinate upon faint horizontal lines at the ticks.
 * @param {import('../snapshot.js').Context} context
 * @param {import('../traces_picture.js').TracesScene} scene
 */
export function drawTraces(context, { frame, theme, traces, few }) {
  const { box } = frame
  context.save()
  clipTo(context, box)
  context.beginPath()
  for (const { at } of frame.yTicks) {
    context.moveTo(box.left, Math.round(at) + 0.5)
    context.lineTo(box.right, Math.round(at) + 0.5)
  }
  context.strokeStyle = theme.line
  context.lineWidth = 1
  context.stroke()
  context.lineJoin = 'round'
  context.globalAlpha = few ? 1 : 0.7
  for (const { line, colour, dash, width } of traces) {
    context.beginPath()
    traceLines(context, line)
    context.setLineDash([...dash])
    context.strokeStyle = colour
    context.lineWidth = width
    context.stroke()
  }
  context.restore()
}
