// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import { variableFont } from '../fonts.js'
import { symbolText } from '../symbol_text.js'

const LEADER = 12

/**
 * The name of a coordinate at the end of its trace.
 * @param {import('../snapshot.js').Context} context
 * @param {import('../traces_picture.js').TracesScene} scene
 */
export function drawTraceLabels(context, { labels, theme }) {
  context.save()
  context.font = variableFont(15)
  context.textAlign = 'left'
  context.textBaseline = 'middle'
  for (const { text, colour, from, x, y } of labels) {
    context.beginPath()
    context.moveTo(x + 2, from)
    context.lineTo(x + LEADER, y)
    context.strokeStyle = colour
    context.lineWidth = 1.5
    context.stroke()
    context.fillStyle = theme.ink
    context.fillText(symbolText(text), x + LEADER + 3, y)
  }
  context.restore()
}
