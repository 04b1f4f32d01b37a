// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { test } from 'node:test'
import { firstCatalogue } from '../../web/generated_modules.mjs'
import { openSession } from '../../web/src/app/open_session.js'
import { openCore } from '../../web/src/core/client.js'
import { openTestCore } from '../wasm/core.mjs'

/** @param {string} name */
const built = (name) => readFile(new URL(`../../web/dist/${name}`, import.meta.url))

/** The core as the hosted page opens it; `loads` counts how often the rest was asked for. */
async function openParted() {
  const loads = { count: 0 }
  const loadRest = async () => {
    loads.count += 1
    return built('fall-line-rest.wasm')
  }
  const options = { loadRest, firstCatalogue: await firstCatalogue() }
  return { core: await openCore(await built('fall-line.wasm'), options), loads }
}

/** The values behind the contours, once they are all there. @param {Session} session */
async function fieldOf(session) {
  while (!session.snapshot.field) {
    await new Promise((resolve) => session.addEventListener('change', resolve, { once: true }))
  }
  return session.snapshot.field
}

test('the first parts of core and page are enough for the first view', async () => {
  const { core, loads } = await openParted()
  const session = await openSession(core, '')
  const whole = await openSession(await openTestCore(), '')
  assert.equal(session.result().status, 'converged')
  assert.deepEqual(session.result(), whole.result())
  assert.deepEqual(session.snapshot.problem, whole.snapshot.problem)
  assert.deepEqual(await fieldOf(session), await fieldOf(whole))
  assert.equal(loads.count, 0)
})

test('of a first view and of any other page nothing is held in the end', async () => {
  for (const hash of ['', '#f=x^2+y^2&start=1,2', '#data=line']) {
    const { core } = await openParted()
    const session = await openSession(core, hash)
    await session.complete()
    session.step(3)
    session.close()
    assert.equal(core.liveHandles(), 0, hash)
  }
})

test('all of the core does after a first view what it does without', async () => {
  const { core } = await openParted()
  const session = await openSession(core, '')
  for (const act of [() => session.reset(), () => session.step(20), () => session.back(3)]) act()
  await session.complete()
  const other = await openSession(await openTestCore(), '')
  for (const changes of [
    { optimizer: 'adam' },
    { f: 'rosenbrock' },
    { f: 'sin(x)*cosh(y)' },
    { data: 'line' },
  ]) {
    for (const each of [session, other]) {
      await each.set(changes)
      each.step(25)
    }
    assert.deepEqual(session.result(), other.result(), JSON.stringify(changes))
  }
  for (const each of [session, other]) await each.set({ f: 'himmelblau' })
  assert.deepEqual(await session.closely.mathematics(), await other.closely.mathematics())
})

test('what the first part lacks is refused in words, until the rest is there', async () => {
  const { core } = await openParted()
  assert.equal(core.whole, false)
  assert.throws(() => core.openFunction('atan2(x, y) + cosh(x)'), /still being loaded/)

  const { core: mended } = await openParted()
  await mended.complete()
  assert.equal(mended.whole, true)
  assert.deepEqual(mended.catalogue, (await openTestCore()).catalogue, 'with every text in its place')
  const problem = mended.openFunction('atan2(x, y) + cosh(x)')
  assert.deepEqual(problem.facts.variables, ['x', 'y'])
})

test('setting anything waits for the rest, which is loaded once', async () => {
  const { core, loads } = await openParted()
  const session = await openSession(core, '')
  await Promise.all([session.set({ f: 'tanh(x*y) + hypot(x, y)' }), session.set({ seed: 3 })])
  assert.equal(session.record.f, 'tanh(x*y) + hypot(x, y)')
  assert.equal(loads.count, 1)
  const data = await openSession(core, '#data=line')
  assert.equal(data.snapshot.problem.kind, 'fit')
})

test('a rest that could not be loaded is asked for again', async () => {
  let fails = true
  const loadRest = async () => {
    if (fails) throw new Error('offline')
    return built('fall-line-rest.wasm')
  }
  const core = await openCore(await built('fall-line.wasm'), { loadRest })
  await assert.rejects(core.complete(), /offline/)
  fails = false
  await core.complete()
  assert.equal(core.openFunction('cosh(x)').facts.dimension, 1)
})

test('a session whose rest could not be loaded asks for it again, and goes on as it was', async () => {
  let fails = true
  const loadRest = async () => {
    if (fails) throw new Error('offline')
    return built('fall-line-rest.wasm')
  }
  const options = { loadRest, firstCatalogue: await firstCatalogue() }
  const session = await openSession(await openCore(await built('fall-line.wasm'), options), '')
  await assert.rejects(session.set({ seed: 2 }), /offline/)
  assert.throws(() => session.closely, /once the session is complete/)
  fails = false
  await session.set({ seed: 2 })
  assert.equal(session.record.seed, 2)
  assert.equal(session.words.more.keys.title, 'Keys')
  session.close()
})
