// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { chooseLevels } from '../../web/src/plots/levels.js'
import { fieldOf, surfaces } from './samples.mjs'

const levelsOf = (name) => chooseLevels(fieldOf(surfaces[name], 129, 129).values)

test('valleys and bowls get widening levels, even ground gets even ones', () => {
  for (const name of ['himmelblau', 'rosenbrock', 'bowl', 'overflowing'])
    assert.equal(levelsOf(name).kind, 'logarithmic', name)
  for (const name of ['rastrigin', 'plane']) assert.equal(levelsOf(name).kind, 'linear', name)
  for (const name of ['constant', 'nowhere']) assert.deepEqual(levelsOf(name).values, [], name)
})

for (const name of Object.keys(surfaces)) {
  test(`${name}: levels ascend, within the field, and not too many`, () => {
    const { values, index } = levelsOf(name)
    const finite = Array.from(fieldOf(surfaces[name], 129, 129).values).filter(Number.isFinite)
    const [low, high] = [Math.min(...finite), Math.max(...finite)]
    assert.ok(values.length <= 40)
    assert.equal(index.length, values.length)
    values.forEach((value, i) => {
      assert.ok(value >= low && value <= high, `${value} in ${low}..${high}`)
      assert.ok(i === 0 || value > values[i - 1])
    })
  })
}

test('every fifth level is an index contour', () => {
  for (const name of ['himmelblau', 'rosenbrock', 'bowl', 'rastrigin', 'plane']) {
    const { index } = levelsOf(name)
    const first = index.indexOf(true)
    assert.ok(first >= 0 && first < 5, name)
    const expected = index.map((_, i) => (i - first) % 5 === 0)
    assert.deepEqual(index, expected, name)
  }
})

test('index contours are round numbers', () => {
  const { values, index } = levelsOf('himmelblau')
  for (const value of values.filter((_, i) => index[i])) assert.match(value.toExponential(), /^[13]e/)
})

test('a plateau or an overflow leaves levels for the rest', () => {
  for (const name of ['plateau', 'broadPlateau', 'low']) assert.ok(levelsOf(name).values.length >= 10, name)
  const { values } = levelsOf('overflowing')
  assert.ok(values.length >= 12 && values.length <= 40 && values[values.length - 1] / values[0] > 1e200)
})

test('levels reach into the valley, where the path goes', () => {
  assert.ok(levelsOf('rosenbrock').values[0] < 1)
  assert.ok(levelsOf('himmelblau').values[0] < 5)
})

test('a hole in a plain has the levels, and none traces the rounding errors of the plain', () => {
  const { values } = levelsOf('hole')
  assert.ok(values.filter((value) => value < 0).length >= 10, `${values}`)
  assert.ok(
    values.every((value) => Math.abs(value) > 1e-3),
    `${values}`,
  )
})
