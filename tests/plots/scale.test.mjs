// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { exponentTicks, linearScale, linearTicks } from '../../web/src/plots/scale.js'
import { tickTexts } from '../../web/src/plots/tick_text.js'
import { englishWords } from '../words/english.mjs'

test('a scale and its inverse agree', () => {
  const scale = linearScale([-2, 6], [100, 20])
  assert.equal(scale.toPixel(-2), 100)
  assert.equal(scale.toPixel(6), 20)
  assert.equal(scale.toValue(scale.toPixel(3.5)), 3.5)
  assert.equal(scale.slope, -10)
})

test('huge values stay finite, on their own side', () => {
  const scale = linearScale([-1, 1], [0, 500])
  for (const value of [1e300, 1.7e308, Infinity]) {
    assert.ok(Number.isFinite(scale.toPixel(value)) && scale.toPixel(value) > 1e6)
    assert.ok(Number.isFinite(scale.toPixel(-value)) && scale.toPixel(-value) < -1e6)
  }
  const vast = linearScale([-1.7e308, 1.7e308], [0, 500])
  assert.equal(vast.toPixel(0), 250)
  assert.equal(vast.toValue(250), 0)
})

test('a domain without extent gets some', () => {
  for (const domain of [
    [3, 3],
    [0, 0],
    [Number.NaN, 1],
  ]) {
    const {
      domain: [low, high],
    } = linearScale(domain, [0, 100])
    assert.ok(high > low)
  }
})

test('ticks are round, inside, and written alike', () => {
  const ticks = linearTicks(linearScale([-1, 3], [0, 500]), 60, englishWords)
  assert.deepEqual(
    ticks.map(({ text }) => text),
    ['−1.0', '−0.5', '0', '0.5', '1.0', '1.5', '2.0', '2.5', '3.0'],
  )
  assert.ok(ticks.every(({ at }) => at >= 0 && at <= 500))
  assert.ok(
    linearTicks(linearScale([0, 3], [0, 500]), 60, englishWords, { whole: true }).every(
      ({ text }) => !text.includes('.'),
    ),
  )
})

test('neighbouring ticks never read the same', () => {
  for (const [low, step] of [
    [1, 1e-9],
    [123456, 1],
    [0, 2e-7],
    [-3e8, 1e8],
    [1e300, 1e299],
    [1000, 0.05],
  ]) {
    const texts = tickTexts(
      Array.from({ length: 6 }, (_, i) => low + i * step),
      englishWords,
    )
    assert.equal(new Set(texts).size, 6, texts.join(' '))
  }
})

test('exponents are evenly spaced and no more than asked for', () => {
  assert.deepEqual(exponentTicks(-2.5, 2.2, 8), [-2, -1, 0, 1, 2])
  assert.deepEqual(exponentTicks(-31, 2, 5), [-30, -20, -10, 0])
  assert.deepEqual(exponentTicks(-19.7, 2.9, 4), [-15, -10, -5, 0], 'as many as there is room for')
  assert.ok(exponentTicks(-320, 308, 6).length <= 6)
})
