// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { drawn, space } from './drawn_pictures.mjs'
import { snapshotOf } from './samples.mjs'

test('steps can be pointed at on the traces', () => {
  const snapshot = snapshotOf(
    space,
    Array.from({ length: 21 }, (_, i) => [i / 5, 1, -i / 5]),
  )
  const { scene, picture } = drawn(snapshot)
  assert.equal(picture.stepAt(scene, scene.frame.x.toPixel(7.2), scene.frame.box.top + 5), 7)
  assert.equal(picture.stepAt(scene, 1, 1), null)
})

test('two hundred coordinates are drawn, some named, no name upon another', () => {
  const many = { domain: Array.from({ length: 200 }, () => [-5, 5]), value: () => 1 }
  const iterates = Array.from({ length: 50 }, (_, step) =>
    Array.from({ length: 200 }, (_, i) => Math.sin(i) / (step + 1)),
  )
  const { scene } = drawn(snapshotOf(many, iterates))
  assert.equal(scene.traces.length, 200)
  assert.ok(scene.labels.length >= 2 && scene.labels.length <= 8)
  const middles = scene.labels.map(({ y }) => y).sort((a, b) => a - b)
  middles.slice(1).forEach((y, i) => {
    assert.ok(y - middles[i] >= 15.9)
  })
})
