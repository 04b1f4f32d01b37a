// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import { depthColours } from '../depth.js'
import { textFont, variableFont } from '../fonts.js'
import { linearScale } from '../scale.js'
import { symbolText } from '../symbol_text.js'
import { tickTexts } from '../tick_text.js'
import { bar } from '../value_scale.js'

/**
 * Beside the frame, which colour means which value.
 * @param {import('../snapshot.js').Context} context
 * @param {Pick<import('../features_picture.js').FeaturesScene, 'bar' | 'scale' | 'palette' | 'theme' | 'frame'>} scene
 */
export function drawColourBar(context, { bar: { name, left, width, words }, scale, palette, theme, frame }) {
  const { top, bottom } = frame.box
  const { levels, ends, ticks } = scale
  const tints = depthColours(palette, theme.name, levels.values.length + 1)
  const along = linearScale(ends, [bottom, top])
  const edges = [ends[0], ...levels.values, ends[1]].map(along.toPixel)
  const x = left + bar.gap
  context.save()
  tints.forEach((tint, band) => {
    context.fillStyle = tint
    context.fillRect(x, edges[band + 1], bar.width, edges[band] - edges[band + 1])
  })
  context.lineWidth = 1
  context.globalAlpha = 0.65
  context.strokeStyle = theme.soft
  context.strokeRect(x - 0.5, top - 0.5, bar.width + 1, bottom - top + 1)
  context.beginPath()
  for (const tick of ticks) {
    context.moveTo(x + bar.width, along.toPixel(tick))
    context.lineTo(x + bar.width + bar.tick, along.toPixel(tick))
  }
  context.stroke()
  context.globalAlpha = 1
  context.fillStyle = theme.soft
  context.font = textFont(bar.fontSize)
  context.textAlign = 'left'
  context.textBaseline = 'middle'
  tickTexts([...ticks], words).forEach((text, i) => {
    context.fillText(text, x + bar.width + bar.tick + 4, along.toPixel(ticks[i]))
  })
  context.fillStyle = theme.ink
  context.font = variableFont(frame.fontSize + 4)
  context.textAlign = 'right'
  context.textBaseline = 'alphabetic'
  context.fillText(symbolText(name), width - 2, top - 12)
  context.restore()
}
