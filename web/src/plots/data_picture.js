// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import { isInside } from './clip.js'
import { describeRun } from './describe.js'
import { layOutFrame, readFrame } from './frame.js'
import { drawAxes } from './layers/axes.js'
import { digest } from './layers/cached.js'
import { drawDataPoints } from './layers/data_points.js'
import { drawModelCurve } from './layers/model_curve.js'
import { drawResiduals } from './layers/residuals.js'
import { drawRowMark } from './layers/row_mark.js'
import { rivals } from './route_scene.js'
import { runStyle } from './run_colours.js'
import { brokenLine, interpolated } from './sampled_curve.js'
import { fewOf, spotsOf } from './spots.js'
import { themes } from './theme.js'
import { valueRange } from './value_range.js'

/**
 * The rows of a fit and the model's curve at the cursor's parameters.
 * @typedef {ReturnType<typeof dataScene>} DataScene
 */

// More sticks than this are a grey mass.
const MOST_RESIDUALS = 200
// From the middle of a point to where it can be pressed.
const REACH = 13

/** @type {import('./pictures.js').Picture<DataScene>} */
export const dataPicture = {
  scene: dataScene,
  layers: [drawResiduals, drawDataPoints, drawModelCurve, drawRowMark, drawAxes],
  describe,
  pointAt: () => null,
  startHandle: () => null,
  stepAt: () => null,
  rowAt,
  readAt({ frame, names }, px, py) {
    const read = readFrame(frame, names, px, py)
    return read && { ...read, at: null }
  },
}

/**
 * @param {import('./snapshot.js').Snapshot} snapshot
 * @param {import('./snapshot.js').View} view
 */
function dataScene(snapshot, view) {
  const { problem, run, prediction } = snapshot
  const data = /** @type {NonNullable<import('./snapshot.js').Problem['data']>} */ (problem.data)
  const [xName, yName] = data.columns
  const { cache } = view
  const whole = () => [valueRange(fewOf(data.x), { room: 0.03 }), valueRange(fewOf(data.y))]
  const [xRange, yRange] = view.ranges ?? cache?.derived(data, 'ranges', '', whole) ?? whole()
  const frame = layOutFrame(view, {
    words: snapshot.words,
    x: xRange,
    y: yRange,
    xName: { text: xName, mathematical: true },
    yName: { text: yName, mathematical: true },
  })
  const { left, right, top, bottom } = frame.box
  const key = digest([left, right, top, bottom, ...xRange, ...yRange])
  const crowded = data.x.length > MOST_RESIDUALS
  const seen = () => spotsOf(data, frame, crowded)
  return {
    theme: themes[view.theme],
    frame,
    mark: markOf(data, snapshot.row ?? null, frame),
    data,
    points: cache?.derived(data, 'spots', key, seen) ?? seen(),
    crowded,
    ground: { cache, owner: data, key: `${key} ${view.theme}`, pixelRatio: view.pixelRatio },
    chosen: chosenSpot(data, frame, view.chosen),
    residuals: prediction && data.x.length <= MOST_RESIDUALS ? residualsOf(data, prediction, frame) : [],
    lines: prediction && !run.hidden ? brokenLine(prediction, frame) : [],
    glance: snapshot.glance?.prediction ? brokenLine(snapshot.glance.prediction, frame) : [],
    best: snapshot.best ? brokenLine(snapshot.best, frame) : [],
    style: runStyle(view.theme, (run.number ?? 1) - 1),
    rivals: rivals(snapshot).map((other) => ({
      lines: other.prediction ? brokenLine(other.prediction, frame) : [],
      style: runStyle(view.theme, (other.number ?? 1) - 1),
    })),
    names: data.columns,
  }
}

/**
 * Where the row that is looked at lies.
 * @param {import('./snapshot.js').Samples} data @param {number | null} row @param {import('./frame.js').Frame} frame
 */
function markOf(data, row, frame) {
  if (row === null) return null
  const mark = { x: frame.x.toPixel(data.x[row]), y: frame.y.toPixel(data.y[row]) }
  return isInside(frame.box, mark.x, mark.y) ? mark : null
}

/** @param {DataScene} scene @param {number} px @param {number} py */
function rowAt({ data, frame }, px, py) {
  let nearest = REACH
  let found = null
  for (let row = 0; row < data.x.length; row++) {
    const distance = Math.hypot(frame.x.toPixel(data.x[row]) - px, frame.y.toPixel(data.y[row]) - py)
    if (distance >= nearest) continue
    nearest = distance
    found = row
  }
  return found
}

/**
 * The point that is being edited.
 * @param {import('./snapshot.js').Samples} data
 * @param {import('./frame.js').Frame} frame
 * @param {number | null} [row]
 */
const chosenSpot = (data, frame, row = null) =>
  row === null || row >= data.x.length
    ? null
    : { x: frame.x.toPixel(data.x[row]), y: frame.y.toPixel(data.y[row]) }

/**
 * @param {import('./snapshot.js').Samples} data
 * @param {import('./snapshot.js').Samples} prediction
 * @param {import('./frame.js').Frame} frame
 */
function residualsOf(data, prediction, { box, x, y }) {
  const within = (/** @type {number} */ pixel) => Math.max(box.top, Math.min(box.bottom, pixel))
  return Array.from(data.x, (at, i) => ({
    x: x.toPixel(at),
    from: within(y.toPixel(data.y[i])),
    to: within(y.toPixel(interpolated(prediction, at))),
  })).filter(({ from, to }) => Number.isFinite(from) && Number.isFinite(to))
}

/** @param {import('./snapshot.js').Snapshot} snapshot */
function describe(snapshot) {
  const { words, problem, run } = snapshot
  const parameters = problem.variables.map(
    (name, i) => `${name} ${words.number(run.x[i], { digits: 4, mantissa: 2 })}`,
  )
  const rows = problem.data?.x.length ?? 0
  return words.pictures.data(rows, problem.text, parameters.join(', '), describeRun(snapshot))
}
