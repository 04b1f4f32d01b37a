// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import { strokeCased } from './cased.js'

const RADIUS = 6.5

/**
 * A thin ring around the iterate that is looked at in passing.
 * @param {import('../snapshot.js').Context} context
 * @param {{glance: import('../glance.js').GlanceScene, theme: import('../theme.js').Theme}} scene
 */
export function drawGlance(context, { glance: { mark }, theme }) {
  if (!mark) return
  context.save()
  strokeCased(context, () => context.arc(mark.x, mark.y, RADIUS, 0, 2 * Math.PI), {
    colour: theme.mark,
    casing: theme.casing,
    width: 1.6,
    border: 1.4,
  })
  context.restore()
}
