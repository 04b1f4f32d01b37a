// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import { textFont } from './fonts.js'
import { heightOf, lossSeries, lossTicks } from './loss_series.js'
import { runStyle } from './run_colours.js'
import { linearScale, linearTicks } from './scale.js'
import { textWidth } from './text_width.js'
import { themes } from './theme.js'

/**
 * The value against the step: grid, curve, a veil over what is still to come, the cursor.
 * @typedef {ReturnType<typeof lossScene>} LossScene
 */

const FONT_SIZE = 11
const FEWEST_STEPS = 10
const TICK_SPACING = { x: 60, y: 26 }
const ROOM = { top: 10, right: 18, bottom: 34, gap: 6 }
const VEIL = 0.7

/**
 * The room for curves within the scales.
 * @param {object} shown
 * @param {[number, number]} shown.range  of heights
 * @param {import('./loss_series.js').Axis} shown.axis
 * @param {number} shown.end  of the axis across, which begins at 0
 * @param {string} shown.xName
 * @param {import('../words/words.js').Words} shown.words
 * @param {boolean} [shown.whole]  whether there is nothing between whole numbers
 * @param {{width: number, height: number}} size
 */
export function lossFrame({ range, axis, end, xName, words, whole = true }, { width, height }) {
  const bottom = Math.max(ROOM.top + 40, height - ROOM.bottom)
  const y = linearScale(range, [bottom, ROOM.top])
  const most = Math.floor((bottom - ROOM.top) / TICK_SPACING.y)
  const yTicks = lossTicks(range[0], range[1], axis, most, words).map((tick) => ({
    at: y.toPixel(tick.height),
    text: tick.text,
  }))
  const widest = Math.max(16, ...yTicks.map(({ text }) => textWidth(text, FONT_SIZE)))
  const left = Math.ceil(widest) + ROOM.gap + 4
  const box = { left, top: ROOM.top, right: Math.max(left + 40, width - ROOM.right), bottom }
  const x = linearScale([0, end], [box.left, box.right])
  return { box, x, y, xName, xTicks: linearTicks(x, TICK_SPACING.x, words, { whole }), yTicks }
}

/**
 * @param {import('./snapshot.js').Snapshot} snapshot
 * @param {{width: number, height: number, theme: 'light' | 'dark', axis: import('./loss_series.js').Axis}} view
 */
export function lossScene({ words, run, trajectory, glance }, { width, height, theme, axis }) {
  const series = lossSeries(trajectory.value, run.lastEntry, axis, Math.max(50, width), words)
  const end = Math.max(run.steps, FEWEST_STEPS)
  const frame = lossFrame(
    { range: series.range, axis, end, xName: words.pictures.step, words },
    { width, height },
  )
  const { x, y } = frame
  const present = heightOf(trajectory.value[run.entry], axis)
  return {
    ...frame,
    theme: themes[theme],
    style: runStyle(theme, 0),
    steps: run.steps,
    points: series.entries.map((entry, i) => {
      const value = series.heights[i]
      return value === null ? null : { x: x.toPixel(trajectory.step[entry]), y: y.toPixel(value) }
    }),
    cursor: { x: x.toPixel(run.cursor), y: present === null ? null : y.toPixel(present) },
    glance: glance ? glanceMark(x.toPixel(glance.step), heightOf(glance.value, axis), y) : null,
    isLast: run.cursor === run.steps,
    note: series.note,
  }
}

/**
 * @param {number} x pixel @param {number | null} height @param {import('./scale.js').Scale} scale
 * @returns {{x: number, y: number | null}}
 */
export const glanceMark = (x, height, scale) => ({ x, y: height === null ? null : scale.toPixel(height) })

/**
 * A moment that is looked at in passing.
 * @param {import('./snapshot.js').Context} context
 * @param {{glance: {x: number, y: number | null} | null, box: import('./clip.js').Box, theme: import('./theme.js').Theme}} scene
 */
export function drawGlance(context, { glance, box, theme }) {
  if (!glance || glance.x > box.right + 1) return
  context.strokeStyle = theme.mark
  context.lineWidth = 1.4
  context.beginPath()
  context.moveTo(glance.x, box.top)
  context.lineTo(glance.x, box.bottom)
  if (glance.y !== null) {
    context.moveTo(glance.x + 5, glance.y)
    context.arc(glance.x, glance.y, 5, 0, 2 * Math.PI)
  }
  context.stroke()
}

/** @param {LossScene} scene @param {number} px @returns {number} the step under a pixel */
export const lossStepAt = ({ x, steps }, px) => Math.max(0, Math.min(steps, Math.round(x.toValue(px))))

/** @param {import('./snapshot.js').Context} context @param {LossScene} scene */
export function drawLoss(context, scene) {
  context.save()
  drawGrid(context, scene)
  drawCurve(context, scene)
  drawCursor(context, scene)
  drawGlance(context, scene)
  context.restore()
}

/**
 * @param {import('./snapshot.js').Context} context
 * @param {Pick<LossScene, 'theme' | 'box' | 'xTicks' | 'yTicks' | 'xName'>} scene
 */
export function drawGrid(context, { theme, box, xTicks, yTicks, xName }) {
  context.lineWidth = 1
  context.strokeStyle = theme.line
  context.beginPath()
  for (const { at } of yTicks) {
    context.moveTo(box.left, Math.round(at) + 0.5)
    context.lineTo(box.right, Math.round(at) + 0.5)
  }
  context.stroke()
  context.fillStyle = theme.soft
  context.font = textFont(FONT_SIZE)
  context.textBaseline = 'middle'
  context.textAlign = 'right'
  for (const { at, text } of yTicks) context.fillText(text, box.left - ROOM.gap, at)
  context.textAlign = 'center'
  for (const { at, text } of xTicks) context.fillText(text, at, box.bottom + 12)
  context.textAlign = 'right'
  context.fillText(xName, box.right, box.bottom + 27)
}

/**
 * @param {import('./snapshot.js').Context} context
 * @param {{style: {colour: string}, points: readonly ({x: number, y: number} | null)[]}} curve
 * @param {number} [width]
 */
export function drawCurve(context, { style, points }, width = 2) {
  context.strokeStyle = style.colour
  context.lineWidth = width
  context.lineJoin = 'round'
  context.beginPath()
  points.forEach((point, i) => {
    if (point && points[i - 1]) context.lineTo(point.x, point.y)
    else if (point) context.moveTo(point.x, point.y)
  })
  context.stroke()
}

/** @param {import('./snapshot.js').Context} context @param {LossScene} scene */
function drawCursor(context, { theme, style, box, cursor, isLast }) {
  if (!isLast) {
    context.globalAlpha = VEIL
    context.fillStyle = theme.card
    context.fillRect(cursor.x, box.top - 4, box.right - cursor.x + 4, box.bottom - box.top + 8)
    context.globalAlpha = 1
  }
  context.beginPath()
  context.moveTo(cursor.x, box.top)
  context.lineTo(cursor.x, box.bottom)
  context.setLineDash([3, 3])
  context.lineWidth = 1
  context.strokeStyle = theme.soft
  context.stroke()
  context.setLineDash([])
  if (cursor.y === null) return
  context.beginPath()
  context.arc(cursor.x, cursor.y, 4.5, 0, 2 * Math.PI)
  context.fillStyle = style.colour
  context.fill()
  context.lineWidth = 2
  context.strokeStyle = theme.casing
  context.stroke()
}
