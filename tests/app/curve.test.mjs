// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { CurveTask } from '../../web/src/app/curve.js'
import { openTestCore } from '../wasm/core.mjs'

const core = await openTestCore()

/** Almost as slow as the language allows. */
const slow = `sum(i, 1,${' '.repeat(1000)} 20000, sin(i*x))`

test('a curve that is quickly computed is whole at once', () => {
  const problem = core.openFunction('x^2', 1)
  const { curve, isWhole } = new CurveTask(problem, [-2, 2]).begin()
  assert.ok(isWhole)
  assert.equal(curve.x.length, 801)
  assert.deepEqual([curve.x[0], curve.y[0], curve.x[800], curve.y[800]], [-2, 4, 2, 4])
  problem.close()
})

test('a slow one begins with a few points, and comes piece by piece: the same values, and never long at a time', async () => {
  const problem = core.openFunction(slow, 1)
  const task = new CurveTask(problem, [-2, 2])
  const { curve, isWhole } = task.begin()
  assert.ok(!isWhole)
  assert.equal(curve.x.length, 51)
  let pieces = 0
  const whole = await task.finish(() => {
    pieces += 1
    return false
  })
  assert.ok(whole && pieces > 4, `${pieces} pieces`)
  const expected = problem.alongAxis(0, problem.facts.start, [-2, 2], 801)
  // Its points are as many, but for the last bit of where they lie.
  assert.ok(whole.y.every((value, i) => Math.abs(value - expected[i]) < 1e-6))
  problem.close()
})

test('a slow one is given up when it is no longer wanted', async () => {
  const problem = core.openFunction(slow, 1)
  const task = new CurveTask(problem, [-2, 2])
  task.begin()
  let asked = 0
  const given = await task.finish(() => {
    asked += 1
    return asked === 2
  })
  assert.equal(given, null)
  assert.equal(asked, 2)
  problem.close()
})
