// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import { clipTo } from './layers/cased.js'
import { traceMarker } from './layers/marker.js'
import { drawCurve, drawGlance, drawGrid, glanceMark, lossFrame } from './loss_picture.js'
import { heightOf } from './loss_series.js'
import { acrossAt, acrossOf, axisAcross, logTicks, placeOn } from './race_axis.js'
import { raceCurve } from './race_curves.js'
import { rivals } from './route_scene.js'
import { runStyle } from './run_colours.js'
import { themes } from './theme.js'
import { valueRange } from './value_range.js'

/**
 * The values of all runs of a race in one chart, the one that is looked at on top.
 * @typedef {import('./against.js').Against} Against
 * @typedef {ReturnType<typeof raceLossScene>} RaceLossScene
 * @typedef {typeof raceLoss} RaceLoss
 */

const MARKER = 5
const TO_COME = 0.3
const FINE = 0.4

/**
 * @param {import('./snapshot.js').Snapshot} snapshot
 * @param {import('./loss_chart.js').LossView} view
 */
function raceLossScene(snapshot, { width, height, theme, axis, against = 'steps' }) {
  const { words, problem, run, trajectory, glance, stepTimes = null } = snapshot
  const rows = problem.rows ?? 0
  const looked = run.hidden ? [] : [{ ...run, trajectory }]
  const all = [...rivals(snapshot), ...looked].map((each) => ({
    ...each,
    across: acrossOf(each, against, stepTimes, rows),
  }))
  // One that has flown off at once leaves the axis to the others.
  const lasting = against === 'epochs' ? all.filter(({ status }) => status !== 'diverged') : all
  const axisX = axisAcross(
    lasting.map(({ across, lastEntry }) => across(lastEntry)),
    against,
    words,
  )
  const columns = Math.max(50, width)
  const shown = all.map((each) => ({
    ...each,
    ...raceCurve(each, axisX, { axis, against, columns, rows, stepTimes, words }),
  }))
  const plain = lossFrame({ range: rangeOf(shown, axis), axis, words, ...axisX }, { width, height })
  const frame = axisX.isLog ? { ...plain, xTicks: logTicks(plain.x) } : plain
  const curves = shown.map(({ number = 1, entry, trajectory: { value }, series, fine, across }) => {
    /** @param {number} at @param {number | null} level */
    const pointAt = (at, level) =>
      level === null ? null : { x: frame.x.toPixel(placeOn(axisX, across(at))), y: frame.y.toPixel(level) }
    /** @param {import('./loss_series.js').LossSeries} of */
    const pointsOf = ({ entries, heights }) => entries.map((at, i) => pointAt(at, heights[i]))
    const points = pointsOf(series)
    const gone = series.entries.filter((at) => at <= entry).length
    return {
      style: runStyle(theme, number - 1),
      past: points.slice(0, gone),
      future: points.slice(Math.max(0, gone - 1)),
      fine: fine ? pointsOf(fine) : [],
      present: pointAt(entry, heightOf(value[entry], axis)),
    }
  })
  const across = acrossOf({ ...run, trajectory }, against, stepTimes, rows)
  return {
    ...frame,
    theme: themes[theme],
    curves,
    glance: glance
      ? glanceMark(
          frame.x.toPixel(placeOn(axisX, across(glance.entry))),
          heightOf(glance.value, axis),
          frame.y,
        )
      : null,
    /**
     * The step under a pixel: the race's own where that is the axis, also past the end of the run that is looked at.
     * @param {number} px @returns {number}
     */
    stepAt(px) {
      const wanted = acrossAt(axisX, frame.x.toValue(px))
      return against === 'steps'
        ? Math.max(0, Math.round(wanted))
        : stepNear(trajectory.step, run.lastEntry, across, wanted)
    },
    note: noteOf(shown, against, stepTimes, words),
  }
}

/** @param {import('./snapshot.js').Context} context @param {RaceLossScene} scene */
function drawRaceLoss(context, scene) {
  const { box, curves, theme } = scene
  context.save()
  drawGrid(context, scene)
  context.save()
  clipTo(context, { left: box.left - 1, top: box.top - 2, right: box.right + 2, bottom: box.bottom + 1 })
  context.globalAlpha = FINE
  for (const { style, fine } of curves) drawCurve(context, { style, points: fine }, 1)
  for (const { style, past, future } of curves) {
    context.setLineDash([...style.dash])
    context.globalAlpha = TO_COME
    drawCurve(context, { style, points: future })
    context.globalAlpha = 1
    drawCurve(context, { style, points: past })
  }
  context.restore()
  for (const { style, present } of curves) {
    if (!present || present.y < box.top - MARKER || present.y > box.bottom + MARKER) continue
    if (present.x > box.right + 1) continue
    context.beginPath()
    traceMarker(context, style.marker, present.x, present.y, MARKER)
    context.lineWidth = 3
    context.strokeStyle = theme.casing
    context.stroke()
    context.fillStyle = style.colour
    context.fill()
  }
  drawGlance(context, scene)
  context.restore()
}

/**
 * All values; on a linear axis one that flies off leaves the chart instead of flattening the others.
 * @param {readonly {series: import('./loss_series.js').LossSeries}[]} shown
 * @param {import('./loss_series.js').Axis} axis
 * @returns {[number, number]}
 */
function rangeOf(shown, axis) {
  if (shown.length === 0) return [0, 1]
  if (axis === 'log') {
    return [
      Math.min(...shown.map(({ series }) => series.range[0])),
      Math.max(...shown.map(({ series }) => series.range[1])),
    ]
  }
  const heights = shown.flatMap(({ series }) => series.heights.filter((height) => height !== null))
  const starts = shown.map(({ series }) => series.heights[0] ?? Number.NaN).filter(Number.isFinite)
  const [low, high] = heights.reduce(
    ([least, most], height) => [Math.min(least, height), Math.max(most, height)],
    [Infinity, -Infinity],
  )
  const start = Math.max(...starts)
  return valueRange([low, start > low ? Math.min(high, start + (start - low)) : high])
}

/**
 * @param {readonly (import('./race_curves.js').RaceCurve & {label?: string})[]} shown
 * @param {Against} against
 * @param {readonly number[] | null} stepTimes
 * @param {import('../words/words.js').Words} words
 */
function noteOf(shown, against, stepTimes, { pictures: { chart } }) {
  const time = against !== 'time' ? '' : stepTimes ? chart.time : chart.measuring
  const epochs =
    against !== 'epochs'
      ? ''
      : shown.some(({ fine }) => fine)
        ? chart.fine
        : shown.length > 1
          ? chart.epochs
          : ''
  const notes = new Set(shown.map(({ series }) => series.note).filter(Boolean))
  const missing = [...notes].map((note) => {
    const alike = shown.filter(({ series }) => series.note === note)
    const every = alike.length === shown.length && shown.length > 1
    return `${every ? chart.everyRun : alike.map(({ label }) => label).join(', ')}: ${note}`
  })
  return [time, epochs, ...missing].filter(Boolean).join(' ')
}

/**
 * @param {ArrayLike<number>} steps @param {number} last @param {(entry: number) => number} across
 * @param {number} wanted
 */
function stepNear(steps, last, across, wanted) {
  let [low, high] = [0, last]
  while (low < high) {
    const middle = (low + high) >> 1
    if (across(middle) < wanted) low = middle + 1
    else high = middle
  }
  const before = Math.max(0, low - 1)
  return steps[wanted - across(before) < across(low) - wanted ? before : low]
}

export const raceLoss = Object.freeze({ scene: raceLossScene, draw: drawRaceLoss })
