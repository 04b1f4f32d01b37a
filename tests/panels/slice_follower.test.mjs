// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openSession } from '../../web/src/app/open_session.js'
import { SliceFollower } from '../../web/src/panels/slice_follower.js'
import { openTestCore } from '../wasm/core.mjs'

const core = await openTestCore()

/** A follower on a real session, with as much of a picture's element as it needs. */
async function open(hash) {
  const session = await openSession(core, hash)
  const host = {
    session,
    entry: { id: 'slice' },
    slice: null,
    get record() {
      return session.record
    },
    get snapshot() {
      return session.snapshot
    },
    change: (changes) => session.set(changes),
  }
  return { session, host, follower: new SliceFollower(host) }
}

const settled = async (follower) => {
  follower.follow()
  while (follower.busy) await new Promise((resolve) => setImmediate(resolve))
}

test('the ground is that through the present point, and moves along with it', async () => {
  const { session, host, follower } = await open(
    '#f=sum_of_squares&dim=4&start=1,2,3,4&slice=2,4&step.size=0.1',
  )
  await settled(follower)
  const { field, axes } = host.slice
  assert.deepEqual(axes, [1, 3])
  const middle = (field.columns * field.rows - 1) / 2
  assert.equal(field.values[middle], 1 + 9)
  session.step(1)
  await settled(follower)
  assert.ok(Math.abs(host.slice.field.values[middle] - 0.64 * (1 + 9)) < 1e-9)
  const same = host.slice
  await settled(follower)
  assert.equal(host.slice, same, 'nothing is computed twice')
  session.close()
})

test('ranges of the record are those of the two axes', async () => {
  const { session, host, follower } = await open('#f=sum_of_squares&dim=4&slice=3,4&domain=-1,2,-3,4')
  await settled(follower)
  assert.deepEqual(host.slice.domain, [
    [-1, 2],
    [-3, 4],
  ])
  await session.set({ domain: null })
  await settled(follower)
  assert.deepEqual(host.slice.domain, host.slice.ownDomain)
  session.close()
})

test('one coordinate is chosen at a time', async () => {
  const { session, follower } = await open('#f=sum_of_squares&dim=4')
  await follower.choose(1, 3)
  assert.equal(session.record.slice, '1,4')
  await follower.choose(0, 2)
  assert.equal(session.record.slice, '3,4')
  session.close()
})

test('two hundred variables are cut as well; another problem gives up what is under way', async () => {
  const { session, host, follower } = await open('#f=rosenbrock_valley&dim=200&slice=150,151')
  await settled(follower)
  assert.equal(host.slice.field.values.length, 129 * 129)
  session.step(1)
  follower.follow()
  await session.set({ f: 'x^2+y^2' })
  while (follower.busy) await new Promise((resolve) => setImmediate(resolve))
  assert.equal(follower.possible, false)
  session.close()
  assert.equal(core.liveHandles(), 0)
})
