// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { heldRanges, movedRanges, roundedRanges, zoomLimit } from '../../web/src/plots/zoom.js'
import { englishWords } from '../words/english.mjs'

const square = [
  [-6, 6],
  [-2, 2],
]

test('zooming halves every range about its middle', () => {
  assert.deepEqual(heldRanges(square, 0.5), [
    [-3, 3],
    [-1, 1],
  ])
  assert.deepEqual(heldRanges(heldRanges(square, 0.25), 4), square)
})

test('what is held stays under the pointer, or goes where the pointer went', () => {
  const held = [
    { at: 3, share: 0.75 },
    { at: -1, share: 0.25 },
  ]
  const [[left, right], [low, high]] = heldRanges(square, 0.1, held)
  assert.ok(Math.abs(left + 0.75 * (right - left) - 3) < 1e-12)
  assert.ok(Math.abs(low + 0.25 * (high - low) + 1) < 1e-12)
  assert.deepEqual(heldRanges([[0, 10]], 1, [{ at: 2, share: 0.5 }]), [[-3, 7]])
})

test('panning moves by shares and keeps the widths', () => {
  assert.deepEqual(movedRanges(square, [0.5, -0.25]), [
    [0, 12],
    [-3, 1],
  ])
})

test('ranges are rounded to what the eye can tell, with few digits', () => {
  assert.deepEqual(roundedRanges([[-2.99871, 3.00123]]), [[-3, 3]])
  let ranges = square
  for (let i = 0; i < 24; i++) {
    ranges = roundedRanges(heldRanges(ranges, 0.63, [{ at: Math.PI, share: 0.3 }]))
    for (const [low, high] of ranges) {
      const digits = String(high).replace(/^-?0\.0*|\D/g, '').length
      assert.ok(digits <= 4 - Math.log10((high - low) / Math.max(1, Math.abs(high))), `${low}, ${high}`)
      assert.ok(high > low)
    }
  }
  const [[low, high]] = ranges
  assert.ok(Math.abs(low + 0.3 * (high - low) - Math.PI) < 0.05 * (high - low), 'and do not wander off')
})

test('there is no minus zero in an address', () => {
  assert.ok(
    roundedRanges([[-1e-9, 5]])
      .flat()
      .every((end) => !Object.is(end, -0)),
  )
})

test('too near and too far are refused in words', () => {
  assert.equal(zoomLimit(heldRanges(square, 1e-7), square, englishWords), '')
  assert.match(zoomLimit(heldRanges(square, 1e-9), square, englishWords), /close/)
  assert.match(zoomLimit([[1000, 1000 + 1e-6]], [[0, 1]], englishWords), /rounding/)
  assert.equal(zoomLimit(heldRanges(square, 1e6), square, englishWords), '')
  assert.match(zoomLimit(heldRanges(square, 2e6), square, englishWords), /far/)
  assert.notEqual(zoomLimit([[Number.NaN, 1]], [[0, 1]], englishWords), '')
})
