// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import { isInside } from './clip.js'

// How near to an iterate a pointer has to be.
const REACH = 12

/**
 * The iterates of a run in a picture, and where the one that is looked at in passing lies.
 * @param {import('./snapshot.js').Snapshot} snapshot
 * @param {import('./path_points.js').PixelRoute} route
 * @param {import('./clip.js').Box} box
 */
export function glanceScene({ run, trajectory, glance }, route, box) {
  const at = glance && !run.hidden ? { x: route.x(glance.entry), y: route.y(glance.entry) } : null
  return {
    mark: at && isInside(box, at.x, at.y) ? at : null,
    /** @param {number} px @param {number} py */
    stepAt(px, py) {
      if (run.hidden || !isInside(box, px, py)) return null
      let nearest = REACH
      let found = null
      for (let entry = 0; entry <= run.lastEntry; entry++) {
        const distance = Math.hypot(route.x(entry) - px, route.y(entry) - py)
        if (distance >= nearest) continue
        nearest = distance
        found = trajectory.step[entry]
      }
      return found
    },
  }
}

/** @typedef {ReturnType<typeof glanceScene>} GlanceScene */
