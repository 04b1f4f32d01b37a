// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import { clipTo, strokeCased, traceLines } from './cased.js'

/**
 * The model at the present parameters.
 * @param {import('../snapshot.js').Context} context
 * @param {import('../data_picture.js').DataScene} scene
 */
export function drawModelCurve(context, { lines, style, theme, frame }) {
  if (lines.length === 0) return
  context.save()
  clipTo(context, frame.box)
  strokeCased(context, () => traceLines(context, lines), {
    colour: style.colour,
    casing: theme.casing,
    width: 2,
    border: 0.5,
    dash: style.dash,
  })
  context.restore()
}
