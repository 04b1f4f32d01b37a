// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

// In a file of its own, which is a process of its own: nothing else has used memory before.

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Run } from '../../web/src/app/run.js'
import { openTestCore, planWith } from '../wasm/core.mjs'

const megabytes = () => process.memoryUsage().rss / 2 ** 20

test('a run of 10 million steps stays under 256 MB, the core and the page together', async () => {
  const before = megabytes()
  const core = await openTestCore()
  const problem = core.openFunction('abs(x) + 2*abs(y - 1)')
  const stop = { steps: 10_000_000, gradient: 0, evaluations: null }
  const run = new Run(problem, planWith({ size: 0.001, start: [3.0003, -2], stop }))
  let most = 0
  while (!run.ended) {
    run.forward(100_000)
    most = Math.max(most, megabytes() - before)
  }
  console.log(`10 million steps: at most ${most.toFixed(0)} MB`)
  assert.ok(most < 256, `${most} MB`)

  assert.equal(run.steps, 10_000_000)
  const { x, step } = run.trajectory()
  assert.deepEqual([x[0][0], x[1][0], step[0]], [3.0003, -2, 0])
  let [left, right] = [3.0003, -2]
  for (let t = 0; t < 10_000_000; t++) {
    left += 0.001 * -Math.sign(left)
    right += 0.001 * -(2 * Math.sign(right - 1))
  }
  assert.deepEqual([...run.now().x], [left, right], 'the end is that of a run whose history nobody keeps')
  run.close()
  problem.close()
})
