// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { KeyError } from '../../web/src/app/key_error.js'
import { openTestCore } from '../wasm/core.mjs'
import { sessionsOn } from './open_sessions.mjs'

const core = await openTestCore()
const open = sessionsOn(core)

/** @param {EventTarget} target @param {string} type */
const once = (target, type) =>
  new Promise((resolve) => target.addEventListener(type, resolve, { once: true }))

test('the first view is a finished run', async () => {
  const { status, steps, reason } = (await open()).result()
  assert.equal(status, 'converged')
  assert.ok(steps > 10)
  assert.match(reason, /known minimum/)
})

test('a link opens at its start', async () => {
  const session = await open('#f=x^2&start=4')
  assert.equal(session.result().status, 'ready')
  assert.deepEqual(session.result().x, [4])
})

test('names that mean something to a browser are names like any other', async () => {
  for (const key of ['__proto__', 'constructor', 'param.__proto__', 'optimizer.__proto__', '2.__proto__']) {
    const { warnings, record } = await open(`#f=x^2&${key}=1`)
    assert.ok(
      warnings.some((warning) => warning.startsWith(`${key}:`)),
      `${key} in ${warnings}`,
    )
    assert.equal(record.f, 'x^2')
    await assert.rejects((await open()).set(JSON.parse(`{"${key}": 1}`)), KeyError, key)
  }
  for (const text of ['__proto__', 'constructor', 'x + __proto__', 'toString', 'window'])
    await assert.rejects((await open()).set({ f: text }), KeyError, text)
  const session = await open(
    `#f=${encodeURIComponent('f(x) = constructor*x^2 + α')}&param.constructor=3&param.α=2&start=1`,
  )
  assert.deepEqual(session.warnings, [])
  assert.equal(session.result().value, 5)
})

test('what is wrong in a link is named, and the default used', async () => {
  const session = await open('#f=sine(x)&step.size=-1&colour=red')
  for (const name of ['f:', 'step.size', 'colour']) {
    assert.ok(
      session.warnings.some((warning) => warning.includes(name)),
      `${name} in ${session.warnings}`,
    )
  }
  assert.equal(session.record.f, (await open()).record.f)
  assert.equal(session.snapshot.problem.error?.text, 'sine(x)')
})

test('setting a key of the problem or the method puts the run back to its start', async () => {
  const session = await open()
  for (const changes of [{ f: 'x^2 + y^2' }, { 'step.size': 0.1 }, { start: '1,1' }, { sense: 'maximise' }]) {
    session.step(3)
    await session.set(changes)
    assert.equal(session.result().steps, 0, JSON.stringify(changes))
  }
  session.step(3)
  await session.set({ axis: 'linear' })
  assert.equal(session.result().steps, 3)
})

test('zooming leaves the run alone, unless the run depends on what is shown', async () => {
  const session = await open('#f=himmelblau')
  session.step(7)
  await session.set({ domain: '-3,3,-2,2' })
  assert.equal(session.result().steps, 7)
  assert.deepEqual(session.snapshot.field.domain, [
    [-3, 3],
    [-2, 2],
  ])
  assert.deepEqual(session.snapshot.problem.ownDomain, (await open('#f=himmelblau')).snapshot.problem.domain)
  await session.undo()
  assert.equal(session.result().steps, 7)
  for (const bound of [{ start: 'random' }, { 'stop.domain': 1 }]) {
    await session.set({ start: null, 'stop.domain': 0, domain: null, ...bound })
    session.step(3)
    await session.set({ domain: '-3,3,-2,2' })
    assert.equal(session.result().steps, 0, JSON.stringify(bound))
  }
})

test('the former ground stays in sight until that of the new range is there', async () => {
  const slow = `sum(i, 1, 400, ${'sin(x*i)*cos(y+i)+'.repeat(3)}0)`
  const session = await open(`#f=${encodeURIComponent(slow)}`)
  while (!session.snapshot.field) await once(session, 'change')
  const before = session.snapshot.field
  const zoomed = session.set({ domain: '-1,1,-1,1' })
  assert.equal(session.snapshot.field, before)
  await zoomed
  assert.deepEqual(session.snapshot.field.domain, [
    [-1, 1],
    [-1, 1],
  ])
})

test('the value alone, at a point', async () => {
  const session = await open('#f=x^2+3*y')
  assert.equal(session.closely.valueAt([2, 5]), 19)
  assert.ok(Number.isNaN((await open('#f=log(x)')).closely.valueAt([-1])))
  assert.equal(session.closely.valueAt([1]), null, 'which the problem of another dimension has not')
})

test('a bad value is rejected by name and changes nothing', async () => {
  const session = await open('#f=x^2+y^2')
  const before = session.record
  for (const [changes, key] of [
    [{ f: 'x +' }, 'f'],
    [{ 'step.size': 'much' }, 'step.size'],
    [{ nonsense: 1 }, 'nonsense'],
    [{ start: '1,2,3' }, 'start'],
  ]) {
    await assert.rejects(session.set(changes), (error) => error instanceof KeyError && error.key === key)
    assert.deepEqual(session.record, before)
  }
})

test('the last good picture stays while a formula is wrong, and the error goes when it is mended', async () => {
  const session = await open('#f=x^2+y^2')
  const { field } = session.snapshot
  await assert.rejects(session.set({ f: 'x^2+' }))
  assert.equal(session.snapshot.field, field)
  assert.equal(session.snapshot.problem.error?.position, 4)
  await session.set({ 'step.size': 0.02 })
  assert.ok(session.snapshot.problem.error, 'another setting does not hide it')
  await session.set({ f: 'x^2+y^2+1' })
  assert.equal(session.snapshot.problem.error, null)
})

test('going back and forth shows the same iterates; the cursor does not pass the start', async () => {
  const session = await open('#f=himmelblau')
  session.step(20)
  const at20 = session.result()
  session.back(5)
  assert.deepEqual([session.result().steps, session.result().status], [15, 'paused'])
  session.step(5)
  assert.deepEqual(session.result(), at20)
  session.back(100)
  assert.equal(session.result().steps, 0)
  assert.equal(session.trajectory().value.length, 21)
  session.reset()
  assert.equal(session.trajectory().value.length, 1)
})

test('playing ends by itself, and play begins again from the start', async () => {
  const session = await open('#f=x^2&step.size=0.4&speed=1000')
  const stopped = once(session, 'stop')
  session.play()
  assert.equal(session.result().status, 'running')
  await stopped
  assert.equal(session.playing, false)
  assert.equal(session.result().status, 'converged')
  session.play()
  assert.equal(session.result().steps, 0)
  session.pause()
  assert.equal(session.result().status, 'paused')
})

test('as fast as it goes is faster than the fastest number', async () => {
  const hash = '#f=rosenbrock&step.size=0.0001&stop.steps=3000'
  const [fast, numbered] = [await open(`${hash}&speed=max`), await open(`${hash}&speed=1000`)]
  assert.deepEqual(fast.warnings, [])
  const stopped = once(fast, 'stop')
  numbered.play()
  fast.play()
  await stopped
  assert.equal(fast.result().steps, 3000)
  assert.ok(numbered.result().steps < 3000, `the other one had made ${numbered.result().steps} steps`)
  numbered.pause()
})

test('undo and redo walk through the record', async () => {
  const session = await open('#f=x^2+y^2')
  await session.set({ 'step.size': 0.2 })
  await session.preview({ start: '1,1' })
  await session.preview({ start: '2,2' })
  await session.set({ start: '2,2' })
  await session.undo()
  assert.equal(session.record.start, null)
  await session.undo()
  assert.equal(session.record['step.size'], 0.01)
  await session.redo()
  await session.redo()
  assert.deepEqual([session.record.start, session.record['step.size'], session.canRedo], ['2,2', 0.2, false])
})

test('maximising climbs, and values keep their sign', async () => {
  const session = await open('#f=4-x^2-y^2&sense=maximise&start=1,1&step.size=0.1')
  session.step(1000)
  const { status, value, x } = session.result()
  assert.equal(status, 'converged')
  assert.equal(value, 4)
  assert.ok(Math.hypot(...x) < 1e-8)
})

test('each ending has its status and a sentence without a bare NaN', async () => {
  for (const [hash, status] of [
    ['#f=x^2&step.size=2', 'diverged'],
    ['#f=exp(x^2)&start=9&step.size=1e-6', 'diverged'],
    ['#f=x-log(x)&start=0.1&step.size=1', 'converged'],
    ['#f=log(x)&start=1&step.size=2', 'left-domain'],
    ['#f=sqrt(x)&start=0', 'invalid'],
    ['#f=log(x)&start=-1', 'invalid'],
    ['#f=x^2&stop.steps=5', 'limit'],
    ['#f=x&start=1e11&step.size=1e-6', 'stalled'],
  ]) {
    const session = await open(hash)
    session.step(100_000)
    const { reason } = session.result()
    assert.equal(session.result().status, status, `${hash}: ${reason}`)
    assert.match(reason, /^[A-Z].*\.$/)
    assert.doesNotMatch(reason, /NaN|Infinity|undefined at \(undefined/)
  }
})

test('a fit carries its answer and the moving curve', async () => {
  const session = await open('#data=line&step.size=0.001')
  session.step(5000)
  const { answer, x } = session.result()
  assert.equal(answer?.by, 'closed form')
  assert.ok(Math.abs(answer.x[0] - 20) < 1e-12)
  assert.ok(Math.abs(x[1] - 5) < 1e-3)
  const { prediction, problem } = session.snapshot
  assert.ok(prediction && Math.abs(prediction.y[0] - (x[0] * -50 + x[1])) < 1e-9)
  assert.equal(problem.data?.x.length, 100)
})

test('the same record replays the same run, bit for bit; so does a seeded random start', async () => {
  const run = async () => {
    const session = await open('#f=rosenbrock&start=random&seed=7&step.size=0.001')
    session.step(500)
    return session.trajectory()
  }
  assert.deepEqual(await run(), await run())
  const other = (await open('#f=rosenbrock&start=random&seed=8')).result().x
  assert.notDeepEqual(
    other,
    (await run()).x.map((column) => column[0]),
  )
})

test('of a method that draws at random, too, all chance follows from the seed', async () => {
  const run = async (/** @type {number} */ seed) => {
    const session = await open(`#f=rosenbrock&start=-1.2,1&optimizer=random_search&seed=${seed}`)
    session.step(50)
    return session.trajectory().x
  }
  assert.deepEqual(await run(1), await run(1))
  assert.notDeepEqual(await run(1), await run(2))
})

test('a slow function is drawn in tiles, and a new record gives up the old picture', async () => {
  const slow = `sum(i, 1, 400, ${'sin(x*i)*cos(y+i)+'.repeat(3)}0)`
  const session = await open(`#f=${encodeURIComponent(slow)}`)
  assert.equal(session.snapshot.field, null, 'nothing is shown before it is whole')
  const first = session.set({ f: 'x^2+y^2' })
  await first
  assert.ok(session.snapshot.field)
  assert.equal(session.snapshot.field.values[0], 50)
})

test('a run that has ended at its start stays there', async () => {
  const session = await open('#f=0*x+0*y+7&start=1,1')
  session.step(3)
  session.step(3)
  assert.deepEqual([session.result().status, session.result().steps], ['converged', 0])
})

test('parameters of a header are set by name', async () => {
  const session = await open('#f=f(x,y)=a x^2 + b y^2&param.a=3&start=1,1')
  assert.equal(session.result().value, 4)
  assert.deepEqual(
    session.snapshot.problem.parameters.map(({ name, value }) => [name, value]),
    [
      ['a', 3],
      ['b', 1],
    ],
  )
  await session.set({ 'param.b': -2 })
  assert.equal(session.result().value, 1)
})

test('parameters stay while the formula is edited, as long as it has them', async () => {
  const session = await open('#f=f(x,y)=a x^2 + b y^2&param.a=3&param.b=2')
  await session.set({ f: 'f(x,y)=a x^2 + y^2' })
  assert.deepEqual([session.record['param.a'], session.record['param.b']], [3, undefined])
  await session.set({ f: 'x^2 + y^2' })
  assert.equal(session.record['param.a'], undefined)
})

test('a parameter that the formula has not, or out of its range, is named', async () => {
  const session = await open('#f=f(x,y)=a x^2 + y^2&param.a=30&param.c=1')
  assert.match(session.warnings.join(), /param\.a: needs a number from -10 to 10, not “30”/)
  assert.match(session.warnings.join(), /param\.c: is not a parameter of this function, which has param\.a/)
  assert.equal(session.snapshot.problem.parameters[0].value, 1)
  await assert.rejects(session.set({ 'param.a': 11 }), /param\.a: needs a number from -10 to 10/)
  await session.set({ 'param.a': 1 })
  assert.equal(session.record['param.a'], undefined, 'the usual value is not said')
})

test('the drag of a parameter is one step of undo, and live', async () => {
  const session = await open('#f=f(x,y)=a x^2 + y^2&start=1,0')
  for (const value of [2, 3, 4]) {
    await session.preview({ 'param.a': value })
    assert.equal(session.result().value, value)
  }
  await session.set({ 'param.a': 4 })
  await session.undo()
  assert.equal(session.result().value, 1)
  assert.equal(session.canUndo, false)
})

test('mathematics is that of the problem that is open', async () => {
  const session = await open('#f=x^2')
  const before = await session.closely.mathematics()
  await session.set({ f: 'x^3' })
  const after = await session.closely.mathematics()
  assert.notDeepEqual(after, before)
  await assert.rejects(session.set({ f: 'x^' }))
  assert.deepEqual(await session.closely.mathematics(), after)
})

test('a step is looked at in passing without going there, the nearest where there is none', async () => {
  const session = await open('#data=line&step.size=0.0001')
  session.step(10)
  session.glance(4)
  const { glance, run, trajectory } = session.snapshot
  assert.equal(run.cursor, 10)
  assert.equal(glance.step, 4)
  assert.deepEqual(
    Array.from(glance.x),
    trajectory.x.map((column) => column[4]),
  )
  assert.equal(glance.value, trajectory.value[4])
  assert.equal(glance.prediction.y.length, run.prediction.y.length)
  session.glance(400)
  assert.equal(session.snapshot.glance.step, 10)
  session.glance(null)
  assert.equal(session.snapshot.glance, null)
})

test('values over a plane that lies askew are those at its points', async () => {
  const session = await open('#f=x^2+2*y^2+3*z^2&start=1,1,1')
  await session.complete()
  const directions = [
    [0.6, 0.8, 0],
    [0, 0, 1],
  ]
  const domain = [
    [-1, 1],
    [0, 2],
  ]
  const { values } = await session.closely.slice({ at: [1, 1, 1], directions, domain, side: 3 })
  const at = (/** @type {number} */ a, /** @type {number} */ b) =>
    session.evaluate([1 + 0.6 * a, 1 + 0.8 * a, 1 + b]).value
  assert.deepEqual(Array.from(values), [
    at(-1, 0),
    at(0, 0),
    at(1, 0),
    at(-1, 1),
    at(0, 1),
    at(1, 1),
    at(-1, 2),
    at(0, 2),
    at(1, 2),
  ])
})
