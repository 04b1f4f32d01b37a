// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openSession } from '../../web/src/app/open_session.js'
import { openTestCore, reference } from '../wasm/core.mjs'
import { hashOfRun } from './golden_hash.mjs'

const core = await openTestCore()

for (const { record, steps, hash } of (await reference('golden.json')).runs) {
  test(`in WebAssembly the run of ${JSON.stringify(record)} has the same bits`, async () => {
    const session = await openSession(core, '')
    await session.set(record)
    session.step(steps)
    assert.equal(session.result().steps, steps)
    assert.equal(hashOfRun(session.trajectory().x), hash)
    session.close()
  })
}
