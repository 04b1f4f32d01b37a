// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { describeLoss, lossSeries, lossTicks } from '../../web/src/plots/loss_series.js'
import { englishWords } from '../words/english.mjs'
import { snapshotOf, surfaces } from './samples.mjs'

test('a linear axis shows the values, a logarithmic one their exponents', () => {
  assert.deepEqual(lossSeries([100, 10, 1], 2, 'linear', 300, englishWords).heights, [100, 10, 1])
  assert.deepEqual(lossSeries([100, 10, 1], 2, 'log', 300, englishWords).heights, [2, 1, 0])
})

test('what a logarithmic axis cannot show is left away, and said', () => {
  const some = lossSeries([10, 1, 0, -5], 3, 'log', 300, englishWords)
  assert.deepEqual(some.heights, [1, 0, null, null])
  assert.match(some.note, /zero or negative values: they are missing/)
  assert.match(lossSeries([-1, -2], 1, 'log', 300, englishWords).note, /choose the linear axis/)
  assert.equal(lossSeries([10, 1, 0, -5], 3, 'linear', 300, englishWords).note, '')
  assert.match(
    lossSeries([10, Infinity, Number.NaN], 2, 'linear', 300, englishWords).note,
    /do not exist or are too large/,
  )
})

test('the range holds everything shown and is never empty', () => {
  for (const axis of ['linear', 'log']) {
    for (const values of [[5], [5, 5], [1e-300, 1e300], [Number.NaN], [-1]]) {
      const { range, heights } = lossSeries(values, values.length - 1, axis, 300, englishWords)
      assert.ok(range[1] > range[0] && range.every(Number.isFinite))
      for (const height of heights) assert.ok(height === null || (height >= range[0] && height <= range[1]))
    }
  }
})

test('a long run is thinned to what the pixels can show', () => {
  const values = Float64Array.from({ length: 100001 }, (_, i) => 1 / (i + 1))
  assert.ok(lossSeries(values, 100000, 'log', 300, englishWords).entries.length < 700)
})

test('ticks: powers of ten over decades, round values within one', () => {
  assert.deepEqual(
    lossTicks(-8.2, 2.4, 'log', 6, englishWords).map(({ text }) => text),
    ['10⁻⁸', '10⁻⁶', '10⁻⁴', '10⁻²', '1', '10²'],
  )
  assert.deepEqual(
    lossTicks(-0.1, 1.2, 'log', 6, englishWords).map(({ text }) => text),
    ['1', '2', '5', '10'],
  )
  assert.ok(lossTicks(2.56, 2.6, 'log', 6, englishWords).length >= 2)
  assert.deepEqual(
    lossTicks(0, 100, 'linear', 5, englishWords).map(({ text }) => text),
    ['0', '20', '40', '60', '80', '100'],
  )
})

test('the description tells where the value is', () => {
  const snapshot = snapshotOf(surfaces.bowl, [
    [1, 1],
    [0, 1],
  ])
  assert.match(describeLoss(snapshot, 'log'), /logarithmic axis: 4 at the start, 3 at step 1 of 1\.$/)
})
