// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import { evenLevels } from './levels.js'
import { textWidth } from './text_width.js'
import { tickTexts } from './tick_text.js'

/**
 * A scale of colours for what is predicted: bands between round levels, the same for the rows and for the model.
 * @typedef {object} ValueScale
 * @property {import('./levels.js').Levels} levels
 * @property {number} step between two of them
 * @property {readonly [number, number]} ends of the bands
 * @property {readonly number[]} ticks
 * @property {number} spread of the rows
 */

/** Of two classes: tenths of a probability. */
const tenths = Array.from({ length: 9 }, (_, i) => (i + 1) / 10)
/** @type {import('./levels.js').Levels} */
const ofClasses = { ...evenLevels(tenths), values: tenths, index: tenths.map((at) => at === 0.5) }
/** The bar of colours, in CSS px. */
export const bar = Object.freeze({ width: 13, gap: 12, tick: 4, fontSize: 11 })

/** @param {ArrayLike<number>} y  of the rows @returns {ValueScale} */
export function valueScale(y) {
  let [low, high, isBinary] = [Infinity, -Infinity, true]
  for (let i = 0; i < y.length; i++) {
    low = Math.min(low, y[i])
    high = Math.max(high, y[i])
    isBinary = isBinary && (y[i] === 0 || y[i] === 1)
  }
  if (isBinary) return { levels: ofClasses, step: 0.1, ends: [0, 1], ticks: [0, 0.5, 1], spread: 1 }
  // Where all rows say the same, a model that does not is seen all the same.
  const around = Math.abs(low) / 2 || 1
  const isLevel = evenLevels(y).values.length === 0
  const levels = evenLevels(isLevel ? [low - around, low + around] : y)
  const { values } = levels
  const step = values.length > 1 ? values[1] - values[0] : around
  const index = values.filter((_, i) => levels.index[i])
  return {
    levels,
    step,
    ends: [values[0] - step, values[values.length - 1] + step],
    ticks: index.length > 1 ? index : values,
    spread: isLevel ? 2 * around : high - low,
  }
}

/** Whether the rows are of two classes, 0 and 1. @param {ValueScale} scale */
export const isOfClasses = ({ levels }) => levels === ofClasses

/** The band that a value lies in, from 0. @param {ValueScale} scale @param {number} value */
export const bandOf = ({ levels: { values } }, value) => {
  const above = values.findIndex((level) => value < level)
  return above < 0 ? values.length : above
}

/**
 * What a bar of its colours needs to the right of a picture.
 * @param {ValueScale} scale @param {number} width  of the picture @param {Pick<import('../words/words.js').Words, 'number'>} words
 */
export function barRoom({ ticks }, width, words) {
  const widest = Math.max(...tickTexts([...ticks], words).map((text) => textWidth(text, bar.fontSize)))
  return Math.min(width / 3, bar.gap + bar.width + bar.tick + 4 + widest + 2)
}
