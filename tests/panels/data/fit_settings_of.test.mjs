// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { DataDraft } from '../../../web/src/data/data_draft.js'
import { freshSettings, keptSettings, wantsScaling } from '../../../web/src/panels/data/fit_settings_of.js'

test('other data begin anew, several features with a weighted sum of them', () => {
  const one = DataDraft.of({ x: [1, 2], y: [3, 4] })
  const settings = freshSettings(one, false)
  assert.deepEqual([settings.model, settings.scale, settings.start], [null, null, null])
  const two = DataDraft.of({ age: [1, 2], b3: [3, 4], y: [5, 6] })
  assert.equal(
    freshSettings(two, true).model,
    'w0 + w1*age + w2*b3',
    'no weight is called as a column may be',
  )
  assert.equal(freshSettings(two, true).scale, 'standardise')
})

test('the same data with other numbers keep what was set', () => {
  const kept = keptSettings({
    f: 'a',
    model: 'b',
    'model.degree': 3,
    loss: 'c',
    scale: 'none',
    'step.size': 1,
    speed: 3,
  })
  assert.deepEqual(kept, { model: 'b', 'model.degree': 3, loss: 'c', scale: 'none' })
})

test('columns are standardised where a descent on raw ones would be slow', () => {
  const wants = (/** @type {number[]} */ x) => wantsScaling(DataDraft.of({ x, y: x }))
  assert.equal(wants([-1, 0, 1, 2]), false)
  assert.equal(wants([1.52, 1.6, 1.71]), true, 'far from 0 for its spread')
  assert.equal(wants([-50, 0, 50]), true, 'wide')
  assert.equal(wants([-0.01, 0.01]), true, 'narrow')
  assert.equal(wants([Number.NaN, -1, 1]), false, 'gaps do not count')
})
