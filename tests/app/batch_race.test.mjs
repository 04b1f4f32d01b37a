// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { safeSizes } from '../../web/src/app/batch_race.js'
import { batchesOf } from '../../web/src/state/batches.js'
import { openTestCore } from '../wasm/core.mjs'
import { sessionsOn } from './open_sessions.mjs'

const core = await openTestCore()
const open = sessionsOn(core)

test('the step sizes follow from the curvature of the loss and of single rows', () => {
  const problem = core.openListedFit('line')
  const [{ columns }] = [problem.facts.data]
  // The Hessian of (slope x + intercept - y)^2 is 2 (x, 1)(x, 1)': its one eigenvalue is 2 (x^2 + 1).
  const ofRow = Math.max(...Array.from(columns[0], (x) => 2 * (x * x + 1)))
  const { eigenvalues } = problem.curvature([0.5, -0.5])
  const [all, some, one] = safeSizes(problem, [0.5, -0.5], [0, 20, 1])
  assert.equal(all, Number((1 / eigenvalues[1]).toPrecision(2)))
  assert.equal(one, Number((1 / (2 * ofRow)).toPrecision(2)))
  assert.ok(one < some && some < all)
  problem.close()
})

test('there are fewer rows in the middle batch where there are few', () => {
  assert.deepEqual(batchesOf(100), [0, 20, 1])
  assert.deepEqual(batchesOf(14), [0, 4, 1])
  assert.deepEqual(batchesOf(4), [0, 2, 1])
})

for (const hash of ['#data=noisy_line', '#data=two_classes&seed=3&start=1,1,1', '#data=decay&loss=huber']) {
  test(`batch, minibatch and stochastic race from one start: ${hash}`, async () => {
    const session = await open(hash)
    const start = Array.from(session.snapshot.run.x)
    await session.compareBatches()
    assert.equal(session.runCount, 3)
    assert.equal(session.record.against, 'epochs')
    const { runs, timeline } = session.snapshot
    assert.ok(timeline.finished)
    for (const { trajectory, value, status } of runs) {
      assert.deepEqual(
        trajectory.x.map((column) => column[0]),
        start,
      )
      assert.notEqual(status, 'diverged')
      assert.ok(value < trajectory.value[0], 'each has come lower')
    }
    assert.deepEqual(
      runs.map(({ batch }) => batch),
      [0, 20, 1],
    )
    assert.deepEqual(
      runs.map(({ label }) => label),
      ['Batch (all rows)', 'Minibatch (20 rows)', 'Stochastic (1 row)'],
    )
    await session.undo()
    assert.equal(session.runCount, 1, 'one step of undo')
  })
}

test('columns whose loss is too steep for any step size are standardised for it, as part of one step of undo', async () => {
  const session = await open('#data=pontius')
  const before = session.record
  await session.compareBatches()
  assert.equal(session.comparison.say, 'standardised')
  assert.equal(session.record.scale, 'standardise')
  for (const { trajectory, value, status, label } of session.snapshot.runs) {
    assert.notEqual(status, 'diverged', label)
    assert.ok(value < trajectory.value[0] / 100, `${label} has come far lower`)
  }
  await session.undo()
  assert.deepEqual(session.record, before)
  assert.equal(session.canUndo, false, 'one step of undo')
})

test('where that does not help, or is not allowed, it is said', async () => {
  const model = encodeURIComponent('1e30*a*x + b')
  const rows = '1,2;2,3;3,5;4,4;5,6'
  const steep = await open(`#data=${rows}&model=${model}&scale=standardise`)
  await steep.compareBatches()
  assert.equal(steep.comparison.say, 'too-steep')
  assert.equal(steep.record['step.size'], 1e-40)
  const locked = await open('#data=pontius&lock=scale')
  await locked.compareBatches()
  assert.equal(locked.comparison.say, '', 'it crawls, and does not diverge')
  assert.equal(locked.record.scale, 'none')
  assert.ok(locked.record['step.size'] < 1e-20)
  for (const { status } of locked.snapshot.runs) assert.notEqual(status, 'diverged')
  const session = await open('#data=noisy_line')
  await session.compareBatches()
  assert.equal(session.comparison.say, '')
  assert.equal(session.record.scale, 'none')
})

test('a race there was gives way to the comparison, with its runs beyond three and their own starts', async () => {
  const session = await open(
    '#data=noisy_line&optimizer=adam&2.optimizer=momentum&2.start=3,4&3.optimizer=adam&4.optimizer=nesterov&5.optimizer=adam&batch=5&shuffle=rows&run=5',
  )
  await session.compareBatches()
  assert.deepEqual([session.runCount, session.selected, session.record['2.start']], [3, 1, null])
  const optimizers = ['', '2.', '3.'].map((run) => session.record[`${run}optimizer`])
  assert.equal(new Set(optimizers).size, 1)
  assert.equal(session.record['3.shuffle'], 'rows', 'as it was set')
})
