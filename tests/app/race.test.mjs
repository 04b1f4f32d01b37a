// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Race } from '../../web/src/app/race.js'
import { openTestCore, planWith } from '../wasm/core.mjs'
import { sessionsOn } from './open_sessions.mjs'

const core = await openTestCore()
const open = sessionsOn(core)

const twelve = core.catalogue.optimizers
  .slice(0, 12)
  .map(({ id }, i) => (i === 0 ? `optimizer=${id}` : `${i + 1}.optimizer=${id}`))
  .join('&')

test('a link as short as can be is a race', async () => {
  const session = await open('#f=himmelblau&2.optimizer=adam')
  session.step(10)
  assert.equal(session.result(2).steps, 10)
  assert.notDeepEqual(session.result(1).x, session.result(2).x)
  assert.deepEqual(
    session.trajectory(2).x.map((column) => column[0]),
    session.result().x.map((_, i) => session.trajectory().x[i][0]),
  )
  assert.throws(() => session.result(3), /there is no run 3: this record has 2 runs/)
  assert.throws(() => session.trajectory(0), /there is no run 0/)
})

test('a run of a race takes the same steps as the same run alone, bit for bit', async () => {
  const race = await open('#f=rosenbrock&2.optimizer=adam&2.step.size=0.05&2.start=-1,2&3.step=wolfe')
  race.step(200)
  const adam = await open('#f=rosenbrock&optimizer=adam&step.size=0.05&start=-1,2')
  adam.step(200)
  assert.deepEqual(race.trajectory(2), adam.trajectory())
  const searching = await open('#f=rosenbrock&step=wolfe')
  searching.step(200)
  assert.deepEqual(race.trajectory(3), searching.trajectory())
})

test('one cursor: each run shows its step, or its end where it has no such step', async () => {
  const session = await open('#f=x^2&start=4&step.size=0.4&2.step.size=0.01')
  session.step(60)
  const first = session.result(1)
  assert.equal(first.status, 'converged')
  assert.ok(first.steps < 60)
  assert.equal(session.result(2).steps, 60)
  assert.equal(session.result(2).status, 'paused')
  session.seek(5)
  assert.deepEqual([session.result(1).steps, session.result(2).steps], [5, 5])
  session.step(20)
  session.back(1)
  assert.deepEqual([session.result(1).steps, session.result(2).steps], [Math.min(24, first.steps), 24])
  session.seek(60)
  assert.deepEqual(session.result(1), first)
  const { timeline, run } = session.snapshot
  assert.deepEqual([timeline.cursor, timeline.steps, timeline.step.length], [60, 60, 61])
  assert.equal(run.steps, first.steps)
})

test('playing goes on until all have ended, and stop tells how many there were', async () => {
  const session = await open('#f=x^2&start=4&step.size=0.4&2.step.size=0.2&speed=1000')
  /** @type {any[]} */
  const stops = []
  session.addEventListener('stop', (event) => stops.push(/** @type {any} */ (event).detail))
  session.play()
  await new Promise((resolve) => session.addEventListener('stop', resolve, { once: true }))
  assert.equal(stops.length, 1)
  assert.equal(stops[0].runs, 2)
  assert.equal(stops[0].steps, session.result(1).steps)
  assert.deepEqual([session.result(1).status, session.result(2).status], ['converged', 'converged'])
  assert.ok(session.result(2).steps > session.result(1).steps)
  assert.equal(session.playing, false)
  session.play()
  assert.deepEqual([session.result(1).steps, session.result(2).steps], [0, 0])
  session.pause()
})

test('a setting of one run puts all back to the start; what is shown of them does not', async () => {
  const session = await open('#f=himmelblau&2.optimizer=adam')
  session.step(7)
  for (const changes of [{ '2.show': 'no' }, { run: 2 }, { against: 'evaluations' }]) {
    await session.set(changes)
    assert.equal(session.result().steps, 7, JSON.stringify(changes))
  }
  assert.equal(session.snapshot.run.number, 2)
  assert.equal(session.snapshot.runs[1].hidden, true)
  assert.equal(session.snapshot.trajectory, session.snapshot.runs[1].trajectory)
  await session.set({ '2.step.size': 0.1 })
  assert.deepEqual([session.result(1).steps, session.result(2).steps], [0, 0])
})

test('a run without a start of its own starts with the first, wherever that is', async () => {
  const session = await open('#f=himmelblau&start=1,2&2.optimizer=adam&3.start=3,4')
  const starts = () => session.snapshot.runs.map(({ start }) => Array.from(start).join())
  assert.deepEqual(starts(), ['1,2', '1,2', '3,4'])
  await session.set({ start: '-1,-2' })
  assert.deepEqual(starts(), ['-1,-2', '-1,-2', '3,4'])
  assert.deepEqual([session.startKey, session.key('optimizer')], ['start', 'optimizer'])
  await session.set({ run: 2 })
  assert.deepEqual([session.startKey, session.key('optimizer')], ['start', '2.optimizer'])
  await session.set({ run: 3 })
  assert.equal(session.startKey, '3.start')
})

test('the step in numbers is that of the run that is looked at', async () => {
  const session = await open('#f=x^2&start=4&step.size=0.1&2.step.size=0.25')
  session.step(1)
  assert.ok(Math.abs(Number(session.closely.workedStep()?.next[0]) - 3.2) < 1e-12)
  await session.set({ run: 2 })
  assert.equal(session.closely.workedStep()?.next[0], 2)
})

test('runs of one optimizer are told apart by their step size, else by their number', async () => {
  const labels = async (hash) => (await open(hash)).snapshot.runs.map(({ label }) => label)
  const [plain, second] = await labels('#2.optimizer=momentum')
  assert.notEqual(plain, second)
  assert.deepEqual(await labels('#2.step.size=0.02'), [`${plain}, 0.01`, `${plain}, 0.02`])
  assert.deepEqual(await labels('#2.start=1,1'), [`${plain}, 0.01 (1)`, `${plain}, 0.01 (2)`])
})

test('fifty runs are shared out fairly within a few milliseconds', () => {
  const problem = core.openFunction('rosenbrock')
  const plans = Array.from({ length: 50 }, (_, i) =>
    planWith({ size: 1e-4 * (1 + i / 50), start: [-1.2, 1] }),
  )
  const race = new Race(problem, plans)
  race.forward(1000)
  race.seek(0)
  const made = race.forwardBriefly(1_000_000_000)
  assert.ok(made > 0 && !race.finished, `${made} steps`)
  assert.deepEqual(new Set(race.runs.map(({ cursor }) => cursor)), new Set([made]))
  race.close()
  problem.close()
})

test('twelve runs, played, changed and closed, leave nothing behind in the core', async () => {
  const session = await open(`#f=rosenbrock&${twelve}`)
  assert.equal(session.runCount, 12)
  for (let cycle = 0; cycle < 10; cycle++) {
    session.step(50)
    session.reset()
  }
  await session.set({ 'stop.steps': 100 })
  await session.set({ '12.optimizer': null })
  assert.equal(core.liveHandles(), 1 + 11)
  await session.undo()
  assert.equal(core.liveHandles(), 1 + 12)
})
