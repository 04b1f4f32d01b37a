// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  isClick,
  isOnHandle,
  keyStep,
  roundToPixel,
  startAfterKey,
} from '../../web/src/panels/start_gesture.js'

const domain = [
  [-6, 6],
  [-6, 6],
]
const press = (key, shiftKey = false) => ({ key, shiftKey })

test('a key moves the start by a round length that suits the range', () => {
  assert.equal(keyStep(12), 0.2)
  assert.equal(keyStep(100), 2)
  assert.ok(Math.abs(keyStep(0.001) - 2e-5) < 1e-18)
})

test('each arrow moves its coordinate its way', () => {
  assert.deepEqual(startAfterKey(press('ArrowRight'), [1, 1], domain), [1.2, 1])
  assert.deepEqual(startAfterKey(press('ArrowLeft'), [1, 1], domain), [0.8, 1])
  assert.deepEqual(startAfterKey(press('ArrowUp'), [1, 1], domain), [1, 1.2])
  assert.deepEqual(startAfterKey(press('ArrowDown'), [1, 1], domain), [1, 0.8])
})

test('with Shift the step is ten times finer', () => {
  assert.deepEqual(startAfterKey(press('ArrowRight', true), [1, 1], domain), [1.02, 1])
})

test('the start keeps to multiples of the step, with short numbers', () => {
  let start = [0.1234, 0]
  for (let count = 0; count < 30; count++) start = startAfterKey(press('ArrowRight'), start, domain)
  assert.deepEqual(start, [6.2, 0])
})

test('other keys, and axes that are not there, move nothing', () => {
  assert.equal(startAfterKey(press('a'), [1, 1], domain), null)
  assert.equal(startAfterKey(press('ArrowUp'), [1], [[-1, 1]]), null)
  assert.equal(startAfterKey(press('toString'), [1, 1], domain), null)
})

test('a point is rounded to what a pointer can aim at', () => {
  assert.deepEqual(roundToPixel([1.23456, -2.98765], [1.25456, -2.96765]), [1.23, -2.99])
  assert.deepEqual(roundToPixel([1234.5], [1241.5]), [1235])
  assert.deepEqual(roundToPixel([0.5], [0.5]), [0.5])
})

test('a finger finds the handle from further away than a mouse', () => {
  const handle = { x: 100, y: 100, radius: 10 }
  assert.equal(isOnHandle(handle, { x: 115, y: 100 }, 'mouse'), true)
  assert.equal(isOnHandle(handle, { x: 125, y: 100 }, 'mouse'), false)
  assert.equal(isOnHandle(handle, { x: 125, y: 100 }, 'touch'), true)
  assert.equal(isOnHandle(null, { x: 0, y: 0 }, 'mouse'), false)
})

test('a press that hardly moves is a click', () => {
  assert.equal(isClick({ x: 0, y: 0 }, { x: 2, y: 2 }), true)
  assert.equal(isClick({ x: 0, y: 0 }, { x: 5, y: 0 }), false)
})
