// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import { strokeCased, traceLines } from './cased.js'
import { traceMarker } from './marker.js'

const DOT = 3

/**
 * What a search along the direction tried in the step that is shown: a thin broken line, across it a mark where a trial was
 * refused, and a dot where one was taken.
 * @param {import('../snapshot.js').Context} context
 * @param {{trials: import('../trials_scene.js').TrialsScene | null, route: import('../route_scene.js').RouteScene,
 *   theme: import('../theme.js').Theme}} scene
 */
export function drawTrials(context, { trials, route: { style }, theme }) {
  if (!trials) return
  const { casing, mark } = theme
  context.save()
  strokeCased(context, () => traceLines(context, trials.lines), {
    colour: mark,
    casing,
    width: 1,
    border: 0.8,
    dash: [2, 3],
  })
  strokeCased(context, () => traceLines(context, trials.refused), {
    colour: mark,
    casing,
    width: 1.4,
    border: 1.2,
  })
  for (const [radius, colour] of /** @type {const} */ ([
    [DOT + 1.4, casing],
    [DOT, style.colour],
  ])) {
    context.beginPath()
    for (const { x, y } of trials.accepted) traceMarker(context, style.marker, x, y, radius)
    context.fillStyle = colour
    context.fill()
  }
  context.restore()
}
