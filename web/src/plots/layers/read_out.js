// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import { textFont } from '../fonts.js'
import { textWidth } from '../text_width.js'

const SIZE = 12
const AWAY = 14

/**
 * Coordinates and value under the pointer, on a small card that stays within the frame.
 * @param {import('../snapshot.js').Context} context
 * @param {{readOut: {x: number, y: number, text: string} | null, frame: import('../frame.js').Frame, theme: import('../theme.js').Theme}} scene
 */
export function drawReadOut(context, { readOut, frame, theme }) {
  if (!readOut) return
  const { box } = frame
  const width = textWidth(readOut.text, SIZE) + 12
  const height = SIZE + 12
  const left =
    readOut.x + AWAY + width <= box.right ? readOut.x + AWAY : Math.max(box.left, readOut.x - AWAY - width)
  const top = readOut.y - AWAY - height >= box.top ? readOut.y - AWAY - height : readOut.y + AWAY
  context.save()
  context.globalAlpha = 0.92
  context.fillStyle = theme.card
  context.strokeStyle = theme.line
  context.lineWidth = 1
  context.beginPath()
  context.rect(left, top, width, height)
  context.fill()
  context.stroke()
  context.globalAlpha = 1
  context.font = textFont(SIZE)
  context.fillStyle = theme.ink
  context.textAlign = 'center'
  context.textBaseline = 'middle'
  context.fillText(readOut.text, left + width / 2, top + height / 2 + 0.5)
  context.restore()
}
