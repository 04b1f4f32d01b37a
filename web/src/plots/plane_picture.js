// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import { isInside } from './clip.js'
import { describeRun } from './describe.js'
import { layOutFrame } from './frame.js'
import { glanceScene } from './glance.js'
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
import { columnsInPlane, placeInPlane } from './path_plane.js'
import { reliefScene } from './relief_scene.js'
import { cutNote, mostDotted, rivals, routeScene } from './route_scene.js'
import { themes } from './theme.js'

/**
 * The loss, or the function, over the plane of the path's two main directions, with the paths seen at right angles to it.
 * @typedef {ReturnType<typeof planeScene>} PlaneScene
 */

/** @type {import('./pictures.js').Picture<PlaneScene>} */
export const planePicture = {
  scene: planeScene,
  layers: [
    drawDepth,
    drawContourLabels,
    drawAxes,
    drawCrosses,
    drawRivals,
    drawPath,
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
}

/** Before there is a path. @type {import('./snapshot.js').Plane['domain']} */
const unitDomain = [
  [-1, 1],
  [-1, 1],
]

/**
 * @param {import('./snapshot.js').Snapshot} snapshot
 * @param {import('./snapshot.js').View} view
 */
function planeScene(snapshot, view) {
  const { words, problem, run, trajectory } = snapshot
  const plane = view.plane ?? null
  const ranges = view.ranges ?? plane?.shown ?? plane?.domain
  const [x, y] = ranges ?? unitDomain
  const [xName, yName] = [0, 1].map((i) => ({
    text: plane ? words.fit.plane.direction(i + 1, shareText(plane.shares[i], words)) : '',
    mathematical: false,
  }))
  const laidOut = layOutFrame(view, { words, x, y, xName, yName })
  // Before there is a path the axes have nothing to say.
  const frame = plane ? laidOut : { ...laidOut, xTicks: [], yTicks: [] }
  /** @param {ArrayLike<number>} point */
  const pixelOf = (point) => {
    const [across, up] = plane ? placeInPlane(plane, point) : [0, 0]
    return { x: frame.x.toPixel(across), y: frame.y.toPixel(up) }
  }
  /** @param {import('./snapshot.js').Trajectory} path @returns {import('./path_points.js').PixelRoute} */
  const pixelsOf = ({ x: columns, value }) => {
    const [across, up] = plane ? columnsInPlane(plane, columns, value.length - 1) : [[], []]
    return {
      x: (entry) => frame.x.toPixel(across[entry] ?? 0),
      y: (entry) => frame.y.toPixel(up[entry] ?? 0),
    }
  }
  const route = pixelsOf(trajectory)
  const others = rivals(snapshot)
  const known = [problem.answer?.x, ...problem.minimisers.map(({ at }) => at)].filter(
    (at) => at !== undefined,
  )
  const crosses = known.map(pixelOf).filter((place) => isInside(frame.box, place.x, place.y))
  const own = routeScene(run, route, frame.box, view.theme)
  const besides = others.map((other) =>
    routeScene(other, pixelsOf(other.trajectory), frame.box, view.theme, others.length > mostDotted),
  )
  const average = run.average && !run.hidden ? pixelOf(run.average.x) : null
  return {
    theme: themes[view.theme],
    frame,
    plane,
    // Before there is a path there is nothing to zoom.
    ranges: plane ? ranges : undefined,
    ownRanges: plane?.domain,
    rangesKey: 'directions',
    crosses: plane ? crosses : [],
    relief: plane?.field ? reliefScene(plane.field, frame, crosses, view, words) : null,
    route: own,
    rivals: besides,
    note: plane ? cutNote([own, ...besides], words) : { text: words.fit.plane.none, middle: true },
    glance: glanceScene(snapshot, route, frame.box),
    average: average && isInside(frame.box, average.x, average.y) ? average : null,
    handle: null,
  }
}

/** @param {number} share @param {import('../words/words.js').Words} words */
const shareText = (share, { number }) => `${number(100 * share, { digits: 3 })} %`

/**
 * @param {import('./snapshot.js').Snapshot} snapshot
 * @param {PlaneScene | null} [scene]
 */
function describe(snapshot, scene) {
  const { words, problem } = snapshot
  const { plane } = words.fit
  if (!scene?.plane) return plane.none
  const share = shareText(scene.plane.shares[0] + scene.plane.shares[1], words)
  return plane.describe(problem.text, share, describeRun(snapshot))
}
