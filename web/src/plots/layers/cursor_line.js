// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

const VEIL = 0.62

/**
 * A line at the cursor, a dot on each trace, a veil over what the run has still to come, and a line at a moment that is looked
 * at in passing.
 * @param {import('../snapshot.js').Context} context
 * @param {import('../traces_picture.js').TracesScene} scene
 */
export function drawCursorLine(context, { frame, theme, cursor, glance, endOfRun, traces, few }) {
  const { top, right, bottom } = frame.box
  context.save()
  if (cursor < endOfRun) {
    context.globalAlpha = VEIL
    context.fillStyle = theme.card
    context.fillRect(cursor, top, right - cursor, bottom - top)
    context.globalAlpha = 1
  }
  context.beginPath()
  context.moveTo(cursor, top)
  context.lineTo(cursor, bottom)
  context.strokeStyle = theme.soft
  context.lineWidth = 1.2
  context.setLineDash([3, 3])
  context.stroke()
  context.setLineDash([])
  if (glance !== null) {
    context.beginPath()
    context.moveTo(glance, top)
    context.lineTo(glance, bottom)
    context.strokeStyle = theme.mark
    context.stroke()
  }
  for (const { present, colour } of few ? traces : []) {
    if (!(present >= top && present <= bottom)) continue
    context.beginPath()
    context.arc(cursor, present, 4, 0, 2 * Math.PI)
    context.fillStyle = colour
    context.fill()
    context.strokeStyle = theme.casing
    context.lineWidth = 1.5
    context.stroke()
  }
  context.restore()
}
