// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { changesToAdd, changesToRemove } from '../../web/src/state/race_edits.js'
import { openTestCore } from '../wasm/core.mjs'
import { sessionsOn } from './open_sessions.mjs'

const core = await openTestCore()
const open = sessionsOn(core)

test('a change of the method begins again, unless the record says to go on', async () => {
  const session = await open('#f=himmelblau')
  session.step(7)
  await session.set({ 'step.size': 0.005 })
  assert.equal(session.record.start, null)
  assert.equal(session.snapshot.trail, null)
})

test('to go on is to start at the present point, with all its digits, so that the record replays', async () => {
  const session = await open('#f=himmelblau&change=continue')
  session.step(7)
  const { x } = session.result()
  await session.set({ 'step.size': 0.005 })
  assert.equal(session.record.start, x.join(','))
  assert.deepEqual(session.result().x, x)
  assert.equal(session.result().steps, 0)
  session.step(20)
  const again = await open(`#${session.schema.printHash(session.record)}`)
  again.step(20)
  assert.deepEqual(again.trajectory(), session.trajectory())
  assert.deepEqual(
    session.snapshot.trail?.map((column) => column.length),
    [8, 8],
  )
  await session.undo()
  assert.equal(session.record.start, null)
  assert.equal(session.snapshot.trail, null)
})

test('the way so far grows with each run that goes on', async () => {
  const session = await open('#f=himmelblau&change=continue')
  for (const size of [0.005, 0.002, 0.001]) {
    session.step(5)
    await session.set({ 'step.size': size })
  }
  const [xs] = session.snapshot.trail ?? []
  assert.equal(xs.length, 18)
  assert.equal(xs[17], session.result().x[0])
  session.reset()
  assert.equal(session.snapshot.trail, null)
})

test('what plays goes on playing, and a whole drag is one step of undo', async () => {
  const session = await open('#f=rosenbrock&step.size=0.0001&change=continue&speed=300')
  session.play()
  for (const size of [0.0002, 0.0003, 0.0004]) {
    await new Promise((done) => setTimeout(done, 60))
    await session.preview({ 'step.size': size })
    assert.equal(session.playing, true)
  }
  await session.set({ 'step.size': 0.0004 })
  assert.equal(session.playing, true)
  session.pause()
  await session.undo()
  assert.deepEqual(
    [session.record['step.size'], session.record.start, session.canUndo],
    [0.0001, null, false],
  )
})

test('another optimizer goes on; another problem, range or start begins', async () => {
  const session = await open('#f=himmelblau&change=continue')
  session.step(3)
  const { x } = session.result()
  const other = session.catalogue.optimizers[1].id
  await session.set({ optimizer: other, 'step.size': 0.002 })
  assert.deepEqual(session.result().x, x)
  for (const changes of [{ start: '1,1' }, { sense: 'maximise' }, { f: 'x^2 + y^2' }]) {
    session.step(3)
    await session.set(changes)
    assert.equal(session.snapshot.trail, null, JSON.stringify(changes))
  }
  assert.equal(session.record.start, null)
})

const race = '#f=himmelblau&start=-0.6,-0.4&2.optimizer=adam&2.step.size=0.3&change=continue'

test('in a race every run goes on from its own point, and the record replays each of them', async () => {
  const session = await open(race)
  session.step(7)
  const stood = [1, 2].map((run) => session.result(run).x)
  assert.notDeepEqual(stood[0], stood[1])
  await session.set({ '2.step.size': 0.1 })
  assert.deepEqual(
    [session.record.start, session.record['2.start']],
    stood.map((x) => x.join(',')),
  )
  session.step(40)
  const again = await open(`#${session.schema.printHash(session.record)}`)
  again.step(40)
  for (const run of [1, 2]) {
    assert.deepEqual(
      session.trajectory(run).x.map(([first]) => first),
      stood[run - 1],
    )
    assert.deepEqual(again.trajectory(run), session.trajectory(run))
  }
  await session.undo()
  assert.deepEqual([session.record.start, session.record['2.start']], ['-0.6,-0.4', null])
  assert.equal(session.snapshot.trail, null)
})

test('the way so far is that of the run that is looked at', async () => {
  const session = await open(race)
  session.step(7)
  const stood = [1, 2].map((run) => session.result(run).x)
  await session.set({ 'step.size': 0.005 })
  for (const run of [1, 2]) {
    await session.set({ run })
    const trail = /** @type {import('../../web/src/app/trail.js').Trail} */ (session.snapshot.trail)
    assert.deepEqual(
      trail.map((column) => [column[0], column.at(-1)]),
      [-0.6, -0.4].map((start, i) => [start, stood[run - 1][i]]),
    )
  }
})

test('a run that had ended waits where it stands while the other goes on', async () => {
  const session = await open(race)
  session.step(50)
  const { x, steps, status } = session.result(1)
  assert.deepEqual([steps, status], [30, 'converged'])
  await session.set({ '2.step.size': 0.05 })
  assert.deepEqual(session.result(1).x, x)
  session.step(10)
  assert.deepEqual([session.result(1).steps, session.result(1).status], [0, 'converged'])
  assert.equal(session.result(2).steps, 10)
})

test('another run, or one fewer, lets the race begin again, all from their starts', async () => {
  const session = await open(race)
  session.step(7)
  await session.set(changesToAdd(session.catalogue, session.record))
  assert.equal(session.snapshot.runs.length, 3)
  session.step(7)
  await session.set(changesToRemove(session.record, 3, '-0.6,-0.4'))
  assert.equal(session.snapshot.runs.length, 2)
  assert.equal(session.snapshot.trail, null)
  for (const run of [1, 2]) {
    assert.deepEqual(
      session.trajectory(run).x.map((column) => [...column]),
      [[-0.6], [-0.4]],
    )
  }
})
