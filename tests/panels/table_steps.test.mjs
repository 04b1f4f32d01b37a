// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { tableSteps } from '../../web/src/panels/table_steps.js'

test('a short run has a row a step, the start included', () => {
  assert.deepEqual(tableSteps(0), [0])
  assert.deepEqual(tableSteps(3), [0, 1, 2, 3])
})

test('a long run is thinned evenly and keeps both ends', () => {
  const steps = tableSteps(10000, 200)
  assert.equal(steps.length, 200)
  assert.equal(steps[0], 0)
  assert.equal(steps.at(-1), 10000)
  assert.ok(steps.every((step, row) => row === 0 || step > steps[row - 1]))
  assert.equal(new Set(tableSteps(200, 200)).size, 200)
})
