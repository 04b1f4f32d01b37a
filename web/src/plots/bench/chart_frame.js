// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {Words} from '../../words/words.js' */

import { powerOfTenText } from '../../words/digits.js'
import { textFont, variableFont } from '../fonts.js'
import { exponentTicks, linearScale, linearTicks } from '../scale.js'
import { symbolText } from '../symbol_text.js'
import { textWidth } from '../text_width.js'
import { themes } from '../theme.js'

/**
 * The axes of a chart: a box, its scales, ticks with their texts, what stands at the axes.
 * @typedef {ReturnType<typeof chartFrame>} ChartFrame
 *
 * @typedef {object} ChartView
 * @property {number} width  in CSS pixels
 * @property {number} height
 * @property {'light' | 'dark'} theme
 * @property {Words} words
 * @property {import('../../words/bench.js').BenchWords} bench
 *
 * @typedef {object} Axis
 * @property {readonly number[]} range
 * @property {string} name
 * @property {boolean} [powers]  whether the numbers are exponents of ten
 * @property {boolean} [symbol]  whether the name is mathematics
 */

const fontSize = 11
const spacing = { x: 62, y: 28 }
const room = { top: 22, right: 16, bottom: 36, tick: 6 }

/**
 * @param {ChartView} view
 * @param {{x: Axis, y: Axis, top?: number, bottom?: number, xTexts?: boolean}} axes  `top` and `bottom`: the part of the
 *   height that they have; without `xTexts` another chart below says what stands across
 */
export function chartFrame(
  { width, height, theme, words },
  { x, y, top = 0, bottom = height, xTexts = true },
) {
  const low = bottom - (xTexts ? room.bottom : 10)
  const yScale = linearScale(y.range, [Math.max(low, top + room.top + 30), top + room.top])
  const yTicks = ticksOf(yScale, y, spacing.y, words)
  const widest = yTicks.reduce((most, { text }) => Math.max(most, textWidth(text, fontSize)), 0)
  // As wide as it ever gets, so that nothing moves while numbers change.
  const left = Math.max(58, Math.ceil(widest) + room.tick + 2)
  const box = {
    left,
    top: yScale.range[1],
    right: Math.max(left + 60, width - room.right),
    bottom: yScale.range[0],
  }
  const xScale = linearScale(x.range, [box.left, box.right])
  return {
    theme: themes[theme],
    box,
    x: xScale,
    y: yScale,
    xTicks: xTexts ? ticksOf(xScale, x, spacing.x, words) : [],
    yTicks,
    xName: { text: xTexts ? x.name : '', symbol: x.symbol ?? false },
    yName: { text: y.name, symbol: y.symbol ?? false },
  }
}

/**
 * @param {import('../scale.js').Scale} scale
 * @param {Axis} axis
 * @param {number} apart
 * @param {Words} words
 */
function ticksOf(scale, { powers }, apart, words) {
  if (!powers) return linearTicks(scale, apart, words)
  const [low, high] = scale.domain
  const most = Math.floor(Math.abs(scale.range[1] - scale.range[0]) / apart)
  return exponentTicks(low, high, most).map((exponent) => ({
    at: scale.toPixel(exponent),
    text: powerOfTenText(exponent),
  }))
}

/**
 * Hair lines, the texts of the ticks, the names of the axes.
 * @param {import('../snapshot.js').Context} context
 * @param {ChartFrame} frame
 */
export function drawChartFrame(context, { theme, box, xTicks, yTicks, xName, yName }) {
  const name = (
    /** @type {ChartFrame['xName']} */ { text, symbol },
    /** @type {number} */ x,
    /** @type {number} */ y,
  ) => {
    context.font = symbol ? variableFont(fontSize + 4) : textFont(fontSize)
    context.fillText(symbol ? symbolText(text) : text, x, y)
  }
  context.save()
  context.lineWidth = 1
  context.strokeStyle = theme.line
  context.beginPath()
  for (const { at } of yTicks) {
    context.moveTo(box.left, Math.round(at) + 0.5)
    context.lineTo(box.right, Math.round(at) + 0.5)
  }
  for (const { at } of xTicks) {
    context.moveTo(Math.round(at) + 0.5, box.top)
    context.lineTo(Math.round(at) + 0.5, box.bottom)
  }
  context.stroke()
  context.fillStyle = theme.soft
  context.font = textFont(fontSize)
  context.textBaseline = 'middle'
  context.textAlign = 'right'
  for (const { at, text } of yTicks) context.fillText(text, box.left - room.tick, at)
  context.textAlign = 'center'
  for (const { at, text } of xTicks) context.fillText(text, at, box.bottom + 12)
  context.textAlign = 'right'
  name(xName, box.right, box.bottom + 28)
  context.textAlign = 'left'
  name(yName, 2, box.top - 13)
  context.restore()
}
