// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { drawn, line } from './drawn_pictures.mjs'
import { textsOf } from './recording_context.mjs'
import { snapshotOf } from './samples.mjs'

test('the curve shows gap, tangent and slope', () => {
  const root = { domain: [[-1, 4]], value: Math.sqrt }
  const { scene, context } = drawn(snapshotOf(root, [[1]], { run: { gradient: [0.5] } }))
  assert.equal(scene.gaps.length, 1)
  assert.ok(textsOf(context).includes('slope 0.5'))
  drawn(
    snapshotOf({ domain: [[-1, 4]], value: () => Number.NaN }, [[1]], { run: { gradient: [Number.NaN] } }),
  )
})

test('the curve of a zoom fits its own values into the frame', () => {
  const { scene } = drawn(snapshotOf(line, [[8]]), { ranges: [[-1, 1]] })
  assert.deepEqual(scene.ranges, [[-1, 1]])
  const [low, high] = scene.frame.y.domain
  assert.ok(high < 1.5 && low > -0.5, `${low} ${high}`)
})
