// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { layOutFrame } from '../../web/src/plots/frame.js'
import { fewOf, spotsOf } from '../../web/src/plots/spots.js'
import { englishWords } from '../words/english.mjs'

const frame = layOutFrame(
  { width: 300, height: 200, pixelRatio: 1 },
  {
    words: englishWords,
    x: [0, 1],
    y: [0, 1],
    xName: { text: 'x', mathematical: true },
    yName: { text: 'y', mathematical: true },
  },
)

test('of very many rows no more spots are left than the pixels can tell apart, and none is far from its row', () => {
  const count = 1_000_000
  const x = Float64Array.from({ length: count }, (_, i) => (i * 0.618034) % 1)
  const y = Float64Array.from({ length: count }, (_, i) => i / count)
  const spots = spotsOf({ x, y }, frame, true)
  const { left, right, top, bottom } = frame.box
  const most = ((right - left) / 1.5 + 2) * ((bottom - top) / 1.5 + 2)
  assert.ok(spots.length > 0.8 * most && spots.length <= most, `${spots.length} of ${most}`)
  const cells = new Set(
    spots.map((spot) => `${Math.round((spot.x - left) / 1.5)} ${Math.round((spot.y - top) / 1.5)}`),
  )
  assert.equal(cells.size, spots.length)
})

test('of few rows each has its spot, those outside of the frame none', () => {
  const spots = spotsOf({ x: [0.5, 0.5, 2, Number.NaN], y: [0.5, 0.5, 0.5, 0.5] }, frame, false)
  assert.equal(spots.length, 2)
})

test('few of many numbers keep the ends', () => {
  const numbers = Float64Array.from({ length: 200_001 }, (_, i) => Math.sin(i))
  numbers[77_777] = 9
  numbers[77_779] = -9
  const few = Array.from(fewOf(numbers))
  assert.ok(few.length < 60_000)
  assert.deepEqual([Math.min(...few.slice(-2)), Math.max(...few.slice(-2))], [-9, 9])
  assert.equal(fewOf([1, 2]).length, 2)
})
