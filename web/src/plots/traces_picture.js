// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import { clippedSegment, grownBox, isInside } from './clip.js'
import { describeProblem, describeRun } from './describe.js'
import { layOutFrame } from './frame.js'
import { spreadLabels } from './label_spread.js'
import { drawAxes } from './layers/axes.js'
import { drawCursorLine } from './layers/cursor_line.js'
import { drawTraceLabels } from './layers/trace_labels.js'
import { drawTraces } from './layers/traces.js'
import { textWidth } from './text_width.js'
import { themes } from './theme.js'
import { thinned } from './trace_points.js'
import { traceStyles } from './trace_styles.js'
import { valueRange } from './value_range.js'

/**
 * The coordinates of the iterates against the step: the picture for any number of variables.
 * @typedef {ReturnType<typeof tracesScene>} TracesScene
 */

const LABEL_SIZE = 13
const LABEL_HEIGHT = 16
const LABEL_ROOM = 16
// With more coordinates than this lines get thin and only some are named.
const FEW = 12
const MOST_LABELS = 8
const FEWEST_STEPS = 10
// Stretches of all traces together, which share what one frame can draw.
const MOST_POINTS = 8000

/** @type {import('./pictures.js').Picture<TracesScene>} */
export const tracesPicture = {
  scene: tracesScene,
  layers: [drawTraces, drawAxes, drawCursorLine, drawTraceLabels],
  describe,
  pointAt: () => null,
  startHandle: () => null,
  stepAt({ frame, steps }, px, py) {
    if (!isInside(frame.box, px, py, 6)) return null
    return Math.max(0, Math.min(steps, Math.round(frame.x.toValue(px))))
  },
}

/**
 * @param {import('./snapshot.js').Snapshot} snapshot
 * @param {import('./snapshot.js').View} view
 */
function tracesScene({ words, problem, run, trajectory, glance }, view) {
  const count = trajectory.x.length
  const few = count <= FEW
  const names = trajectory.x.map((_, i) => problem.variables[i] ?? `x[${i + 1}]`)
  const widest = names.reduce((most, name) => Math.max(most, textWidth(name, LABEL_SIZE)), 0)
  const shownSteps = Math.max(run.steps, FEWEST_STEPS)
  const stretches = Math.max(40, Math.min(view.width / 2, MOST_POINTS / count))
  const series = trajectory.x.map((values) =>
    thinned(values, run.lastEntry, stretches, count).map(([entry, value]) =>
      point(trajectory.step[entry], value),
    ),
  )
  const frame = layOutFrame(view, {
    words,
    x: [0, shownSteps],
    y: coordinateRange(series, problem.domain),
    xName: { text: words.pictures.step, mathematical: false },
    yName: { text: '', mathematical: false },
    xWhole: true,
    rightRoom: Math.min(110, widest + LABEL_ROOM + 6),
  })
  const box = grownBox(frame.box, 3)
  const styles = traceStyles(view.theme, count)
  const traces = trajectory.x.map((values, i) => ({
    ...styles[i],
    name: names[i],
    line: clippedLine(series[i], frame, box),
    present: frame.y.toPixel(values[run.entry]),
    end: frame.y.toPixel(lastFinite(values, run.lastEntry)),
  }))
  return {
    theme: themes[view.theme],
    frame,
    steps: run.steps,
    cursor: frame.x.toPixel(run.cursor),
    glance: glance ? frame.x.toPixel(glance.step) : null,
    endOfRun: frame.x.toPixel(run.steps),
    few,
    traces,
    labels: labelsOf(traces, frame, few),
  }
}

/** @param {number} step @param {number} value @returns {[number, number]} */
const point = (step, value) => [step, value]

/**
 * @param {readonly {name: string, colour: string, end: number}[]} traces
 * @param {import('./frame.js').Frame} frame
 * @param {boolean} few
 */
function labelsOf(traces, { box }, few) {
  const within = traces.map((trace) => ({
    ...trace,
    end: Math.max(box.top, Math.min(box.bottom, trace.end)),
  }))
  const named = few ? within : namedAmongMany(within)
  const middles = spreadLabels(
    named.map(({ end }) => end),
    LABEL_HEIGHT,
    box.top - LABEL_HEIGHT / 2,
    box.bottom + LABEL_HEIGHT / 2,
  )
  return named.map(({ name, colour, end }, i) => ({
    text: name,
    colour,
    from: end,
    y: middles[i],
    x: box.right,
  }))
}

/**
 * The first and the last, between which the shades run, and those that end at heights of their own.
 * @template {{end: number}} Trace
 * @param {readonly Trace[]} all
 * @returns {Trace[]}
 */
function namedAmongMany(all) {
  const named = [all[0], all[all.length - 1]]
  for (const trace of all) {
    if (named.length < MOST_LABELS && named.every(({ end }) => Math.abs(end - trace.end) >= LABEL_HEIGHT))
      named.push(trace)
  }
  return named
}

/**
 * All coordinates, but no more than thrice the domain: what flies off leaves the picture instead of flattening it.
 * @param {readonly (readonly [number, number])[][]} series
 * @param {readonly (readonly number[])[]} domain
 */
function coordinateRange(series, domain) {
  const starts = series.map(([[, value]]) => value).filter(Number.isFinite)
  const low = Math.min(...domain.map(([end]) => end), ...starts)
  const high = Math.max(...domain.map(([, end]) => end), ...starts)
  const [lowest, highest] = [low - (high - low), high + (high - low)]
  let least = Infinity
  let most = -Infinity
  for (const points of series) {
    for (const [, coordinate] of points) {
      const value = Math.max(lowest, Math.min(highest, coordinate))
      if (value < least) least = value
      if (value > most) most = value
    }
  }
  return valueRange([least, most])
}

/**
 * @param {readonly [number, number][]} points step and value
 * @param {import('./frame.js').Frame} frame
 * @param {import('./clip.js').Box} box
 */
function clippedLine(points, frame, box) {
  /** @type {number[][]} */
  const lines = []
  for (let i = 1; i < points.length; i++) {
    const [x0, y0] = [frame.x.toPixel(points[i - 1][0]), frame.y.toPixel(points[i - 1][1])]
    const piece = clippedSegment(x0, y0, frame.x.toPixel(points[i][0]), frame.y.toPixel(points[i][1]), box)
    if (!piece) continue
    const line = lines[lines.length - 1]
    if (line && line[line.length - 2] === piece[0] && line[line.length - 1] === piece[1])
      line.push(piece[2], piece[3])
    else lines.push([...piece])
  }
  return lines
}

/** @param {ArrayLike<number>} values @param {number} last */
function lastFinite(values, last) {
  for (let i = last; i > 0; i--) if (Number.isFinite(values[i])) return values[i]
  return values[0]
}

/** @param {import('./snapshot.js').Snapshot} snapshot */
function describe(snapshot) {
  const { words, problem, trajectory } = snapshot
  return words.pictures.traces(trajectory.x.length, describeProblem(problem), describeRun(snapshot))
}
