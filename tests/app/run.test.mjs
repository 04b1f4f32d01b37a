// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict'
import { afterEach, beforeEach, test } from 'node:test'
import { Run } from '../../web/src/app/run.js'
import { snapshotOf } from '../../web/src/app/snapshot.js'
import { tableSteps } from '../../web/src/panels/table_steps.js'
import { lossScene, lossStepAt } from '../../web/src/plots/loss_picture.js'
import { openTestCore, planWith } from '../wasm/core.mjs'
import { englishWords } from '../words/english.mjs'

const core = await openTestCore()
const problem = core.openFunction('abs(x) + 2*abs(y - 1)')
/** @type {Run} */
let run

beforeEach(() => {
  const stop = { steps: 10_000_000, gradient: 0, evaluations: null }
  run = new Run(problem, planWith({ size: 0.001, start: [3.0003, -2], stop }))
})
afterEach(() => run.close())

/** The page's own history against the rule that the core states. */
function checkHistory() {
  const { step, x, value } = run.trajectory()
  const { lastEntry } = run
  assert.equal(step.length, lastEntry + 1)
  const stride = step[1]
  for (let i = 0; i < lastEntry; i++) if (step[i] !== i * stride) assert.fail(`entry ${i} is step ${step[i]}`)
  assert.ok(step[lastEntry] > step[lastEntry - 1])
  assert.deepEqual([x[0][0], x[1][0]], [3.0003, -2])
  for (let i = 0; i <= lastEntry; i += 997) {
    assert.equal(value[i], Math.abs(x[0][i]) + 2 * Math.abs(x[1][i] - 1))
  }
  return stride
}

test('as long as there is room every step is kept and shown', () => {
  run.forward(100_000)
  assert.deepEqual([run.cursor, run.steps, run.entry, run.thinned], [100_000, 100_000, 100_000, false])
  assert.equal(checkHistory(), 1)
  run.backward(1)
  assert.equal(run.cursor, 99_999)
})

test('a thinned run shows kept steps by their own numbers', () => {
  for (const count of [600_000, 1, 2, 63, 1_500_000, 5]) {
    const before = run.steps
    run.forward(count)
    assert.equal(run.cursor, before + count)
    assert.equal(run.atEnd, true)
    checkHistory()
  }
  const stride = checkHistory()
  assert.equal(stride, 8)
  assert.equal(run.thinned, true)
  assert.equal(run.now().evaluations.gradient, run.steps)

  const { steps } = run
  run.backward(1)
  assert.equal(run.cursor, Math.floor((steps - 1) / stride) * stride)
  const kept = run.cursor
  run.backward(1)
  assert.equal(run.cursor, kept - stride)
  run.forward(1)
  assert.equal(run.cursor, kept)
  run.forward(1)
  assert.equal(run.cursor, steps)
  run.seek(1003)
  assert.equal(run.cursor, 1000)
  run.seek(1005)
  assert.equal(run.cursor, 1008)
  run.seek(steps + 5)
  assert.equal(run.cursor, steps)
  run.backward(steps + 7)
  assert.deepEqual([run.cursor, run.entry], [0, 0])
})

test('a view given out before the history was thinned still shows what it showed', () => {
  run.forward(500_000)
  const { value } = run.trajectory()
  const some = [0, 1, 2, 777, 499_999].map((i) => value[i])
  run.forward(100_000)
  assert.equal(run.thinned, true)
  assert.deepEqual(
    [0, 1, 2, 777, 499_999].map((i) => value[i]),
    some,
  )
})

test('charts and tables take the number of the step, not of the entry', () => {
  run.forward(1_200_001)
  run.seek(400_000)
  const scenery = /** @type {any} */ ({ field: null, curve: null, data: null })
  const { domain } = problem.facts
  const race = /** @type {any} */ ({ runs: [run], longest: run, cursor: run.cursor, finished: false })
  const names = [{ label: 'The run', hidden: false }]
  const parts = {
    words: englishWords,
    problem,
    domain,
    race,
    names,
    selected: 1,
    scenery,
    error: null,
    playing: false,
  }
  const snapshot = snapshotOf(parts)
  assert.deepEqual([snapshot.run.cursor, snapshot.run.steps], [400_000, 1_200_001])
  assert.equal(snapshot.trajectory.step[snapshot.run.entry], 400_000)
  const scene = lossScene(snapshot, { width: 400, height: 200, theme: 'light', axis: 'linear' })
  assert.equal(lossStepAt(scene, scene.cursor.x), 400_000)
  const last = scene.points[scene.points.length - 1]
  assert.equal(last && lossStepAt(scene, last.x), 1_200_001)
  assert.equal(tableSteps(snapshot.run.lastEntry).at(-1), snapshot.run.lastEntry)
})

test('what a line search tried in the latest step lies on its line, and what it took is the present point', () => {
  const searches = core.catalogue.stepSizes.map(({ id }) => ({ id, parameters: {} }))
  let tried = 0
  for (const step of searches) {
    const search = new Run(problem, planWith({ step, start: [3.3, -2] }))
    search.forward(1)
    const trials = search.latestTrials()
    if (trials.length > 0) {
      tried += 1
      assert.ok(trials.filter(({ accepted }) => accepted).length <= 1)
      for (const { x, value } of trials) {
        assert.ok(Math.abs(value - (Math.abs(x[0]) + 2 * Math.abs(x[1] - 1))) <= 1e-12 * (1 + value))
      }
      const taken = trials.find(({ accepted }) => accepted)
      if (taken) assert.deepEqual([...taken.x], [...search.now().x])
    }
    search.close()
  }
  console.log(`${tried} of ${searches.length} rules search`)
})
