// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {Table} from '../../data/table_text.js' */
/** @import {Frame} from '../../plots/frame.js' */
/** @import {Point} from '../start_control.js' */

import { roundToPixel } from '../start_gesture.js'

/** How far from a point, in CSS px, a press still takes hold of it; more for a finger. */
const reach = { mouse: 8, pen: 12, touch: 20 }

/**
 * The row whose point is nearest to a place, within reach.
 * @param {Frame} frame @param {{x: ArrayLike<number>, y: ArrayLike<number>}} data @param {Point} place @param {string} pointerType
 * @returns {number | null}
 */
export function rowNear(frame, data, place, pointerType) {
  let nearest = reach[/** @type {keyof typeof reach} */ (pointerType)] ?? reach.mouse
  let found = null
  for (let row = 0; row < data.x.length; row += 1) {
    const distance = Math.hypot(
      frame.x.toPixel(data.x[row]) - place.x,
      frame.y.toPixel(data.y[row]) - place.y,
    )
    if (distance > nearest) continue
    nearest = distance
    found = row
  }
  return found
}

/**
 * Coordinates of a place, rounded to what a pointer can aim at; null outside of the frame.
 * @param {Frame} frame @param {Point} place
 */
export function coordinatesAt({ box, x, y }, place) {
  const { left, right, top, bottom } = box
  if (place.x < left || place.x > right || place.y < top || place.y > bottom) return null
  const here = [x.toValue(place.x), y.toValue(place.y)]
  return roundToPixel(here, [x.toValue(place.x + 1), y.toValue(place.y + 1)])
}

/**
 * A table in which a row has other numbers, a new one where there was none, or is gone where there are none.
 * @param {Table} table @param {number} row @param {readonly number[] | null} numbers
 * @returns {Table}
 */
export function tableWith(table, row, numbers) {
  const columns = Object.entries(table).map(([name, column], i) => {
    const next = Array.from(column)
    if (numbers) next[row] = numbers[i]
    else next.splice(row, 1)
    return [name, next]
  })
  return Object.fromEntries(columns)
}
