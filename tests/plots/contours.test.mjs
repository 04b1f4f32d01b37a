// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { contoursOf } from '../../web/src/plots/contours.js'
import { fillGaps, softened } from '../../web/src/plots/undefined_region.js'
import { fieldOf, surfaces } from './samples.mjs'

test('a contour of a bowl lies where the bowl has that height', () => {
  const { levels, rings } = contoursOf(fieldOf(surfaces.bowl, 129, 129))
  let checked = 0
  levels.values.forEach((level, i) => {
    for (const ring of rings[i]) {
      for (let k = 0; k < ring.length; k += 2) {
        const [u, v] = [ring[k], ring[k + 1]]
        if (u < 0 || u > 1 || v < 0 || v > 1) continue
        const height = surfaces.bowl.value(10 * u - 5, 10 * v - 5)
        assert.ok(Math.abs(Math.sqrt(height) - Math.sqrt(level)) < 0.02, `${height} on ${level}`)
        checked++
      }
    }
  })
  assert.ok(checked > 1000)
})

test('a gap is filled from its border and remembered', () => {
  const { values, gap } = fillGaps([1, Number.NaN, Number.NaN, 5, Infinity, -Infinity], 6, 1)
  assert.deepEqual([...values], [1, 1, 5, 5, 5, 5])
  assert.deepEqual([...gap], [0, 1, 1, 0, 1, 1])
  assert.equal(fillGaps([1, 2], 2, 1).gap, null)
})

test('the border of an undefined region runs between the nodes that differ', () => {
  const { gap, empty } = contoursOf(fieldOf(surfaces.halfPlane, 121, 61))
  assert.equal(empty, false)
  // x = 0, from where on the logarithm is defined, lies at a third of the width.
  const inner = gap
    .flatMap((ring) => Array.from({ length: ring.length / 2 }, (_, i) => [ring[2 * i], ring[2 * i + 1]]))
    .filter(([u, v]) => u > 0 && u < 1 && v > 0 && v < 1)
    .map(([u]) => u)
  assert.ok(inner.length > 0)
  for (const u of inner) assert.ok(Math.abs(u - 1 / 3) < 1.5 / 120, u)
})

test('one node without a value makes no hole, a field without any is empty', () => {
  assert.deepEqual(contoursOf(fieldOf(surfaces.pole)).gap, [])
  const nowhere = contoursOf(fieldOf(surfaces.nowhere))
  assert.equal(nowhere.empty, true)
  assert.deepEqual(nowhere.rings, [])
})

test('softening keeps the whole', () => {
  const soft = softened(Float64Array.from([0, 0, 0, 0, 1, 0, 0, 0, 0]), 3, 3)
  assert.equal(
    soft.reduce((sum, share) => sum + share, 0),
    1,
  )
  assert.equal(soft[4], 0.25)
})
