// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import { variableFont } from '../fonts.js'
import { gradientStyles } from '../gradient_styles.js'
import { strokeCased } from './cased.js'

const HEAD = 7
const HEAD_ANGLE = 0.45

/**
 * The way of steepest descent and the next step, from the present point.
 * @param {import('../snapshot.js').Context} context
 * @param {{arrows: readonly Arrow[], route: import('../route_scene.js').RouteScene, theme: import('../theme.js').Theme}} scene
 *
 * @typedef {object} Arrow
 * @property {'gradient' | 'step' | 'all' | 'batch' | 'row'} kind
 * @property {readonly number[]} line from x, y to x, y
 * @property {{text: string, x: number, y: number} | null} label
 */
export function drawArrows(context, { arrows, route, theme }) {
  context.save()
  for (const { kind, line, label } of arrows) {
    const [x0, y0, x1, y1] = line
    const angle = Math.atan2(y1 - y0, x1 - x0)
    const own = kind === 'gradient' || kind === 'step' ? null : gradientStyles[kind]
    const colour = own ? own[theme.name] : kind === 'gradient' ? theme.mark : route.style.colour
    const trace = () => {
      context.moveTo(x0, y0)
      context.lineTo(x1, y1)
      for (const side of [-1, 1]) {
        context.moveTo(x1, y1)
        context.lineTo(
          x1 - HEAD * Math.cos(angle + side * HEAD_ANGLE),
          y1 - HEAD * Math.sin(angle + side * HEAD_ANGLE),
        )
      }
    }
    strokeCased(context, trace, {
      colour,
      casing: theme.casing,
      width: own ? 2 : 1.6,
      border: 1.4,
      dash: own?.dash,
    })
    if (label) drawLabel(context, label, theme)
  }
  context.restore()
}

/**
 * @param {import('../snapshot.js').Context} context
 * @param {{text: string, x: number, y: number}} label
 * @param {import('../theme.js').Theme} theme
 */
function drawLabel(context, { text, x, y }, theme) {
  context.font = variableFont(13)
  context.textAlign = 'center'
  context.textBaseline = 'middle'
  context.lineJoin = 'round'
  context.lineWidth = 3.5
  context.strokeStyle = theme.casing
  context.strokeText(text, x, y)
  context.fillStyle = theme.mark
  context.fillText(text, x, y)
}
