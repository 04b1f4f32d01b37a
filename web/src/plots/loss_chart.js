// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import uPlot from 'uplot'
import { textFont } from './fonts.js'
import { heightOf, lossSeries, lossTicks } from './loss_series.js'
import { numberText } from './number_text.js'
import { runStyle } from './run_colours.js'
import { textWidth } from './text_width.js'
import { themes } from './theme.js'

export { lossChartStyle } from './loss_chart_style.js'

/**
 * The value against the step: a line chart in a container, with a marker at the cursor that can be dragged.
 *
 * @typedef {import('./loss_series.js').Axis} Axis
 * @typedef {'light' | 'dark'} ThemeName
 *
 * @typedef {object} LossChart
 * @property {(snapshot: import('./snapshot.js').Snapshot, look?: {theme?: ThemeName, axis?: Axis}) => void} update
 * @property {(width: number, height: number) => void} resize in CSS pixels
 * @property {() => void} destroy
 * @property {string} note a sentence on what the chart cannot show, empty when nothing; right after `update`
 */

const FONT_SIZE = 11
const FEWEST_STEPS = 10
const TICK_SPACING = { x: 60, y: 26 }
const VEIL = 'b0'

/**
 * @param {HTMLElement} container
 * @param {{onSeek: (step: number) => void, theme: ThemeName, axis: Axis, width: number, height: number}} choice
 * @returns {LossChart}
 */
export function createLossChart(container, { onSeek, theme, axis, width, height }) {
  const shown = {
    theme: themes[theme],
    axis,
    style: runStyle(theme, 0),
    cursor: 0,
    steps: 0,
    /** @type {ArrayLike<number>} */
    values: [],
    /** @type {[number, number]} */
    range: [0, 1],
    note: '',
    plotted: '',
  }
  /** @type {ArrayLike<number> | null} */
  let plottedValues = null
  const chart = new uPlot(options(shown, width, height), [[], []], container)
  const stopListening = listenForSeeks(chart, () => shown.steps, onSeek)

  return {
    update({ run, trajectory }, look = {}) {
      shown.theme = themes[look.theme ?? shown.theme.name]
      shown.axis = look.axis ?? shown.axis
      shown.style = runStyle(shown.theme.name, 0)
      shown.cursor = run.cursor
      shown.steps = run.steps
      shown.values = trajectory.value
      const circumstances = `${shown.axis} ${run.steps} ${chart.width}`
      if (plottedValues === trajectory.value && shown.plotted === circumstances) {
        chart.redraw(false)
        return
      }
      const series = lossSeries(trajectory.value, run.steps, shown.axis, Math.max(50, chart.width))
      shown.range = series.range
      shown.note = series.note
      shown.plotted = circumstances
      plottedValues = trajectory.value
      chart.setData([series.steps, series.heights])
    },
    resize(newWidth, newHeight) {
      if (newWidth !== chart.width || newHeight !== chart.height)
        chart.setSize({ width: newWidth, height: newHeight })
    },
    destroy() {
      stopListening()
      chart.destroy()
    },
    get note() {
      return shown.note
    },
  }
}

/**
 * @typedef {object} Shown what the chart's callbacks read anew at every drawing
 * @property {import('./theme.js').Theme} theme
 * @property {Axis} axis
 * @property {import('./run_colours.js').RunStyle} style
 * @property {number} cursor
 * @property {number} steps
 * @property {ArrayLike<number>} values
 * @property {[number, number]} range
 */

/**
 * @param {Shown} shown @param {number} width @param {number} height
 * @returns {uPlot.Options}
 */
function options(shown, width, height) {
  const grid = { stroke: () => shown.theme.line, width: 1 }
  const axisLook = { stroke: () => shown.theme.soft, font: textFont(FONT_SIZE), grid, ticks: { show: false } }
  const mostTicks = (/** @type {uPlot} */ chart) =>
    Math.floor(chart.bbox.height / uPlot.pxRatio / TICK_SPACING.y)
  return {
    width,
    height,
    padding: [10, 18, 0, 0],
    cursor: { show: false },
    legend: { show: false },
    scales: {
      x: { time: false, range: () => [0, Math.max(shown.steps, FEWEST_STEPS)] },
      y: { range: () => shown.range },
    },
    axes: [
      {
        ...axisLook,
        grid: { show: false },
        size: 34,
        gap: 5,
        space: TICK_SPACING.x,
        incrs: WHOLE_STEPS,
        values: (_, splits) => splits.map((step) => numberText(step)),
      },
      {
        ...axisLook,
        gap: 6,
        size: (_, values) =>
          10 + Math.ceil(Math.max(16, ...(values ?? []).map((text) => textWidth(text, FONT_SIZE)))),
        splits: (chart, _, low, high) =>
          lossTicks(low, high, shown.axis, mostTicks(chart)).map((tick) => tick.height),
        values: (chart) =>
          lossTicks(shown.range[0], shown.range[1], shown.axis, mostTicks(chart)).map((tick) => tick.text),
      },
    ],
    series: [{}, { stroke: () => shown.style.colour, width: 2, points: { show: false }, spanGaps: false }],
    hooks: { draw: [(chart) => drawCursor(chart, shown)] },
  }
}

const WHOLE_STEPS = Array.from({ length: 12 }, (_, power) =>
  [1, 2, 5].map((digit) => digit * 10 ** power),
).flat()

/**
 * A veil over what is still to come, a line at the cursor and a dot on its value.
 * @param {uPlot} chart @param {Shown} shown
 */
function drawCursor(chart, { theme, axis, style, cursor, steps, values }) {
  const { ctx: context, bbox } = chart
  const ratio = uPlot.pxRatio
  const x = chart.valToPos(cursor, 'x', true)
  const height = heightOf(values[cursor], axis)
  context.save()
  if (cursor < steps) {
    context.fillStyle = theme.card + VEIL
    context.fillRect(x, bbox.top, bbox.left + bbox.width - x, bbox.height)
  }
  context.beginPath()
  context.moveTo(x, bbox.top)
  context.lineTo(x, bbox.top + bbox.height)
  context.setLineDash([3 * ratio, 3 * ratio])
  context.lineWidth = ratio
  context.strokeStyle = theme.soft
  context.stroke()
  context.setLineDash([])
  if (height !== null) {
    context.beginPath()
    context.arc(x, chart.valToPos(height, 'y', true), 4.5 * ratio, 0, 2 * Math.PI)
    context.fillStyle = style.colour
    context.fill()
    context.lineWidth = 2 * ratio
    context.strokeStyle = theme.casing
    context.stroke()
  }
  context.font = textFont(FONT_SIZE * ratio)
  context.fillStyle = theme.soft
  context.textAlign = 'right'
  context.textBaseline = 'bottom'
  context.fillText('step', bbox.left + bbox.width, (chart.height - 1) * ratio)
  context.restore()
}

/**
 * Clicks and drags over the chart, as steps.
 * @param {uPlot} chart @param {() => number} lastStep @param {(step: number) => void} onSeek
 * @returns {() => void} stops listening
 */
function listenForSeeks(chart, lastStep, onSeek) {
  const { over } = chart
  const seek = (/** @type {PointerEvent} */ event) => {
    const step = Math.round(chart.posToVal(event.clientX - over.getBoundingClientRect().left, 'x'))
    onSeek(Math.max(0, Math.min(lastStep(), step)))
  }
  const press = (/** @type {PointerEvent} */ event) => {
    if (event.button !== 0) return
    over.setPointerCapture(event.pointerId)
    seek(event)
  }
  const move = (/** @type {PointerEvent} */ event) => {
    if (over.hasPointerCapture(event.pointerId)) seek(event)
  }
  over.addEventListener('pointerdown', press)
  over.addEventListener('pointermove', move)
  return () => {
    over.removeEventListener('pointerdown', press)
    over.removeEventListener('pointermove', move)
  }
}
