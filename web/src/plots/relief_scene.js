// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import { placeContourLabels } from './contour_labels.js'
import { contoursOf } from './contours.js'
import { digest } from './layers/cached.js'

/**
 * The ground of a map: everything on it that does not change while a run plays.
 * @typedef {ReturnType<typeof reliefScene>} Relief
 */

const CROSS_ROOM = 16

/**
 * @param {import('./contours.js').Field} field
 * @param {import('./frame.js').Frame} frame
 * @param {readonly {x: number, y: number}[]} crosses kept free of labels
 * @param {import('./snapshot.js').View} view
 * @param {Pick<import('../words/words.js').Words, 'number' | 'locale'>} words
 */
export function reliefScene(field, frame, crosses, { theme, palette = 'depth', pixelRatio, cache }, words) {
  const [left, right] = field.domain[0].map(frame.x.toPixel)
  const [bottom, top] = field.domain[1].map(frame.y.toPixel)
  const toX = (/** @type {number} */ u) => left + u * (right - left)
  const toY = (/** @type {number} */ v) => bottom + v * (top - bottom)
  const obstacles = crosses.map(({ x, y }) => ({ x, y, width: CROSS_ROOM, height: CROSS_ROOM, angle: 0 }))

  const place = digest([left, right, bottom, top, ...Object.values(frame.box)])
  const places = `${words.locale} ${place} ${digest(crosses.flatMap(({ x, y }) => [x, y]))}`
  const contours = cache ? cache.derived(field, 'contours', '', () => contoursOf(field)) : contoursOf(field)
  const findLabels = () => placeContourLabels(contours, toX, toY, frame.box, obstacles, words)
  // While the ground for a new range is being computed, the former one is moved as it is, without labels to read.
  const passing = field.domain.some((ends, i) =>
    ends.some((end, k) => end !== [frame.x, frame.y][i].domain[k]),
  )
  const labels = passing ? [] : cache ? cache.derived(field, 'labels', places, findLabels) : findLabels()
  const ground = {
    cache,
    owner: field,
    key: `${place} ${palette} ${theme} ${pixelRatio}`,
    pixelRatio,
    onto: passing ? { left, top, right, bottom } : null,
  }
  return { contours, labels, toX, toY, palette, ground }
}
