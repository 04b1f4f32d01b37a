// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { timesOfSteps } from '../../web/src/app/step_time.js'
import { bestOf, Tuning } from '../../web/src/app/tuning.js'
import { timeOfStep } from '../../web/src/core/timing.js'
import { sizesToTry, usualRows } from '../../web/src/state/tunable.js'
import { openTestCore, planWith } from '../wasm/core.mjs'
import { sessionsOn } from './open_sessions.mjs'

const core = await openTestCore()
const open = sessionsOn(core)

const never = new AbortController().signal

test('the sizes that are tried run from end to end of the range, evenly by ratio, with few digits', () => {
  const sizes = sizesToTry(12)
  assert.deepEqual([sizes[0], sizes[11], sizes.length], [1e-4, 1, 12])
  for (let i = 1; i < 12; i++) assert.ok(Math.abs(sizes[i] / sizes[i - 1] / 10 ** (4 / 11) - 1) < 0.01)
  for (const size of sizes) assert.equal(size, Number(size.toPrecision(3)))
})

test('of trials the best value wins; one that came to no number never does', () => {
  const trials = [
    { size: 0.1, value: Number.NaN, status: 'diverged' },
    { size: 0.01, value: 2, status: 'limit' },
    { size: 0.02, value: 1, status: 'limit' },
    { size: 0.03, value: 1, status: 'limit' },
    { size: 1, value: Infinity, status: 'diverged' },
  ]
  assert.equal(bestOf(trials, 'minimise')?.size, 0.02)
  assert.equal(bestOf(trials, 'maximise')?.size, 0.01)
  assert.equal(bestOf(trials.slice(0, 1), 'minimise'), null)
})

test('tuning takes for each method the step size that really comes lowest within the budget', async () => {
  const session = await open('#f=rosenbrock&2.optimizer=momentum&3.optimizer=adam')
  let last = [0, 0]
  const progress = (done, of) => {
    assert.ok(done >= last[0])
    last = [done, of]
  }
  assert.equal(await session.makeFair({ budget: 200, trials: 12, signal: never, progress }), true)
  assert.deepEqual(last, [36, 36])
  const { record } = session
  assert.deepEqual([record.fair, record['stop.evaluations']], [12, 200])
  for (const [prefix, optimizer] of [
    ['', 'gradient_descent'],
    ['2.', 'momentum'],
    ['3.', 'adam'],
  ]) {
    const tried = sizesToTry(12).map(async (size) => {
      const alone = await open(`#f=rosenbrock&optimizer=${optimizer}&step.size=${size}&stop.evaluations=200`)
      alone.step(1000)
      return Number.isFinite(alone.result().value) ? alone.result().value : Infinity
    })
    const values = await Promise.all(tried)
    const best = sizesToTry(12)[values.indexOf(Math.min(...values))]
    assert.equal(record[`${prefix}step.size`], best, optimizer)
    const result = session.result(prefix === '' ? 1 : Number.parseInt(prefix, 10))
    assert.equal(result.value, Math.min(...values), 'the race shows what the trial came to')
    assert.ok(result.evaluations.function + result.evaluations.gradient <= 200)
  }
})

test('where the usual step sizes all lead uphill, as many are tried further down, for each method', async () => {
  const session = await open('#data=pontius&2.optimizer=momentum&3.optimizer=adam')
  let trials = 0
  const progress = (_, of) => {
    trials = of
  }
  assert.equal(await session.makeFair({ budget: 100, trials: 8, signal: never, progress }), true)
  assert.equal(trials, 24, 'as many for each')
  const start = session.snapshot.runs[0].trajectory.value[0]
  for (const { value, status, label } of session.snapshot.runs) {
    assert.notEqual(status, 'diverged', label)
    assert.ok(value < start, `${label} came lower: ${value} from ${start}`)
  }
  const { record } = session
  assert.ok(record['step.size'] < 1e-24, `${record['step.size']}`)
  const alone = await open(`#data=pontius&step.size=${record['step.size'] * 10}&stop.evaluations=100`)
  alone.step(1000)
  assert.ok(!(alone.result().value < session.result(1).value), 'a longer step does no better')
  const again = await open(`#${session.schema.printHash(record)}`)
  assert.equal(again.record['step.size'], record['step.size'])
})

test('of runs in batches the rows are counted: each may look at as many, and takes the step that comes lowest with them', async () => {
  const hash = '#data=noisy_line&batch=1&2.optimizer=gradient_descent&2.batch=20&3.optimizer=gradient_descent'
  const session = await open(`${hash}&stop.evaluations=50`)
  assert.equal(await session.makeFair({ budget: 1000, trials: 6, signal: never }), true)
  const { record } = session
  assert.deepEqual([record.fair, record['stop.rows'], record['stop.evaluations']], [6, 1000, 0])
  for (const [run, batch] of [1, 20, 'all'].entries()) {
    const tried = sizesToTry(6).map(async (size) => {
      const alone = await open(`#data=noisy_line&batch=${batch}&step.size=${size}&stop.rows=1000`)
      alone.step(1e5)
      return Number.isFinite(alone.result().value) ? alone.result().value : Infinity
    })
    const values = await Promise.all(tried)
    const key = run === 0 ? 'step.size' : `${run + 1}.step.size`
    assert.equal(record[key], sizesToTry(6)[values.indexOf(Math.min(...values))], key)
    const { value, rowEvaluations, reason } = session.result(run + 1)
    assert.equal(value, Math.min(...values), 'the race shows what the trial came to')
    assert.deepEqual(rowEvaluations, { function: 0, gradient: 1000 })
    assert.match(reason, /^The limit of 1000 rows looked at is used up; /)
  }
  await session.undo()
  assert.deepEqual([session.record['stop.rows'], session.record['stop.evaluations']], [0, 50])
})

test('a run gets as many steps as its budget may take', async () => {
  const session = await open(
    '#data=noisy_line&batch=1&2.optimizer=gradient_descent&2.batch=20&stop.steps=300',
  )
  await session.makeFair({ budget: 2000, trials: 2, signal: never })
  assert.equal(session.record['stop.steps'], 2000)
  const single = session.result(1)
  assert.ok(single.steps === 2000 || single.status !== 'limit')
})

test('how many rows each may look at, unless somebody asks for another number', () => {
  assert.deepEqual([14, 100, 1000, 10_000, 1_000_000].map(usualRows), [280, 2000, 20_000, 20_000, 1_000_000])
})

test('it is one step of undo, and is no longer said once a setting changes', async () => {
  const session = await open('#f=himmelblau&2.optimizer=adam')
  const before = session.record
  await session.makeFair({ budget: 100, trials: 5, signal: never })
  assert.notDeepEqual(session.record, before)
  const hash = session.schema.printHash(session.record)
  assert.equal((await open(`#${hash}`)).record.fair, 5)
  await session.undo()
  assert.deepEqual(session.record, before)
  await session.redo()
  await session.set({ '2.step.size': 0.5 })
  assert.equal(session.record.fair, null)
})

test('methods that set the length of their steps themselves stay as they are', async () => {
  const session = await open(
    '#f=himmelblau&2.optimizer=nelder_mead&3.optimizer=bfgs&3.step=wolfe&4.step=polyak',
  )
  const before = session.record
  await session.makeFair({ budget: 100, trials: 4, signal: never })
  for (const key of ['2.step.size', '3.step.size', '4.step.size'])
    assert.equal(session.record[key], before[key])
})

test('cancelled, or overtaken by another setting, it changes nothing and holds nothing', async () => {
  const slow = `sum(i, 1, 300, ${'sin(x*i)*cos(y+i)+'.repeat(3)}0)`
  const session = await open(`#f=${encodeURIComponent(slow)}&2.optimizer=adam`)
  const before = session.record
  const cancelling = new AbortController()
  const progress = () => cancelling.abort()
  assert.equal(
    await session.makeFair({ budget: 200, trials: 12, signal: cancelling.signal, progress }),
    false,
  )
  assert.deepEqual(session.record, before)
  assert.equal(core.liveHandles(), 3)
  const overtaken = session.makeFair({ budget: 200, trials: 12, signal: never })
  await new Promise((resolve) => setTimeout(resolve, 20))
  await session.set({ f: 'x^2+y^2' })
  assert.equal(await overtaken, false)
  assert.equal(session.record.fair, null)
  assert.equal(core.liveHandles(), 3)
})

test('tuning is done in slices', () => {
  const problem = core.openFunction(`sum(i, 1, 300, ${'sin(x*i)*cos(y+i)+'.repeat(3)}0)`)
  const stop = { steps: 100_000, gradient: 0, evaluations: 200 }
  const tuning = new Tuning(problem, [planWith({ start: [1, 1], stop })], [sizesToTry(12)])
  let slices = 1
  while (!tuning.advance()) slices++
  assert.ok(slices > 2, `${slices} slices`)
  assert.equal(tuning.trials[0].length, 12)
  tuning.close()
  problem.close()
})

test('the time of a step is measured beside the runs, and a dearer step takes longer', async () => {
  const cheap = core.openFunction('x^2 + y^2')
  const dear = core.openFunction(`sum(i, 1, 300, ${'sin(x*i)*cos(y+i)+'.repeat(3)}0)`)
  const plan = planWith({ size: 1e-6, start: [1, 1] })
  // The least of a few, since the machine may turn to something else in between.
  const leastTime = (/** @type {typeof cheap} */ problem) =>
    Math.min(...Array.from({ length: 5 }, () => timeOfStep(problem, plan)))
  assert.ok(leastTime(cheap) > 0)
  assert.ok(leastTime(dear) > leastTime(cheap))
  const ended = new AbortController()
  ended.abort()
  assert.equal(await timesOfSteps(cheap, [plan], ended.signal), null)
  cheap.close()
  dear.close()
  const session = await open('#f=himmelblau&against=time&2.optimizer=adam')
  await new Promise((resolve) => session.addEventListener('change', resolve, { once: true }))
  assert.equal(session.snapshot.stepTimes?.length, 2)
  await session.set({ 'step.size': 0.02 })
  assert.equal(session.snapshot.stepTimes, null)
  await new Promise((resolve) => session.addEventListener('change', resolve, { once: true }))
  assert.ok(session.snapshot.stepTimes?.every((time) => time > 0))
})
