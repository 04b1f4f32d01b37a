// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import { textFont, variableFont } from '../fonts.js'
import { symbolText } from '../symbol_text.js'

const TICK = 5

/**
 * Frame, ticks, numbers and the names of the axes.
 * @param {import('../snapshot.js').Context} context
 * @param {{frame: import('../frame.js').Frame, theme: import('../theme.js').Theme}} scene
 */
export function drawAxes(context, { frame, theme }) {
  const { left, top, right, bottom } = frame.box
  context.save()
  context.lineWidth = 1
  context.setLineDash([])
  context.globalAlpha = 0.65
  context.strokeStyle = theme.soft
  context.strokeRect(left - 0.5, top - 0.5, right - left + 1, bottom - top + 1)
  context.beginPath()
  for (const { at } of frame.xTicks) {
    context.moveTo(at, bottom + 0.5)
    context.lineTo(at, bottom + 0.5 + TICK)
  }
  for (const { at } of frame.yTicks) {
    context.moveTo(left - 0.5, at)
    context.lineTo(left - 0.5 - TICK, at)
  }
  context.stroke()
  context.globalAlpha = 1

  context.fillStyle = theme.soft
  context.font = textFont(frame.fontSize)
  context.textAlign = 'center'
  context.textBaseline = 'alphabetic'
  for (const { at, text } of frame.xTicks) context.fillText(text, at, bottom + TICK + frame.fontSize + 1)
  context.textAlign = 'right'
  context.textBaseline = 'middle'
  for (const { at, text } of frame.yTicks) context.fillText(text, left - TICK - 4, at)

  context.textBaseline = 'alphabetic'
  context.fillStyle = theme.ink
  for (const { text, x, y, align, mathematical } of frame.names) {
    context.font = mathematical ? variableFont(frame.fontSize + 4) : textFont(frame.fontSize)
    context.textAlign = align
    context.fillText(mathematical ? symbolText(text) : text, x, y)
  }
  context.restore()
}
