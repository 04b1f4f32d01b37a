// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import { arrowsAt } from './arrows_scene.js'
import { isInside } from './clip.js'
import { describeProblem, describeRun } from './describe.js'
import { layOutFrame } from './frame.js'
import { drawArrows } from './layers/arrows.js'
import { drawAxes } from './layers/axes.js'
import { drawContourLabels } from './layers/contour_labels.js'
import { drawCrosses } from './layers/crosses.js'
import { drawDepth } from './layers/depth.js'
import { drawPath } from './layers/path.js'
import { drawPoints } from './layers/points.js'
import { drawReadOut } from './layers/read_out.js'
import { drawRivals } from './layers/rivals.js'
import { numberText, pointText } from './number_text.js'
import { reliefScene } from './relief_scene.js'
import { mostDotted, rivals, routeScene } from './route_scene.js'
import { themes } from './theme.js'

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
    drawArrows,
    drawPoints,
    drawReadOut,
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
}

/**
 * @param {import('./snapshot.js').Snapshot} snapshot
 * @param {import('./snapshot.js').View} view
 */
function mapScene(snapshot, view) {
  const { problem, run, trajectory, field } = snapshot
  const [xName, yName] = problem.variables.map((text) => ({ text, mathematical: true }))
  const frame = layOutFrame(view, { x: problem.domain[0], y: problem.domain[1], xName, yName })
  /**
   * @param {Omit<import('./snapshot.js').Run, 'gradient'>} of
   * @param {import('./snapshot.js').Trajectory} path
   * @param {boolean} [isPlain]
   */
  const routeOf = (of, { x: [xs, ys] }, isPlain) =>
    routeScene(
      of,
      { x: (step) => frame.x.toPixel(xs[step]), y: (step) => frame.y.toPixel(ys[step]) },
      frame.box,
      view.theme,
      isPlain,
    )
  const others = rivals(snapshot)
  const route = routeOf(run, trajectory)
  const crosses = [...problem.minimisers.map(({ at }) => at), ...(problem.answer ? [problem.answer.x] : [])]
    .map((at) => ({ x: frame.x.toPixel(at[0]), y: frame.y.toPixel(at[1]) }))
    .filter(({ x, y }) => isInside(frame.box, x, y))
  return {
    theme: themes[view.theme],
    frame,
    // Until the field has been computed the path stands on bare ground.
    relief: field && reliefScene(field, frame, crosses, view),
    crosses,
    route,
    rivals: others.map((other) => routeOf(other, other.trajectory, others.length > mostDotted)),
    handle: view.handle ?? null,
    arrows: view.arrows === false || run.hidden ? [] : arrowsAt(snapshot, frame, route, crosses),
    readOut:
      view.hover && isInside(frame.box, view.hover.x, view.hover.y)
        ? readOutAt(field, frame, view.hover)
        : null,
  }
}

/**
 * @param {import('./contours.js').Field | null} field
 * @param {import('./frame.js').Frame} frame
 * @param {{x: number, y: number}} pointer
 */
function readOutAt(field, frame, pointer) {
  const at = [frame.x.toValue(pointer.x), frame.y.toValue(pointer.y)]
  return { ...pointer, text: `${pointText(at, { digits: 3 })}${field ? `  ${valueText(field, at)}` : ''}` }
}

/** @param {import('./contours.js').Field} field @param {readonly number[]} at */
function valueText({ columns, rows, values, domain }, at) {
  const column = Math.round(((at[0] - domain[0][0]) / (domain[0][1] - domain[0][0])) * (columns - 1))
  const row = Math.round(((at[1] - domain[1][0]) / (domain[1][1] - domain[1][0])) * (rows - 1))
  const isKnown = column >= 0 && column < columns && row >= 0 && row < rows
  const value = isKnown ? values[row * columns + column] : Number.NaN
  return Number.isFinite(value) ? `≈ ${numberText(value, { digits: 3 })}` : numberText(value)
}

/**
 * @param {import('./snapshot.js').Snapshot} snapshot
 * @returns {string}
 */
function describe(snapshot) {
  const { problem } = snapshot
  const [x, y] = problem.domain.map((ends) => `from ${numberText(ends[0])} to ${numberText(ends[1])}`)
  const what = problem.kind === 'fit' ? 'Contour map of the loss' : 'Contour map'
  return `${what} of ${describeProblem(problem)}, ${problem.variables[0]} ${x}, ${problem.variables[1]} ${y}. ${describeRun(snapshot)}`
}
