// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import { drawPath } from './path.js'
import { drawPresent, drawStart } from './points.js'

const START = 5

/**
 * The other runs of a race, beneath the one that is looked at. A start that they share is drawn with that one.
 * @param {import('../snapshot.js').Context} context
 * @param {{rivals: readonly import('../route_scene.js').RouteScene[], route: import('../route_scene.js').RouteScene,
 *   frame: {box: import('../clip.js').Box}, theme: import('../theme.js').Theme}} scene
 */
export function drawRivals(context, { rivals, route, frame, theme }) {
  for (const rival of rivals) drawPath(context, { route: rival, frame, theme })
  for (const { start, style } of rivals) {
    const isShared = start.x === route.start.x && start.y === route.start.y
    if (!isShared && start.beyond === null) drawStart(context, start, style.colour, theme, START)
  }
  for (const rival of rivals) drawPresent(context, rival, theme)
}
