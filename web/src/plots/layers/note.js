// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import { textFont } from '../fonts.js'
import { textWidth } from '../text_width.js'

/** Of the text's size, of the room around it, and of its lines. */
const size = 11.5
const padding = 6
const lineHeight = 16
const distance = 8
/** Below the middle of an empty picture, clear of the point that stands there. */
const below = 18

/**
 * A sentence on a picture: in a corner, or in the middle of a picture that is empty but for it.
 * @typedef {{text: string, middle?: boolean, corner?: 'top left' | 'bottom right'}} Note  in the lower left one if it does not say
 */

/**
 * @param {import('../snapshot.js').Context} context
 * @param {{note: Note | null, frame: {box: import('../clip.js').Box}, theme: import('../theme.js').Theme}} scene
 */
export function drawNote(context, { note, frame, theme }) {
  if (!note) return
  const { left, right, top, bottom } = frame.box
  const lines = wrapped(note.text, Math.min(270, right - left - 2 * (distance + padding)))
  const width = Math.max(...lines.map((line) => textWidth(line, size * 0.92))) + 2 * padding
  const height = lines.length * lineHeight + 2 * padding - 4
  const corner = {
    x: note.corner === 'bottom right' ? right - distance - width : left + distance,
    y: note.corner === 'top left' ? top + distance : bottom - distance - height,
  }
  const x = note.middle ? (left + right - width) / 2 : corner.x
  const y = note.middle ? (top + bottom) / 2 + below : corner.y
  context.save()
  context.globalAlpha = 0.92
  context.fillStyle = theme.card
  context.fillRect(x, y, width, height)
  context.globalAlpha = 1
  context.fillStyle = theme.soft
  context.font = textFont(size)
  context.textBaseline = 'middle'
  context.textAlign = note.middle ? 'center' : 'left'
  const at = note.middle ? x + width / 2 : x + padding
  lines.forEach((line, i) => {
    context.fillText(line, at, y + padding - 2 + (i + 0.5) * lineHeight)
  })
  context.restore()
}

/** @param {string} text @param {number} width @returns {string[]} */
function wrapped(text, width) {
  /** @type {string[]} */
  const lines = []
  for (const word of text.split(' ')) {
    const longer = lines.length > 0 ? `${lines[lines.length - 1]} ${word}` : word
    if (lines.length > 0 && textWidth(longer, size * 0.92) <= width) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines
}
