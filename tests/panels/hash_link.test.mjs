// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict'
import { afterEach, beforeEach, test } from 'node:test'
import { createHashLink } from '../../web/src/embed/hash_link.js'

/** The few things of a window that a hash needs; `srcdoc` refuses replaceState, as such frames do. */
function stage({ hash = '', srcdoc = false } = {}) {
  const window = new EventTarget()
  const location = { hash, pathname: '/page', search: '?a=1' }
  const written = []
  const history = {
    state: null,
    replaceState(_state, _title, url) {
      if (srcdoc) throw new Error('SecurityError')
      written.push(url)
      location.hash = url.startsWith('#') ? url : ''
    },
  }
  Object.assign(globalThis, { window, location, history })
  return { window, location, written }
}

/** A clock that is turned by hand, since node 18's own is another than node 20's. */
const clock = { now: 0, waiting: [] }
const real = { setTimeout: globalThis.setTimeout, clearTimeout: globalThis.clearTimeout }

function tick(duration) {
  const end = clock.now + duration
  for (;;) {
    const next = clock.waiting.filter(({ at }) => at <= end).sort((a, b) => a.at - b.at)[0]
    if (!next) break
    clock.waiting = clock.waiting.filter((timer) => timer !== next)
    clock.now = next.at
    next.act()
  }
  clock.now = end
}

beforeEach(() => {
  clock.waiting = []
  globalThis.setTimeout = (act, delay) => {
    const timer = { act, at: clock.now + delay }
    clock.waiting.push(timer)
    return timer
  }
  globalThis.clearTimeout = (timer) => {
    clock.waiting = clock.waiting.filter((other) => other !== timer)
  }
})
afterEach(() => Object.assign(globalThis, real))

test('the record is written once it rests, and only when it differs', () => {
  const { written } = stage()
  let hash = 'seed=2'
  const link = createHashLink({ print: () => hash, busy: () => false, opened: assert.fail })
  link.update()
  hash = 'seed=3'
  link.update()
  assert.deepEqual(written, [])
  tick(200)
  assert.deepEqual(written, ['#seed=3'])
  link.update()
  tick(200)
  assert.deepEqual(written, ['#seed=3'])
  hash = ''
  link.update()
  tick(200)
  assert.deepEqual(written, ['#seed=3', '/page?a=1'])
})

test('nothing is written while a gesture or a run is under way', () => {
  const { written } = stage()
  let busy = true
  const link = createHashLink({ print: () => 'seed=2', busy: () => busy, opened: assert.fail })
  link.update()
  tick(1000)
  assert.deepEqual(written, [])
  busy = false
  tick(200)
  assert.deepEqual(written, ['#seed=2'])
})

test('where replaceState is refused the hash is set instead', () => {
  const { location } = stage({ srcdoc: true })
  const link = createHashLink({ print: () => 'seed=2', busy: () => false, opened: assert.fail })
  link.update()
  tick(200)
  assert.equal(location.hash, 'seed=2')
})

test('a hash written by somebody else is opened, an own one is not', () => {
  const { window, location } = stage({ hash: '#seed=1' })
  const opened = []
  const link = createHashLink({
    print: () => 'seed=2',
    busy: () => false,
    opened: (hash) => opened.push(hash),
  })
  window.dispatchEvent(new Event('hashchange'))
  assert.deepEqual(opened, [])
  link.update()
  tick(200)
  window.dispatchEvent(new Event('hashchange'))
  assert.deepEqual(opened, [])
  location.hash = '#f=square'
  window.dispatchEvent(new Event('hashchange'))
  assert.deepEqual(opened, ['f=square'])
  link.close()
  location.hash = '#f=other'
  window.dispatchEvent(new Event('hashchange'))
  assert.deepEqual(opened, ['f=square'])
})

test('a hash that somebody wrote is not written over before its event has come', () => {
  const { window, location, written } = stage()
  const opened = []
  const link = createHashLink({
    print: () => 'seed=2',
    busy: () => false,
    opened: (hash) => opened.push(hash),
  })
  link.update()
  location.hash = '#f=square'
  tick(200)
  window.dispatchEvent(new Event('hashchange'))
  assert.deepEqual([written, opened], [[], ['f=square']])
  link.close()
})
