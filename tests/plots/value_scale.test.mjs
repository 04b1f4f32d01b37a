// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { bandOf, barRoom, isOfClasses, valueScale } from '../../web/src/plots/value_scale.js'
import { englishWords } from '../../web/src/words/languages.js'

test('levels are round and evenly spaced, ticks are some of them, and every value has its band', () => {
  const y = Array.from({ length: 300 }, (_, i) => 1000 * (i / 299) ** 4 - 20)
  const scale = valueScale(y)
  const { values } = scale.levels
  for (let i = 1; i < values.length; i++) assert.ok(Math.abs(values[i] - values[i - 1] - scale.step) < 1e-9)
  assert.equal(scale.step, 50)
  assert.ok(scale.ticks.length >= 3 && scale.ticks.length <= 8, `${scale.ticks}`)
  for (const tick of scale.ticks) assert.ok(values.includes(tick))
  assert.deepEqual([bandOf(scale, -1e9), bandOf(scale, 1e9)], [0, values.length])
  assert.equal(bandOf(scale, values[3]), 4, 'a level belongs to the band above it')
  assert.ok(scale.ends[0] <= -20 && scale.ends[1] >= 980)
  assert.equal(scale.spread, 1000)
})

test('numbers 0 and 1 alone are classes, even where only one of them is there', () => {
  assert.ok(isOfClasses(valueScale([0, 1, 1])))
  assert.ok(isOfClasses(valueScale([1, 1])))
  assert.ok(!isOfClasses(valueScale([0, 1, 2])))
})

test('where all rows say the same there are levels around it', () => {
  for (const y of [[5, 5], [-3], [0.25, 0.25]]) {
    const scale = valueScale(y)
    assert.ok(scale.levels.values.length > 5)
    assert.ok(scale.ends[0] < y[0] && scale.ends[1] > y[0])
  }
})

test('the bar keeps room for its numbers, and never takes more than a third', () => {
  assert.ok(
    barRoom(valueScale([0, 1e-9]), 600, englishWords) > barRoom(valueScale([0, 8]), 600, englishWords),
  )
  assert.ok(barRoom(valueScale([0, 1e300]), 120, englishWords) <= 40)
})
