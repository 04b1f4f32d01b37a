// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import { isInside } from './clip.js'
import { linearScale, linearTicks } from './scale.js'
import { textWidth } from './text_width.js'

/**
 * Where the frame of a picture lies, its scales, ticks and the places of the axis names.
 * A short name stands at the end of its axis, beyond the last tick; a long one gets a row of its own.
 *
 * @typedef {object} Frame
 * @property {import('./clip.js').Box} box on whole device pixels
 * @property {import('./scale.js').Scale} x
 * @property {import('./scale.js').Scale} y
 * @property {import('./scale.js').Tick[]} xTicks
 * @property {import('./scale.js').Tick[]} yTicks
 * @property {AxisName[]} names
 * @property {number} fontSize
 *
 * @typedef {{text: string, x: number, y: number, align: CanvasTextAlign, mathematical: boolean}} AxisName
 * @typedef {{text: string, mathematical: boolean}} Name
 * @typedef {Pick<import('../words/words.js').Words, 'number'>} Words
 */

const TICK = 5
const LABEL_GAP = 4
const SHORT_NAME = 20
const MARGIN = 8

/**
 * @param {{width: number, height: number, pixelRatio: number}} view
 * @param {{words: Words, x: readonly number[], y: readonly number[], xName: Name, yName: Name, xWhole?: boolean, rightRoom?: number}} axes
 * @returns {Frame}
 */
export function layOutFrame(
  { width, height, pixelRatio },
  { words, x, y, xName, yName, xWhole = false, rightRoom = 0 },
) {
  const fontSize = width < 440 ? 11 : 12
  const nameSize = fontSize + 4
  const xNameWidth = textWidth(xName.text, nameSize)
  const xNameIsShort = xNameWidth <= SHORT_NAME
  const row = fontSize + LABEL_GAP
  const snapped = (/** @type {number} */ pixel) => Math.round(pixel * pixelRatio) / pixelRatio

  const top = snapped(MARGIN + nameSize + 4)
  const bottom = snapped(Math.max(top + 40, height - MARGIN / 2 - TICK - row - (xNameIsShort ? 0 : row)))
  const yScale = linearScale(y, [bottom, top])
  const yTicks = linearTicks(yScale, 76, words)
  const widest = yTicks.reduce((most, { text }) => Math.max(most, textWidth(text, fontSize)), 0)
  const left = snapped(Math.ceil(widest) + TICK + LABEL_GAP + 2)

  const nameRoom = xNameIsShort && xName.text ? xNameWidth + 18 : 0
  const right = snapped(Math.max(left + 40, width - Math.max(MARGIN + 4, nameRoom, rightRoom)))
  const xScale = linearScale(x, [left, right])
  const xTicks = spacedTicks(xScale, fontSize, words, xWhole)

  const tickBaseline = bottom + TICK + row - 3
  const rightOf = (/** @type {import('./scale.js').Tick | undefined} */ tick) =>
    tick ? tick.at + textWidth(tick.text, fontSize) / 2 : 0
  // A wide number at the end would push a name out of the picture.
  if (xNameIsShort && xName.text && rightOf(xTicks.at(-1)) + 7 + xNameWidth > width) xTicks.pop()
  const lastTickRight = rightOf(xTicks.at(-1))
  const names = [
    xNameIsShort
      ? {
          ...xName,
          x: Math.max(right + 6, lastTickRight + 7),
          y: tickBaseline,
          align: /** @type {const} */ ('left'),
        }
      : { ...xName, x: right, y: tickBaseline + row, align: /** @type {const} */ ('right') },
    textWidth(yName.text, nameSize) + TICK + LABEL_GAP + 4 < left
      ? { ...yName, x: left - TICK - LABEL_GAP, y: top - 12, align: /** @type {const} */ ('right') }
      : { ...yName, x: 2, y: top - 12, align: /** @type {const} */ ('left') },
  ].filter(({ text }) => text !== '')
  return { box: { left, top, right, bottom }, x: xScale, y: yScale, xTicks, yTicks, names, fontSize }
}

/**
 * What two axes say of a pixel; null outside of the frame.
 * @param {Frame} frame @param {readonly string[]} names @param {number} px @param {number} py
 */
export function readFrame({ box, x, y }, names, px, py) {
  const coordinates = [x.toValue(px), y.toValue(py)]
  const pixels = [Math.abs(1 / x.slope), Math.abs(1 / y.slope)]
  return isInside(box, px, py) ? { names, coordinates, pixels, at: coordinates } : null
}

/**
 * Ticks whose texts keep apart.
 * @param {import('./scale.js').Scale} scale @param {number} fontSize @param {Words} words @param {boolean} whole
 */
function spacedTicks(scale, fontSize, words, whole) {
  let ticks = linearTicks(scale, 72, words, { whole })
  const widest = ticks.reduce((most, { text }) => Math.max(most, textWidth(text, fontSize)), 0)
  const spacing = ticks.length > 1 ? ticks[1].at - ticks[0].at : Infinity
  if (widest + 12 > spacing) ticks = linearTicks(scale, widest * 2, words, { whole })
  return ticks
}
