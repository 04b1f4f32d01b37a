// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import { describeRun } from './describe.js'
import { layOutFrame, readFrame } from './frame.js'
import { drawAxes } from './layers/axes.js'
import { drawModelCurve } from './layers/model_curve.js'
import { drawNote } from './layers/note.js'
import { drawPredictedRows } from './layers/predicted_rows.js'
import { drawResiduals } from './layers/residuals.js'
import { drawRowMark } from './layers/row_mark.js'
import { nearestRow } from './nearest_row.js'
import { strideOf } from './predicted_rows.js'
import { runStyle } from './run_colours.js'
import { fewOf } from './spots.js'
import { themes } from './theme.js'
import { valueRange } from './value_range.js'

/**
 * Of any number of features: each row by what the model predicts for it and by its own y. On the diagonal the two agree.
 * @typedef {ReturnType<typeof predictedScene>} PredictedScene
 */

/** Of more rows than this the residuals would be a grey mass. */
const mostResiduals = 200
/** Room around the values of the rows, as a share of their range. */
const room = 0.12

/** @type {import('./pictures.js').Picture<PredictedScene>} */
export const predictedPicture = {
  scene: predictedScene,
  layers: [drawResiduals, drawModelCurve, drawPredictedRows, drawRowMark, drawAxes, drawNote],
  describe,
  predictions: predictedRead,
  pointAt: () => null,
  startHandle: () => null,
  stepAt: () => null,
  rowAt: ({ rows }, px, py) => nearestRow(rows, px, py),
  readAt({ frame, names }, px, py) {
    const read = readFrame(frame, names, px, py)
    return read && { ...read, at: null }
  },
}

/**
 * @param {{problem: import('../core/types.js').OpenProblem}} open
 * @param {import('./snapshot.js').Snapshot} snapshot
 */
function predictedRead({ problem }, snapshot) {
  const { data } = snapshot.problem
  if (!data || problem.facts.data?.names !== data.columns) return null // another one has come meanwhile
  const stride = strideOf(data.y.length)
  const { x } = snapshot.glance ?? snapshot.run
  return { columns: data.columns, stride, predictions: problem.predictRows(x, stride) }
}

/**
 * @param {import('./snapshot.js').Snapshot} snapshot
 * @param {import('./snapshot.js').View} view
 */
function predictedScene(snapshot, view) {
  const { words, run } = snapshot
  const data = /** @type {NonNullable<import('./snapshot.js').Problem['data']>} */ (snapshot.problem.data)
  const read = /** @type {ReturnType<typeof predictedRead>} */ (
    view.predictions?.columns === data.columns ? view.predictions : null
  )
  const whole = () => valueRange(fewOf(data.y), { room })
  const range = view.cache?.derived(data, 'ranges', '', whole) ?? whole()
  const name = data.columns[data.columns.length - 1]
  const frame = layOutFrame(view, {
    words,
    x: range,
    y: range,
    xName: { text: words.fit.rows.predicted(name), mathematical: false },
    yName: { text: name, mathematical: true },
  })
  const rows = read ? placed(read, data.y, frame) : []
  const inside = rows.filter(({ beyond }) => beyond === 0)
  const mark = rows.find(({ row }) => row === snapshot.row)
  const { box } = frame
  return {
    theme: themes[view.theme],
    frame,
    names: [words.fit.rows.prediction, name],
    rows: run.hidden ? [] : rows,
    mark: mark && !run.hidden ? { x: mark.x, y: mark.y } : null,
    residuals:
      run.hidden || rows.length > mostResiduals
        ? []
        : inside.map(({ x, y }) => ({ x, from: y, to: frame.y.toPixel(frame.x.toValue(x)) })),
    lines: [],
    glance: [],
    best: [[box.left, box.bottom, box.right, box.top]],
    rivals: [],
    style: runStyle(view.theme, (run.number ?? 1) - 1),
    note: run.hidden ? null : beyondNote(rows, words),
  }
}

/**
 * Where rows lie; one whose prediction is beyond the frame, at its edge.
 * @param {NonNullable<ReturnType<typeof predictedRead>>} read
 * @param {ArrayLike<number>} y
 * @param {import('./frame.js').Frame} frame
 */
function placed({ predictions, stride }, y, frame) {
  const { left, right, top, bottom } = frame.box
  return Array.from(predictions, (prediction, i) => {
    const [px, py] = [frame.x.toPixel(prediction), frame.y.toPixel(y[i * stride])]
    const beyond = px < left ? -1 : px > right ? 1 : 0
    return { x: Math.max(left, Math.min(right, px)), y: py, row: i * stride, beyond }
  }).filter(({ x, y: py }) => Number.isFinite(x) && py >= top && py <= bottom)
}

/**
 * How many rows lie beyond the edge: in the corner that is then free of others.
 * @param {readonly {beyond: number}[]} rows @param {import('../words/words.js').Words} words
 * @returns {import('./layers/note.js').Note | null}
 */
function beyondNote(rows, words) {
  const beyond = rows.filter((row) => row.beyond !== 0)
  if (beyond.length === 0) return null
  const side = beyond.reduce((sum, row) => sum + row.beyond, 0)
  return { text: words.fit.rows.beyond(beyond.length), corner: side > 0 ? 'top left' : 'bottom right' }
}

/** @param {import('./snapshot.js').Snapshot} snapshot */
function describe(snapshot) {
  const { words, problem } = snapshot
  const { data } = problem
  const features = data?.columns.slice(0, -1) ?? []
  return words.fit.rows.describe(data?.y.length ?? 0, features, problem.text, describeRun(snapshot))
}
