// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { coordinatesAt, rowNear, tableWith } from '../../../web/src/panels/data/point_places.js'
import { layOutFrame } from '../../../web/src/plots/frame.js'
import { englishWords } from '../../words/english.mjs'

const name = { text: 'x', mathematical: true }
const frame = layOutFrame(
  { width: 400, height: 300, pixelRatio: 1 },
  { words: englishWords, x: [0, 10], y: [0, 1], xName: name, yName: name },
)
const data = { x: [2, 2.1, 9], y: [0.5, 0.5, 0.9] }
const placeOf = (/** @type {number} */ x, /** @type {number} */ y) => ({
  x: frame.x.toPixel(x),
  y: frame.y.toPixel(y),
})

test('a press takes hold of the nearest point within reach, a finger of one that is farther away', () => {
  assert.equal(rowNear(frame, data, placeOf(2.08, 0.5), 'mouse'), 1)
  const beside = { ...placeOf(9, 0.9) }
  beside.x -= 15
  assert.equal(rowNear(frame, data, beside, 'mouse'), null)
  assert.equal(rowNear(frame, data, beside, 'touch'), 2)
})

test('a place within the frame has coordinates as round as its pixels, one outside has none', () => {
  const [x, y] = coordinatesAt(frame, placeOf(3.3333, 0.66666)) ?? []
  assert.deepEqual([x, y], [3.33, 0.667])
  assert.equal(coordinatesAt(frame, { x: frame.box.left - 1, y: frame.box.top }), null)
})

test('a table gets other numbers, another row, or loses one', () => {
  const table = { x: Float64Array.of(1, 2), y: Float64Array.of(3, 4) }
  assert.deepEqual(tableWith(table, 1, [7, 8]), { x: [1, 7], y: [3, 8] })
  assert.deepEqual(tableWith(table, 2, [7, 8]), { x: [1, 2, 7], y: [3, 4, 8] })
  assert.deepEqual(tableWith(table, 0, null), { x: [2], y: [4] })
  assert.deepEqual(table.x, Float64Array.of(1, 2))
})
