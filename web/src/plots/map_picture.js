// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import { arrowsAt } from './arrows_scene.js'
import { isInside } from './clip.js'
import { describeGround } from './describe.js'
import { fitArrows } from './fit_arrows.js'
import { layOutFrame, readFrame } from './frame.js'
import { glanceScene } from './glance.js'
import { drawArrows } from './layers/arrows.js'
import { drawAverage } from './layers/average.js'
import { drawAxes } from './layers/axes.js'
import { drawContourLabels } from './layers/contour_labels.js'
import { drawCrosses } from './layers/crosses.js'
import { drawDepth } from './layers/depth.js'
import { drawGlance } from './layers/glance.js'
import { drawNote } from './layers/note.js'
import { drawPath } from './layers/path.js'
import { drawPoints } from './layers/points.js'
import { drawRivals } from './layers/rivals.js'
import { drawTrials } from './layers/trials.js'
import { pixelLines } from './path_points.js'
import { reliefScene } from './relief_scene.js'
import { averageIn, cutNote, mostDotted, rivals, routeScene } from './route_scene.js'
import { themes } from './theme.js'
import { trialsOnMap } from './trials_scene.js'

/**
 * Contours of a function of two variables, or of the loss over two fitted parameters, with the path upon them.
 * @typedef {ReturnType<typeof mapScene>} MapScene
 */

const HANDLE_RADIUS = 14

/** @type {import('./pictures.js').Picture<MapScene>} */
export const mapPicture = {
  scene: mapScene,
  layers: [
    drawDepth,
    drawContourLabels,
    drawAxes,
    drawCrosses,
    drawRivals,
    drawPath,
    drawTrials,
    drawArrows,
    drawPoints,
    drawAverage,
    drawGlance,
    drawNote,
  ],
  describe,
  pointAt(scene, px, py) {
    const { box, x, y } = scene.frame
    const [insideX, insideY] = [
      Math.max(box.left, Math.min(box.right, px)),
      Math.max(box.top, Math.min(box.bottom, py)),
    ]
    return { coordinates: [x.toValue(insideX), y.toValue(insideY)], inside: isInside(box, px, py) }
  },
  startHandle: ({ route }) => ({ x: route.start.x, y: route.start.y, radius: HANDLE_RADIUS }),
  stepAt: () => null,
  glanceAt: ({ glance }, px, py) => glance.stepAt(px, py),
  readAt: ({ frame, names }, px, py) => readFrame(frame, names, px, py),
}

/**
 * @param {import('./snapshot.js').Snapshot} snapshot
 * @param {import('./snapshot.js').View} view
 */
function mapScene(snapshot, view) {
  const { problem, run, trajectory, field } = snapshot
  const ranges = view.ranges ?? problem.domain
  const [xName, yName] = problem.variables.map((text) => ({ text, mathematical: true }))
  const frame = layOutFrame(view, { words: snapshot.words, x: ranges[0], y: ranges[1], xName, yName })
  /** @param {ArrayLike<number>} xs @param {ArrayLike<number>} ys @returns {import('./path_points.js').PixelRoute} */
  const pixelsOf = (xs, ys) => ({
    x: (entry) => frame.x.toPixel(xs[entry]),
    y: (entry) => frame.y.toPixel(ys[entry]),
  })
  /**
   * @param {Omit<import('./snapshot.js').Run, 'gradient'>} of
   * @param {import('./snapshot.js').Trajectory} path
   * @param {boolean} [isPlain]
   */
  const routeOf = (of, { x: [xs, ys] }, isPlain) =>
    routeScene(of, pixelsOf(xs, ys), frame.box, view.theme, isPlain)
  const others = rivals(snapshot)
  const route = routeOf(run, trajectory)
  const besides = others.map((other) => routeOf(other, other.trajectory, others.length > mostDotted))
  const crosses = [...problem.minimisers.map(({ at }) => at), ...(problem.answer ? [problem.answer.x] : [])]
    .map((at) => ({ x: frame.x.toPixel(at[0]), y: frame.y.toPixel(at[1]) }))
    .filter(({ x, y }) => isInside(frame.box, x, y))
  return {
    theme: themes[view.theme],
    frame,
    ranges,
    names: problem.variables,
    // Until the field has been computed the path stands on bare ground.
    relief: field && reliefScene(field, frame, crosses, view, snapshot.words),
    crosses,
    glance: glanceScene(snapshot, pixelsOf(trajectory.x[0], trajectory.x[1]), frame.box),
    average: averageIn(run, frame, [0, 1]),
    route: { ...route, future: [...route.future, ...trailLines(snapshot, frame)] },
    rivals: besides,
    note: cutNote([route, ...besides], snapshot.words),
    trials: trialsOnMap(snapshot, frame, [0, 1]),
    handle: view.handle ?? null,
    arrows:
      view.arrows === false || run.hidden
        ? []
        : view.gradients
          ? fitArrows(snapshot, view.gradients, frame, route.present, [0, 1])
          : arrowsAt(snapshot, frame, route, crosses),
  }
}

/** Pixels of trail to be drawn at most. */
const LONGEST_TRAIL = 20_000

/**
 * The way of the runs that this one goes on from, drawn faint as what is to come is.
 * @param {import('./snapshot.js').Snapshot} snapshot
 * @param {import('./frame.js').Frame} frame
 */
function trailLines({ trail }, frame) {
  if (!trail) return []
  const [xs, ys] = trail
  const route = {
    x: (/** @type {number} */ entry) => frame.x.toPixel(xs[entry]),
    y: (/** @type {number} */ entry) => frame.y.toPixel(ys[entry]),
  }
  return pixelLines(route, xs.length - 1, 0, frame.box, LONGEST_TRAIL).lines
}

/**
 * @param {import('./snapshot.js').Snapshot} snapshot
 * @returns {string}
 */
function describe(snapshot) {
  const { words, problem } = snapshot
  return words.pictures.map(describeGround(snapshot, problem.variables, problem.domain))
}
