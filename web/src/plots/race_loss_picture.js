// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import { clipTo } from './layers/cased.js'
import { traceMarker } from './layers/marker.js'
import { drawCurve, drawGrid, lossFrame } from './loss_picture.js'
import { heightOf, lossSeries } from './loss_series.js'
import { acrossOf, axisAcross } from './race_axis.js'
import { rivals } from './route_scene.js'
import { runStyle } from './run_colours.js'
import { themes } from './theme.js'
import { valueRange } from './value_range.js'

/**
 * The values of all runs of a race in one chart, the one that is looked at on top.
 * @typedef {import('./race_axis.js').Against} Against
 * @typedef {ReturnType<typeof raceLossScene>} RaceLossScene
 * @typedef {typeof raceLoss} RaceLoss
 */

const MARKER = 5
const TO_COME = 0.3

/**
 * @param {import('./snapshot.js').Snapshot} snapshot
 * @param {import('./loss_chart.js').LossView} view
 */
function raceLossScene(snapshot, { width, height, theme, axis, against = 'steps' }) {
  const { words, run, trajectory, stepTimes = null } = snapshot
  const looked = run.hidden ? [] : [{ ...run, trajectory }]
  const shown = [...rivals(snapshot), ...looked].map((each) => ({
    ...each,
    across: acrossOf(each, against, stepTimes),
    series: lossSeries(each.trajectory.value, each.lastEntry, axis, Math.max(50, width), words),
  }))
  const axisX = axisAcross(
    shown.map(({ across, lastEntry }) => across(lastEntry)),
    against,
    words,
  )
  const frame = lossFrame({ range: rangeOf(shown, axis), axis, words, ...axisX }, { width, height })
  const curves = shown.map(({ number = 1, entry, trajectory: { value }, series, across }) => {
    const points = series.entries.map((at, i) => {
      const level = series.heights[i]
      return level === null
        ? null
        : { x: frame.x.toPixel(across(at) / axisX.unit), y: frame.y.toPixel(level) }
    })
    const present = heightOf(value[entry], axis)
    const gone = series.entries.filter((at) => at <= entry).length
    return {
      style: runStyle(theme, number - 1),
      past: points.slice(0, gone),
      future: points.slice(Math.max(0, gone - 1)),
      present:
        present === null
          ? null
          : { x: frame.x.toPixel(across(entry) / axisX.unit), y: frame.y.toPixel(present) },
    }
  })
  const across = acrossOf({ ...run, trajectory }, against, stepTimes)
  return {
    ...frame,
    theme: themes[theme],
    curves,
    /**
     * The step under a pixel: the race's own where that is the axis, also past the end of the run that is looked at.
     * @param {number} px @returns {number}
     */
    stepAt(px) {
      const wanted = frame.x.toValue(px) * axisX.unit
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
    context.beginPath()
    traceMarker(context, style.marker, present.x, present.y, MARKER)
    context.lineWidth = 3
    context.strokeStyle = theme.casing
    context.stroke()
    context.fillStyle = style.colour
    context.fill()
  }
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
 * @param {readonly {series: import('./loss_series.js').LossSeries, label?: string}[]} shown
 * @param {Against} against
 * @param {readonly number[] | null} stepTimes
 * @param {import('../words/words.js').Words} words
 */
function noteOf(shown, against, stepTimes, { pictures: { chart } }) {
  const time = against !== 'time' ? '' : stepTimes ? chart.time : chart.measuring
  const notes = new Set(shown.map(({ series }) => series.note).filter(Boolean))
  const missing = [...notes].map((note) => {
    const alike = shown.filter(({ series }) => series.note === note)
    const every = alike.length === shown.length && shown.length > 1
    return `${every ? chart.everyRun : alike.map(({ label }) => label).join(', ')}: ${note}`
  })
  return [time, ...missing].filter(Boolean).join(' ')
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
