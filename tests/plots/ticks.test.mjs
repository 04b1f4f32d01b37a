// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { tickStep, ticks } from '../../web/src/plots/ticks.js'
import { library } from './library.mjs'

test('ticks are those of d3-array, to the bit', async () => {
  const d3 = await library('d3-array')
  let compared = 0
  for (let exponent = -12; exponent <= 12; exponent++) {
    for (let turn = 0; turn < 200; turn++) {
      const low = Math.sin(turn * 7.3 + exponent) * 10 ** (turn % 9)
      const high = low + (1.01 + Math.cos(turn * 3.1)) * 10 ** exponent
      if (!(high > low)) continue
      const count = 2 + (turn % 30)
      assert.deepEqual(ticks(low, high, count), d3.ticks(low, high, count), `${low} to ${high}, ${count}`)
      assert.equal(tickStep(low, high, count), d3.tickStep(low, high, count))
      compared++
    }
  }
  assert.ok(compared > 4000, `${compared}`)
})

test('a range without extent has its one place, one that is no range has none', () => {
  assert.deepEqual(ticks(3, 3, 5), [3])
  assert.deepEqual(ticks(Number.NaN, 3, 5), [])
  assert.deepEqual(ticks(3, 1, 5), [])
})
