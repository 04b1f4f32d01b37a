// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import { strokeCased } from './cased.js'

const RADIUS = 7

/**
 * A ring around the row that is looked at.
 * @param {import('../snapshot.js').Context} context
 * @param {{mark: {x: number, y: number, radius?: number} | null, theme: import('../theme.js').Theme}} scene
 */
export function drawRowMark(context, { mark, theme }) {
  if (!mark) return
  context.save()
  strokeCased(
    context,
    () => context.arc(mark.x, mark.y, Math.max(RADIUS, (mark.radius ?? 0) + 4), 0, 2 * Math.PI),
    {
      colour: theme.mark,
      casing: theme.casing,
      width: 1.8,
      border: 1.2,
    },
  )
  context.restore()
}
