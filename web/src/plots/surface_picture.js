// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import { describeGround } from './describe.js'
import { digest } from './layers/cached.js'
import { drawCrosses } from './layers/crosses.js'
import { drawNote } from './layers/note.js'
import { drawPath } from './layers/path.js'
import { drawPoints } from './layers/points.js'
import { drawRivals } from './layers/rivals.js'
import { drawFootAxes, drawHiddenPath, drawSurface } from './layers/surface.js'
import { cutNote, mostDotted, rivals } from './route_scene.js'
import { footAxes } from './surface/axes.js'
import { usualTurn } from './surface/camera.js'
import { groundOf } from './surface/ground.js'
import { surfaceRoute } from './surface/route.js'
import { themes } from './theme.js'

/**
 * The graph of a function of two variables, seen from the side, with the path upon it.
 * @typedef {ReturnType<typeof surfaceScene>} SurfaceScene
 */

/** @type {import('./pictures.js').Picture<SurfaceScene>} */
export const surfacePicture = {
  scene: surfaceScene,
  layers: [
    drawSurface,
    drawFootAxes,
    (context, { rivals, route, theme }) => {
      for (const each of route ? [...rivals, route] : []) drawHiddenPath(context, { route: each, theme })
    },
    drawCrosses,
    (context, scene) => scene.route && drawRivals(context, { ...scene, route: scene.route }),
    (context, scene) => scene.route && drawPath(context, { ...scene, route: scene.route }),
    (context, scene) => scene.route && drawPoints(context, { ...scene, route: scene.route }),
    drawNote,
  ],
  describe,
  pointAt: () => null,
  startHandle: () => null,
  stepAt: () => null,
  readAt({ ground, names, pixels }, px, py) {
    const point = ground?.pointUnder(px, py)
    return point ? { names, coordinates: point, pixels, at: point } : null
  },
}

/**
 * @param {import('./snapshot.js').Snapshot} snapshot
 * @param {import('./snapshot.js').View} view
 */
function surfaceScene(snapshot, view) {
  const { problem, run, trajectory, field } = snapshot
  const others = rivals(snapshot)
  const { width, height, theme, palette = 'depth', cache } = view
  const turn = view.turn ?? usualTurn
  const ground = field && groundOf(field, view, turn)
  const domain = field?.domain ?? problem.domain
  const inside = (/** @type {ArrayLike<number>} */ at) =>
    domain.every(([low, high], i) => at[i] >= low && at[i] <= high)
  const minima = [...problem.minimisers.map(({ at }) => at), ...(problem.answer ? [problem.answer.x] : [])]
  const route = ground && surfaceRoute(run, trajectory, ground, theme)
  const besides = ground
    ? others.map((other) => surfaceRoute(other, other.trajectory, ground, theme, others.length > mostDotted))
    : []
  const box = { left: 0, top: 0, right: width, bottom: height }
  return {
    theme: themes[theme],
    frame: { box },
    ranges: view.ranges ?? problem.domain,
    names: problem.variables,
    pixels: domain.map(([low, high]) => (high - low) / 2 / (ground?.camera.scale ?? 1)),
    turn,
    ground,
    look: { palette, theme, pixelRatio: ground?.detail ?? 1 },
    painted: ground && {
      cache,
      owner: ground.field,
      key: `${ground.key} ${palette} ${theme} ${digest([width])}`,
      pixelRatio: ground.detail,
    },
    axes: ground ? footAxes(ground.camera, domain, problem.variables, snapshot.words) : [],
    crosses: ground
      ? minima
          .filter(inside)
          .map((at) => ground.spotAt(at[0], at[1]))
          .filter(({ seen }) => seen)
      : [],
    route,
    rivals: besides,
    note: cutNote(route ? [route, ...besides] : [], snapshot.words),
    handle: null,
  }
}

/**
 * @param {import('./snapshot.js').Snapshot} snapshot
 * @returns {string}
 */
function describe(snapshot) {
  const { words, problem } = snapshot
  return words.pictures.surface(describeGround(snapshot, problem.variables, problem.domain))
}
