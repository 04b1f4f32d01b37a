// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import { clipTo, strokeCased, traceLines } from './cased.js'

/**
 * The model at the best parameters, as a thin line, and at the present ones of every run; the one that is looked at lies
 * on top, but for that of a moment looked at in passing.
 * @param {import('../snapshot.js').Context} context
 * @param {Pick<import('../data_picture.js').DataScene, 'lines' | 'best' | 'glance' | 'style' | 'rivals' | 'theme' | 'frame'>} scene
 */
export function drawModelCurve(context, { lines, best, glance, style, rivals, theme, frame }) {
  context.save()
  clipTo(context, frame.box)
  context.beginPath()
  traceLines(context, best)
  context.lineWidth = 1.2
  context.strokeStyle = theme.mark
  context.stroke()
  for (const curve of [...rivals, { lines, style }]) {
    if (curve.lines.length === 0) continue
    strokeCased(context, () => traceLines(context, curve.lines), {
      colour: curve.style.colour,
      casing: theme.casing,
      width: 2,
      border: 0.5,
      dash: curve.style.dash,
    })
  }
  if (glance.length > 0) {
    strokeCased(context, () => traceLines(context, glance), {
      colour: theme.mark,
      casing: theme.casing,
      width: 1.6,
      border: 0.8,
      dash: [5, 4],
    })
  }
  context.restore()
}
