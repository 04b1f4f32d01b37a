// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import { clippedSegment, grownBox, isInside } from './clip.js'
import { describeGround } from './describe.js'
import { layOutFrame, readFrame } from './frame.js'
import { drawAxes } from './layers/axes.js'
import { digest } from './layers/cached.js'
import { drawCrosses } from './layers/crosses.js'
import { drawCurve } from './layers/curve.js'
import { drawPath } from './layers/path.js'
import { drawPoints } from './layers/points.js'
import { drawRivals } from './layers/rivals.js'
import { drawTangent } from './layers/tangent.js'
import { drawTrials } from './layers/trials.js'
import { mostDotted, rivals, routeScene } from './route_scene.js'
import { brokenLine, missingSpans } from './sampled_curve.js'
import { themes } from './theme.js'
import { trialsScene } from './trials_scene.js'
import { valueRange } from './value_range.js'

/**
 * A function of one variable, the iterates on its curve joined by chords, and the tangent at the present one.
 * @typedef {ReturnType<typeof curveScene>} CurveScene
 */

const TANGENT_LENGTH = 130
const HANDLE_RADIUS = 14

/** @type {import('./pictures.js').Picture<CurveScene>} */
export const curvePicture = {
  scene: curveScene,
  layers: [drawCurve, drawAxes, drawCrosses, drawRivals, drawPath, drawTrials, drawTangent, drawPoints],
  describe,
  pointAt({ frame }, px, py) {
    const inside = Math.max(frame.box.left, Math.min(frame.box.right, px))
    return { coordinates: [frame.x.toValue(inside)], inside: isInside(frame.box, px, py) }
  },
  startHandle: ({ route }) => ({ x: route.start.x, y: route.start.y, radius: HANDLE_RADIUS }),
  stepAt: () => null,
  readAt({ frame, names }, px, py) {
    const read = readFrame(frame, names, px, py)
    return read && { ...read, coordinates: [read.coordinates[0]], at: [read.coordinates[0]] }
  },
}

/**
 * @param {import('./snapshot.js').Snapshot} snapshot
 * @param {import('./snapshot.js').View} view
 */
function curveScene(snapshot, view) {
  const { problem, run, trajectory } = snapshot
  const curve = /** @type {import('./snapshot.js').Samples} */ (snapshot.curve)
  const [variable] = problem.variables
  const others = rivals(snapshot)
  const ranges = view.ranges ?? problem.domain.slice(0, 1)
  const shows = (/** @type {number} */ x) => x >= ranges[0][0] && x <= ranges[0][1]
  const frame = layOutFrame(view, {
    words: snapshot.words,
    x: ranges[0],
    y: valueRange(
      Array.from(curve.y).filter((_, i) => shows(curve.x[i])),
      {
        include: [
          ...[trajectory, ...others.map((other) => other.trajectory)]
            .filter(({ x }) => shows(x[0][0]))
            .map(({ value }) => value[0]),
          ...problem.minimisers.filter(({ at }) => shows(at[0])).map(({ value }) => value),
        ],
      },
    ),
    xName: { text: variable, mathematical: true },
    yName:
      problem.kind === 'fit'
        ? { text: snapshot.words.pictures.loss, mathematical: false }
        : { text: `f(${variable})`, mathematical: true },
  })
  const toPixel = (/** @type {number} */ x, /** @type {number} */ y) => ({
    x: frame.x.toPixel(x),
    y: frame.y.toPixel(y),
  })
  /**
   * @param {Omit<import('./snapshot.js').Run, 'gradient'>} of
   * @param {import('./snapshot.js').Trajectory} path
   * @param {boolean} [isPlain]
   */
  const routeOf = (of, { x: [xs], value: ys }, isPlain) =>
    routeScene(
      of,
      { x: (step) => frame.x.toPixel(xs[step]), y: (step) => frame.y.toPixel(ys[step]) },
      frame.box,
      view.theme,
      isPlain,
    )
  const route = routeOf(run, trajectory)
  return {
    theme: themes[view.theme],
    palette: view.palette ?? 'depth',
    frame,
    ranges,
    names: problem.variables,
    ground: groundOf(curve, frame, view),
    lines: brokenLine(curve, frame),
    gaps: missingSpans(curve, frame.x),
    crosses: [
      ...problem.minimisers.map(({ at, value }) => toPixel(at[0], value)),
      ...answerOf(problem, toPixel),
    ].filter(({ x, y }) => isInside(frame.box, x, y)),
    route,
    rivals: others.map((other) => routeOf(other, other.trajectory, others.length > mostDotted)),
    trials: trialsScene(run, null, frame.box, ({ x, value }) => toPixel(x[0], value)),
    handle: view.handle ?? null,
    tangent: run.hidden ? null : tangentAt(frame, route, run.gradient[0], snapshot.words),
  }
}

/**
 * @param {import('./snapshot.js').Samples} curve
 * @param {import('./frame.js').Frame} frame
 * @param {import('./snapshot.js').View} view
 * @returns {import('./layers/cached.js').Ground}
 */
function groundOf(curve, { box, x, y }, { cache, theme, palette, pixelRatio }) {
  const place = `${digest(Object.values(box))} ${x.domain} ${y.domain}`
  return { cache, owner: curve, key: `${place} ${palette} ${theme} ${pixelRatio}`, pixelRatio }
}

/**
 * @param {import('./snapshot.js').Problem} problem
 * @param {(x: number, y: number) => {x: number, y: number}} toPixel
 */
function answerOf({ answer }, toPixel) {
  return answer ? [toPixel(answer.x[0], answer.value)] : []
}

/**
 * @param {import('./frame.js').Frame} frame
 * @param {import('./route_scene.js').RouteScene} route
 * @param {number} slope
 * @param {import('../words/words.js').Words} words
 */
function tangentAt(frame, { present }, slope, { number, pictures }) {
  if (present.beyond !== null || !Number.isFinite(slope)) return null
  const [dx, dy] = [1, (slope * frame.y.slope) / frame.x.slope]
  const share = TANGENT_LENGTH / Math.hypot(dx, dy)
  const { x, y } = present
  const line = clippedSegment(
    x - dx * share,
    y - dy * share,
    x + dx * share,
    y + dy * share,
    grownBox(frame.box, -2),
  )
  return (
    line && {
      line,
      foot: frame.box.bottom,
      x,
      y,
      text: pictures.slope(number(slope, { digits: 3, mantissa: 2 })),
    }
  )
}

/** @param {import('./snapshot.js').Snapshot} snapshot */
function describe(snapshot) {
  const { words, problem, run } = snapshot
  const gradient = run.gradient[0]
  const slope = Number.isNaN(gradient) ? '' : words.number(gradient, { digits: 4, mantissa: 2 })
  return words.pictures.curve({ ...describeGround(snapshot, problem.variables, problem.domain), slope })
}
