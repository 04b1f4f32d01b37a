// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { editDistance, nearestName } from '../../web/src/state/nearest.js'

test('edit distance counts changes, additions and omissions', () => {
  assert.equal(editDistance('', ''), 0)
  assert.equal(editDistance('abc', ''), 3)
  assert.equal(editDistance('kitten', 'sitting'), 3)
  assert.equal(editDistance('start', 'stat'), 1)
})

test('the nearest name is found, and none where none is near', () => {
  assert.equal(nearestName('optimiser', ['start', 'optimizer', 'step']), 'optimizer')
  assert.equal(nearestName('zzz', ['start', 'step']), null)
  assert.equal(nearestName('Start', ['start']), 'start')
})
