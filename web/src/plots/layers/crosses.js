// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import { strokeCased } from './cased.js'

const ARM = 4.5

/**
 * Known minima.
 * @param {import('../snapshot.js').Context} context
 * @param {{crosses: readonly {x: number, y: number}[], theme: import('../theme.js').Theme}} scene
 */
export function drawCrosses(context, { crosses, theme }) {
  if (crosses.length === 0) return
  context.save()
  const trace = () => {
    for (const { x, y } of crosses) {
      context.moveTo(x - ARM, y - ARM)
      context.lineTo(x + ARM, y + ARM)
      context.moveTo(x - ARM, y + ARM)
      context.lineTo(x + ARM, y - ARM)
    }
  }
  strokeCased(context, trace, { colour: theme.mark, casing: theme.casing, width: 1.8, border: 1.4 })
  context.restore()
}
