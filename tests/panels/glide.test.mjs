// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict'
import { afterEach, test } from 'node:test'
import { openSession } from '../../web/src/app/open_session.js'
import { onTheWay } from '../../web/src/panels/glide.js'
import { openTestCore } from '../wasm/core.mjs'

const core = await openTestCore()
/** @type {Session} */
let session

afterEach(() => session.close())

test('on the way the point lies between two iterates, and nothing else is changed', async () => {
  session = await openSession(core, '#f=x^2+y^2&start=4,-2&step.size=0.25')
  session.step(2)
  const { snapshot } = session
  const half = onTheWay(snapshot, 0.5)
  assert.deepEqual(Array.from(half.run.x), [1.5, -0.75])
  assert.deepEqual(
    half.trajectory.x.map((column) => Array.from(column)),
    [
      [4, 2, 1.5],
      [-2, -1, -0.75],
    ],
  )
  assert.deepEqual(Array.from(snapshot.run.x), [1, -0.5], 'the run itself stays where it is')
  assert.equal(half.run.value, snapshot.run.value)
  assert.deepEqual(onTheWay(snapshot, 1).trajectory, snapshot.trajectory)
})
