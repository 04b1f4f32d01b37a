// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import { textWidth } from '../text_width.js'
import { tickTexts } from '../tick_text.js'
import { ticks } from '../ticks.js'
import { BASE, project } from './camera.js'

/**
 * An edge of the block's foot that faces the viewer, with its ticks and its name.
 * @typedef {object} FootAxis
 * @property {readonly number[]} line
 * @property {{x: number, y: number, text: string}[]} ticks where the text stands
 * @property {{x: number, y: number, text: string}} name
 */

const AWAY = 15
const NAME_AWAY = 34
// A shorter edge, seen from its end, has no room for numbers.
const SHORTEST = 60
const TICKS = 4
const CORNER = 16

/**
 * @param {import('./camera.js').Camera} camera
 * @param {readonly (readonly number[])[]} domain
 * @param {readonly string[]} names
 * @param {Pick<import('../../words/words.js').Words, 'number'>} words
 * @returns {FootAxis[]} of the two coordinates
 */
export function footAxes(camera, domain, names, words) {
  // The edge at which the other coordinate has its nearer end.
  const nearY = camera.cos > 0 ? -1 : 1
  const nearX = camera.sin > 0 ? 1 : -1
  const corner = project(camera, nearX, nearY, BASE)
  return [0, 1].flatMap((axis) => {
    const at = (/** @type {number} */ share) =>
      axis === 0 ? project(camera, 2 * share - 1, nearY, BASE) : project(camera, nearX, 2 * share - 1, BASE)
    const [one, other] = [at(0), at(1)]
    const line = [one.x, one.y, other.x, other.y]
    const length = Math.hypot(other.x - one.x, other.y - one.y)
    if (length < SHORTEST) return []
    const away = outwards(line)
    const [low, high] = domain[axis]
    const values = ticks(low, high, length > 200 ? TICKS : 2)
    const texts = tickTexts(values, words)
    // A long name stands beside the numbers, not upon them.
    const half = textWidth(names[axis], 16) / 2
    return [
      {
        line,
        ticks: values.flatMap((value, i) => {
          const { x, y } = at((value - low) / (high - low))
          // At the corner two numbers would stand upon one another.
          const isCorner = Math.hypot(x - corner.x, y - corner.y) < CORNER
          return isCorner ? [] : [{ x: x + away.x * AWAY, y: y + away.y * AWAY, text: texts[i] }]
        }),
        name: {
          x: (one.x + other.x) / 2 + away.x * (NAME_AWAY + half),
          y: (one.y + other.y) / 2 + away.y * NAME_AWAY,
          text: names[axis],
        },
      },
    ]
  })
}

/** Across a line, towards the foot of the screen. @param {readonly number[]} line */
function outwards([x0, y0, x1, y1]) {
  const length = Math.hypot(x1 - x0, y1 - y0)
  const [x, y] = [(y1 - y0) / length, (x0 - x1) / length]
  return y >= 0 ? { x, y } : { x: -x, y: -y }
}
