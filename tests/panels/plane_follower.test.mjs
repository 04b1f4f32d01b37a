// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openSession } from '../../web/src/app/open_session.js'
import { PlaneFollower } from '../../web/src/panels/plane_follower.js'
import { planePicture } from '../../web/src/plots/plane_picture.js'
import { view } from '../plots/samples.mjs'
import { openTestCore } from '../wasm/core.mjs'

const core = await openTestCore()

/** A follower on a real session, with as much of a picture's element as it needs. */
async function open(hash) {
  const session = await openSession(core, hash)
  const host = {
    session,
    entry: { id: 'directions' },
    plane: null,
    get record() {
      return session.record
    },
    get snapshot() {
      return session.snapshot
    },
  }
  return { session, host, follower: new PlaneFollower(host) }
}

const settled = async (follower) => {
  follower.follow()
  while (follower.busy) await new Promise((resolve) => setImmediate(resolve))
}

const bowl = '#f=x^2 %2B 10*y^2 %2B 30*z^2&start=1,1,1&step.size=0.01'

test('before a step there is no plane, and nothing that could be zoomed', async () => {
  const { session, host, follower } = await open(bowl)
  await settled(follower)
  assert.equal(host.plane, null)
  assert.equal(planePicture.scene(session.snapshot, view).ranges, undefined)
  session.close()
})

test('another range of the plane is computed for itself, in the same plane', async () => {
  const { session, host, follower } = await open(bowl)
  session.step(200)
  await settled(follower)
  const whole = host.plane
  assert.deepEqual(whole.field.domain, whole.domain)
  await session.set({ directions: '-0.1,0.1,-0.05,0.05' })
  await settled(follower)
  const near = host.plane
  assert.equal(near.at, whole.at, 'the plane stays')
  assert.deepEqual(near.field.domain, [
    [-0.1, 0.1],
    [-0.05, 0.05],
  ])
  const middle = (near.field.columns * near.field.rows - 1) / 2
  assert.ok(
    Math.abs(near.field.values[middle] - session.result().value) < 1e-12,
    'the last point is its middle',
  )
  const scene = planePicture.scene(session.snapshot, { ...view, plane: near })
  assert.deepEqual(scene.ranges, near.shown)
  assert.deepEqual(scene.ownRanges, whole.domain)
  assert.deepEqual([scene.frame.x.domain, scene.frame.y.domain], near.shown)
  await session.set({ directions: null })
  await settled(follower)
  assert.deepEqual(host.plane.field.domain, whole.domain)
  session.close()
})

test('another problem forgets the range', async () => {
  const { session } = await open(`${bowl}&directions=-1,1`)
  assert.deepEqual(session.warnings, [])
  assert.equal(session.record.directions, '-1,1')
  await session.set({ f: 'himmelblau' })
  assert.equal(session.record.directions, null)
  session.close()
})
