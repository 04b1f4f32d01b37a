// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  filledShare,
  hasSlider,
  positionOf,
  sliderRange,
  valueAt,
} from '../../web/src/panels/controls/slider_scale.js'

const stepSize = { minimum: 1e-6, maximum: 10, scale: 'logarithmic', integer: false }
const share = { minimum: 0, maximum: 1, scale: 'linear', integer: false }
const turns = { minimum: 1, maximum: 9, scale: 'linear', integer: true }

test('a logarithmic slider reaches both ends exactly and gives each decade the same room', () => {
  const { min, max } = sliderRange(stepSize)
  assert.equal(valueAt(min, stepSize), 1e-6)
  assert.equal(valueAt(max, stepSize), 10)
  assert.ok(Math.abs(filledShare(1e-6, stepSize)) < 1e-12)
  assert.ok(Math.abs(filledShare(10, stepSize) - 1) < 1e-12)
  assert.ok(Math.abs(filledShare(1e-3, stepSize) - filledShare(1e-4, stepSize) - 1 / 7) < 1e-12)
})

test('every stop of a logarithmic slider is another value, and stepping from a value leads to the next stop', () => {
  const { min, max, step } = sliderRange(stepSize)
  let last = 0
  for (let position = min; position <= max + step / 2; position += step) {
    const value = valueAt(position, stepSize)
    assert.ok(value > last, `${value} after ${last}`)
    // The browser snaps the position of the value that comes back to the nearest stop: it must be this one.
    assert.ok(Math.abs(positionOf(value, stepSize) - position) < step / 2, String(value))
    last = value
  }
  assert.equal(last, 10)
})

test('a linear slider has short numbers', () => {
  const { min, max, step } = sliderRange(share)
  assert.deepEqual([min, max], [0, 1])
  assert.equal(step, 0.01)
  assert.equal(valueAt(0.3, share), 0.3)
  assert.equal(valueAt(0.1 + 0.2, share), 0.3)
  assert.equal(valueAt(1, share), 1)
})

test('a whole-number slider gives whole numbers', () => {
  assert.deepEqual(sliderRange(turns), { min: 1, max: 9, step: 1 })
  assert.equal(valueAt(4.2, turns), 4)
})

test('a value outside the range stands at the end', () => {
  assert.equal(filledShare(-5, share), 0)
  assert.equal(filledShare(5, share), 1)
})

test('a range without an end has no slider', () => {
  assert.equal(hasSlider(stepSize), true)
  assert.equal(hasSlider({ ...share, maximum: Number.POSITIVE_INFINITY }), false)
  assert.equal(hasSlider({ ...share, maximum: Number.MAX_SAFE_INTEGER }), false)
  assert.equal(hasSlider({ ...share, maximum: 0 }), false)
})

test('the lowest stop of a logarithmic slider that may be zero is zero', () => {
  const range = { minimum: 0, maximum: 1, scale: 'logarithmic', integer: false }
  const { min, max } = sliderRange(range)
  assert.deepEqual([min, max], [-16, 0])
  assert.equal(valueAt(min, range), 0)
  assert.equal(positionOf(0, range), min)
  assert.equal(valueAt(positionOf(1e-8, range), range), 1e-8)
})
