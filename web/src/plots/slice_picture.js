// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

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
import { reliefScene } from './relief_scene.js'
import { averageIn, cutNote, mostDotted, rivals, routeScene } from './route_scene.js'
import { themes } from './theme.js'
import { trialsOnMap } from './trials_scene.js'

/**
 * A map of two coordinates among many, the others held where the present point has them. The path is seen as it moves in
 * these two; only its present point lies in the slice. So is the answer of a fit.
 * @typedef {ReturnType<typeof sliceScene>} SliceScene
 */

/** @type {import('./pictures.js').Picture<SliceScene>} */
export const slicePicture = {
  scene: sliceScene,
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
  pointAt: () => null,
  startHandle: () => null,
  stepAt: () => null,
  glanceAt: ({ glance }, px, py) => glance.stepAt(px, py),
  readAt({ frame, names, axes, at }, px, py) {
    const read = readFrame(frame, names, px, py)
    const point = [...at]
    axes.forEach((axis, i) => {
      point[axis] = read?.coordinates[i] ?? 0
    })
    return read && { ...read, at: point }
  },
}

/**
 * @param {import('./snapshot.js').Snapshot} snapshot
 * @param {import('./snapshot.js').View} view
 */
function sliceScene(snapshot, view) {
  const { problem, run, trajectory } = snapshot
  const { slice } = view
  const axes = slice?.axes ?? [0, 1]
  const ownRanges = slice?.ownDomain ?? axes.map((axis) => problem.domain[axis])
  const ranges = view.ranges ?? slice?.domain ?? ownRanges
  const names = axes.map((axis) => problem.variables[axis])
  const [xName, yName] = names.map((text) => ({ text, mathematical: true }))
  const frame = layOutFrame(view, { words: snapshot.words, x: ranges[0], y: ranges[1], xName, yName })
  const others = rivals(snapshot)
  const crosses = (problem.answer ? [problem.answer.x] : [])
    .map((at) => ({ x: frame.x.toPixel(at[axes[0]]), y: frame.y.toPixel(at[axes[1]]) }))
    .filter(({ x, y }) => isInside(frame.box, x, y))
  /** @param {readonly ArrayLike<number>[]} x @returns {import('./path_points.js').PixelRoute} */
  const pixelsOf = (x) => ({
    x: (entry) => frame.x.toPixel(x[axes[0]][entry]),
    y: (entry) => frame.y.toPixel(x[axes[1]][entry]),
  })
  /**
   * @param {Omit<import('./snapshot.js').Run, 'gradient'>} of
   * @param {import('./snapshot.js').Trajectory} path
   * @param {boolean} [isPlain]
   */
  const routeOf = (of, { x }, isPlain) => {
    return routeScene(of, pixelsOf(x), frame.box, view.theme, isPlain)
  }
  const route = routeOf(run, trajectory)
  const besides = others.map((other) => routeOf(other, other.trajectory, others.length > mostDotted))
  return {
    theme: themes[view.theme],
    frame,
    ranges,
    ownRanges,
    names,
    axes,
    at: slice?.at ?? Array.from(run.x),
    relief: slice?.field ? reliefScene(slice.field, frame, crosses, view, snapshot.words) : null,
    crosses,
    glance: glanceScene(snapshot, pixelsOf(trajectory.x), frame.box),
    average: averageIn(run, frame, axes),
    route,
    arrows:
      view.gradients && !run.hidden ? fitArrows(snapshot, view.gradients, frame, route.present, axes) : [],
    rivals: besides,
    trials: trialsOnMap(snapshot, frame, axes),
    note: cutNote([route, ...besides], snapshot.words),
    handle: null,
  }
}

/**
 * @param {import('./snapshot.js').Snapshot} snapshot
 * @param {SliceScene | null} [scene]
 */
function describe(snapshot, scene) {
  const { words, problem } = snapshot
  const names = scene?.names ?? problem.variables
  return words.pictures.slice(describeGround(snapshot, names, scene?.ranges ?? problem.domain))
}
