// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  changesToEndIt,
  changesToRunOnEstimate,
  hasRunOnEstimate,
  mayRunOnEstimate,
  runOnEstimate,
} from '../../web/src/panels/bench/run_on_estimate.js'
import { sessionsOn } from '../app/open_sessions.mjs'
import { openTestCore } from '../wasm/core.mjs'

const open = sessionsOn(await openTestCore())

test('the run on the estimate has the method and start of the first, follows h, and goes again', async () => {
  const session = await open(
    'f=himmelblau&optimizer=momentum&step.size=0.004&start=-1,2&h=0.5&quotient=central',
  )
  assert.equal(hasRunOnEstimate(session.record), false)
  await session.set(changesToRunOnEstimate(session.record))
  assert.ok(hasRunOnEstimate(session.record))
  assert.equal(session.runCount, 2)
  session.step(10)
  assert.deepEqual(
    session.trajectory(2).x.map((column) => column[0]),
    [-1, 2],
  )
  assert.notEqual(session.result(1).value, session.result(2).value)
  assert.deepEqual(session.result(2).evaluations, { function: 40, gradient: 0 })

  await session.set(runOnEstimate(session.record, { h: 0.25 }))
  assert.equal(session.record['2.gradient.h'], 0.25)
  await session.set(runOnEstimate(session.record, { quotient: 'forward' }))
  assert.equal(session.record['2.gradient'], 'forward')
  assert.ok(hasRunOnEstimate(session.record))

  await session.set(changesToEndIt(session.record))
  assert.equal(session.runCount, 1)
  assert.equal(session.record.against, 'steps')
})

test('in another race there is no room for it, and its runs are let alone', async () => {
  const { record } = await open('f=himmelblau&2.optimizer=adam')
  assert.equal(mayRunOnEstimate(record), false)
  assert.deepEqual(runOnEstimate(record, { h: 0.1 }), { h: 0.1 })
})
