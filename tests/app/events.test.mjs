// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { eventsOf, lookOn, nothingFound } from '../../web/src/app/events.js'
import { Run } from '../../web/src/app/run.js'
import { openTestCore, planWith } from '../wasm/core.mjs'

/**
 * A history of one coordinate whose value is its square.
 * @param {number[]} xs
 * @param {number} [stride]
 */
const squares = (xs, stride = 1) => ({
  x: [xs],
  value: xs.map((x) => x * x),
  step: xs.map((_, i) => i * stride),
})

/** @param {ReturnType<typeof squares>} history @param {boolean} [ended] @param {'minimise' | 'maximise'} [sense] */
const found = (history, ended = true, sense = 'minimise') =>
  eventsOf(lookOn(nothingFound, history, sense), history, sense, ended)

/** @param {readonly import('../../web/src/app/events.js').RunEvent[]} events */
const inWords = (events) => events.map(({ step, kinds }) => `${step}: ${kinds.join(', ')}`)

test('a descent that never overshoots has its longest step, and its best value at the end', () => {
  assert.deepEqual(inWords(found(squares([8, 4, 2, 1]))), ['1: longest', '3: best, end'])
})

test('the way turns where a step has gone too far, though the value fell', () => {
  assert.deepEqual(inWords(found(squares([4, -2, 1, -0.5]))), ['1: turn, longest', '3: best, end'])
})

test('the first rise is where the value is worse than the one before; the best one may lie in the middle', () => {
  assert.deepEqual(inWords(found(squares([3, 1, -2, 4, -8]))), [
    '1: best',
    '2: rise, turn',
    '4: longest, end',
  ])
})

test('uphill, worse is lower and the best is the highest', () => {
  assert.deepEqual(inWords(found(squares([1, 2, 4, 3]), true, 'maximise')), [
    '2: turn, longest, best',
    '3: rise, end',
  ])
})

test('what rounding may have done is no event', () => {
  assert.deepEqual(inWords(found(squares([8, 4, 2, 1e-9, -1.1e-9]))), ['1: longest', '3: best', '4: end'])
})

test('as long as a run goes on there is no end, and no best value where it is just now', () => {
  assert.deepEqual(inWords(found(squares([8, 4, 2, 1]), false)), ['1: longest'])
  assert.deepEqual(inWords(found(squares([3, 1, -2]), false)), ['1: best', '2: rise, longest'])
})

test('a history that grows gives at every length what it gives at once', () => {
  const xs = [3, 2, -1, 0.5, 4, -3, 9, 0.1, 0.2]
  let state = nothingFound
  for (let length = 1; length <= xs.length; length++) {
    const history = squares(xs.slice(0, length))
    state = lookOn(state, history, 'minimise')
    assert.deepEqual(state, lookOn(nothingFound, history, 'minimise'), `of ${length} entries`)
  }
})

test('of a thinned history only what needs no neighbour is told', () => {
  assert.deepEqual(inWords(found(squares([9, 4, -3, 1, 2, 5], 4))), ['12: best', '20: end'])
})

test('the events of a real run stand where the history says, before and after it is thinned', async () => {
  const core = await openTestCore()
  const problem = core.openFunction('x^2 + 20*y^2')
  const stop = { steps: 10_000_000, gradient: 0, evaluations: null }
  const run = new Run(problem, planWith({ size: 0.04, start: [3, 2], stop }))
  run.forward(10)
  const { x, step } = run.trajectory()
  const turn = run.events().find(({ kinds }) => kinds.includes('turn'))
  assert.equal(turn?.step, 1)
  assert.ok((x[1][1] - x[1][0]) * (x[1][2] - x[1][1]) < 0)
  assert.ok(run.events().every(({ entry, step: at }) => step[entry] === at))
  run.close()
  const long = new Run(problem, planWith({ size: 1e-6, start: [3, 2], stop }))
  for (let i = 0; i < 4; i++) {
    long.forward(300_000)
    long.events()
  }
  assert.ok(long.thinned)
  assert.deepEqual(long.events(), [], 'still going down')
  long.close()
  problem.close()
})
