// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { benchFacts } from '../../web/src/app/bench.js'
import { timesOfGradients } from '../../web/src/app/gradient_times.js'
import { openSession } from '../../web/src/app/open_session.js'
import { OwnTables } from '../../web/src/app/own_tables.js'
import { openTestCore } from '../wasm/core.mjs'
import { lateAndHere, noisyLine, openRemote, rested } from './late_sessions.mjs'

const rows = 3000

/** Both sessions with the same table, set alike. */
async function both(context, settings = {}) {
  const { late, here, remotes } = await lateAndHere(context)
  const table = noisyLine(rows)
  for (const session of [late, here]) await session.useTable(table, settings)
  return { late, here, remotes }
}

/** Asks again until it is there. */
async function inTime(ask) {
  for (let waits = 0; waits < 10_000; waits++) {
    const found = ask()
    if (found !== null) return found
    await new Promise((next) => setTimeout(next, 1))
  }
  throw new Error('it did not come')
}

/** Once the answers are there: they take as long as they take. */
async function assertAlike(late, here, label) {
  for (const session of [late, here])
    await inTime(() => (session.snapshot.problem.searching ? null : session))
  const { words: _, ...shown } = late.snapshot
  const { words: __, ...wanted } = here.snapshot
  assert.deepEqual(late.result(), here.result(), label)
  assert.deepEqual(late.trajectory(), here.trajectory(), label)
  assert.deepEqual(
    { ...shown, field: null, stepTimes: null },
    { ...wanted, field: null, stepTimes: null },
    label,
  )
}

test('what a worker fits takes the same steps and is shown the same, to the last bit', async (context) => {
  for (const settings of [
    { 'step.size': 0.1 },
    { 'step.size': 0.01, batch: 20, seed: 3, average: 10 },
    { 'step.size': 0.01, batch: 1, shuffle: 'rows' },
    { optimizer: 'adam', scale: 'standardise' },
    { sense: 'maximise', loss: '-(prediction - y)^2' },
    { step: 'backtracking' },
  ]) {
    const { late, here } = await both(context, settings)
    for (const session of [late, here]) {
      await session.step()
      await session.step(99)
    }
    assert.ok(late.result().steps > 10)
    await assertAlike(late, here, JSON.stringify(settings))
  }
})

test('the field of the loss comes in pieces and is the same', async (context) => {
  const { late, here } = await both(context)
  assert.ok(late.snapshot.field, 'it is there when the table is taken up')
  assert.deepEqual(late.snapshot.field, here.snapshot.field)
})

test('a loss of one parameter has its curve', async (context) => {
  const { late } = await both(context, { model: 'a*x' })
  assert.equal(late.snapshot.curve?.x.length, late.snapshot.curve?.y.length)
  assert.ok(late.snapshot.curve?.y.every(Number.isFinite))
})

test('it is gone back over, played to its end and reset', async (context) => {
  const { late, here } = await both(context, { 'step.size': 0.3, 'stop.gradient': 1e-6, speed: 'max' })
  for (const session of [late, here]) {
    await session.step(10)
    session.back(4)
    session.seek(2)
    await session.step(3)
    await rested(session)
  }
  assert.equal(late.result().steps, 5)
  await assertAlike(late, here)
  for (const session of [late, here]) {
    session.play()
    await rested(session)
  }
  assert.equal(late.result().status, 'converged')
  await assertAlike(late, here)
  for (const session of [late, here]) await session.reset()
  assert.equal(late.result().steps, 0)
  await assertAlike(late, here)
})

test('a pause holds, whatever a worker was asked for before', async (context) => {
  const { late } = await both(context, { 'step.size': 1e-4, 'stop.steps': 1_000_000, speed: 'max' })
  late.play()
  while (late.result().steps === 0) await late.rest()
  late.pause()
  await late.rest()
  await rested(late)
  const { steps } = late.result()
  await new Promise((next) => setTimeout(next, 50))
  assert.equal(late.result().steps, steps)
  assert.equal(late.result().status, 'paused')
})

test('a long history is thinned alike', async (context) => {
  const settings = { batch: 1, 'step.size': 1e-3, 'stop.steps': 1_000_000 }
  const { late, here } = await both(context, settings)
  for (const session of [late, here]) {
    await session.step(70_001)
    await session.step(70_001)
    await session.step(1)
  }
  assert.equal(late.result().steps, 140_003)
  await assertAlike(late, here)
})

test('the runs of a race have come equally far at any time', async (context) => {
  const settings = { '2.optimizer': 'adam', '3.batch': 10, speed: 'max', 'stop.steps': 3000 }
  const { late, here } = await both(context, settings)
  let uneven = 0
  late.addEventListener('change', () => {
    const reached = late.snapshot.runs
      .filter(({ status }) => status === 'running')
      .map(({ cursor }) => cursor)
    if (new Set(reached).size > 1) uneven++
  })
  for (const session of [late, here]) {
    session.play()
    await rested(session)
  }
  assert.equal(uneven, 0)
  await assertAlike(late, here)
})

test('settings that follow each other at once are all taken up, in turn', async (context) => {
  const { late } = await both(context)
  await Promise.all([
    late.set({ 'step.size': 0.2 }),
    late.set({ scale: 'standardise' }),
    late.set({ 'penalty.l2': 0.5 }),
    late.set({ optimizer: 'momentum' }),
  ])
  const { record } = late
  assert.deepEqual(
    [record['step.size'], record.scale, record['penalty.l2'], record.optimizer],
    [0.2, 'standardise', 0.5, 'momentum'],
  )
  assert.equal(late.snapshot.problem.scaling?.columns.length, 1)
  await late.undo()
  await late.undo()
  await late.undo()
  assert.equal(late.snapshot.problem.scaling, null)
  assert.equal(late.record['step.size'], 0.2)
})

test('a model that the core refuses changes nothing and is told', async (context) => {
  const { late } = await both(context)
  const before = late.snapshot.problem.text
  await assert.rejects(late.set({ model: 'a*sine(x)' }), /sin/)
  assert.match(late.snapshot.problem.error?.message ?? '', /sine/)
  assert.equal(late.snapshot.problem.text, before)
  await late.set({ model: 'a*x + b*x^2' })
  assert.equal(late.snapshot.problem.error, null)
  assert.deepEqual(late.snapshot.problem.variables, ['a', 'b'])
})

test('what is looked at closely comes a moment later', async (context) => {
  const { late, here } = await both(context, { batch: 10, optimizer: 'adam', row: 7 })
  for (const session of [late, here]) await session.step(5)
  assert.deepEqual(await inTime(() => late.closely.workedStep()), here.closely.workedStep())
  assert.deepEqual(await inTime(() => late.closely.workedRow()), here.closely.workedRow())
  assert.deepEqual(await inTime(() => late.closely.gradients()), here.closely.gradients())
  assert.equal(await inTime(() => late.closely.valueAt([2, 2])), here.closely.valueAt([2, 2]))
  assert.deepEqual(await late.evaluate([2, 2]), here.evaluate([2, 2]))
  assert.deepEqual(await late.closely.mathematics(), await here.closely.mathematics())
  assert.deepEqual(await late.closely.scalings(), await here.closely.scalings())
  const slice = {
    axes: [1, 0],
    at: [0, 0],
    domain: [
      [0, 1],
      [2, 3],
    ],
    side: 5,
  }
  assert.deepEqual(await late.closely.slice(slice), await here.closely.slice(slice))
  assert.deepEqual(await inTime(() => late.closely.read(benchFacts)), here.closely.read(benchFacts))
  const times = await late.closely.look(timesOfGradients)
  assert.ok(Object.values(times).every((time) => time > 0 && time < 1000))
})

test('runs are made fair and batches are compared', async (context) => {
  const { late, here } = await both(context, { '2.optimizer': 'adam' })
  const options = { budget: 30, trials: 3, signal: new AbortController().signal }
  for (const session of [late, here]) assert.equal(await session.makeFair(options), true)
  assert.deepEqual(late.record, here.record)
  for (const session of [late, here]) {
    await rested(session)
    await session.compareBatches()
    await rested(session)
  }
  assert.deepEqual(late.record, here.record)
  await assertAlike(late, here)
})

test('the worker is given back when no fit needs it', async (context) => {
  const { late, remotes } = await both(context)
  await late.set({ model: 'a*x^2 + b' })
  await late.step(3)
  assert.equal(remotes.length, 1)
  assert.equal(await remotes[0].call('liveHandles', {}), 2, 'the fit and its run')
  await late.set({ data: null, f: 'himmelblau' })
  await late.step(2)
  assert.equal(late.result().steps, 2)
  await late.undo()
  assert.equal(remotes.length, 2, 'another one is opened when there is need')
  assert.equal(late.snapshot.problem.text, 'a*x^2 + b')
})

test('a worker that is lost in the midst of a run is done without', async (context) => {
  for (const act of [(late) => late.step(5), (late) => late.seek(1)]) {
    const { late, remotes } = await both(context, { 'step.size': 0.1 })
    await late.step(3)
    remotes[0].close()
    act(late)
    await inTime(() => (late.snapshot.run.cursor === 0 ? late : null))
    const { record } = late
    assert.equal(record['step.size'], 0.1)
    assert.match(String(record.data), /^own-/)
    late.step(5)
    assert.equal(late.result().steps, 5, 'at once, without a worker')
  }
})

test('a link to so many rows is followed when they are there, and gives them to the worker once', async (context) => {
  const core = await openTestCore()
  const tables = new OwnTables()
  tables.hold('own-rows', noisyLine(200))
  let opened = 0
  const openCounting = async () => {
    const remote = await openRemote()
    const openFit = remote.openFit.bind(remote)
    remote.openFit = (...given) => {
      opened += 1
      return openFit(...given)
    }
    context.after(() => remote.close())
    return remote
  }
  const link = '#data=own-rows&step.size=0.1'
  const opening = { mostRows: 10, openRemote: openCounting }
  const session = await openSession(core, link, { tables, opening })
  context.after(() => session.close())
  assert.equal(opened, 1)
  await session.step(2)
  assert.equal(session.result().steps, 2)
  await session.load(`${link}&model=a*x+b`)
  assert.equal(opened, 2)
  await session.load(`${link}&model=a*x+b&view=estimate`)
  assert.equal(session.record.model, 'a*x+b')
  await session.step(3)
  assert.equal(session.result().steps, 3)
  assert.equal(core.liveHandles(), 0, 'nothing is held here')
})

test('where no worker can be had the page does it itself', async (context) => {
  const core = await openTestCore()
  const openRemote = () => Promise.reject(new Error('no worker'))
  const session = await openSession(core, '', { opening: { mostRows: 10, openRemote } })
  context.after(() => session.close())
  await session.useTable(noisyLine(rows))
  session.step(5)
  assert.equal(session.result().steps, 5)
  assert.equal(core.liveHandles(), 2)
})

/** Resolves when a session knows the answer of its fit. */
const answered = (session) =>
  inTime(() => (session.snapshot.problem.searching ? null : session.result().answer))

test('the answer that takes too long for the page is looked for in a worker, whoever takes the steps', async (context) => {
  const { late, here, remotes } = await both(context)
  for (const session of [late, here]) {
    let searches = 0
    session.addEventListener('change', () => {
      searches += session.snapshot.problem.searching && !session.result().answer ? 1 : 0
    })
    await session.set({ model: 'a*x + exp(b)' })
    const answer = await answered(session)
    assert.equal(answer.by, 'Levenberg-Marquardt')
    assert.ok(searches > 0, 'that it is looked for is told')
    assert.ok(session.snapshot.best, 'it is drawn')
    const gradient = (await session.evaluate(answer.x)).gradient
    assert.ok(Math.hypot(...gradient) < 1e-6)
  }
  await assert.rejects(remotes[1].call('liveHandles', {}), /closed/)
})

test('a search is given up when something else is fitted, and fails in words', async (context) => {
  const { here } = await both(context, { model: 'a*x + exp(b)' })
  await here.set({ model: 'a*x^3 + b' })
  const { x } = await answered(here)
  assert.equal(x.length, 2)
  await here.set({ model: 'a*x^3 + exp(b)', loss: '-(prediction - y)^2' })
  await inTime(() => (here.snapshot.problem.searching ? null : true))
  assert.equal(here.result().answer, null)
})
