// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Session } from '../../web/src/app/session.js'
import { openTestCore, reference } from '../wasm/core.mjs'

/**
 * FNV-1a, 64 bits, over the bytes of numbers, the least significant first: as tests/reference/README.md says.
 * @param {Float64Array} numbers
 */
function hashOf(numbers) {
  let hash = 0xcbf29ce484222325n
  for (const byte of new Uint8Array(numbers.buffer)) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n)
  }
  return hash.toString(16).padStart(16, '0')
}

const core = await openTestCore()

for (const { record, steps, hash } of (await reference('golden.json')).runs) {
  test(`in WebAssembly the run of ${JSON.stringify(record)} has the same bits`, async () => {
    const session = new Session(core, '')
    await session.set(record)
    session.step(steps)
    const { x } = session.trajectory()
    const iterates = Float64Array.from(
      { length: (steps + 1) * x.length },
      (_, i) => x[i % x.length][Math.floor(i / x.length)],
    )
    assert.equal(session.result().steps, steps)
    assert.equal(hashOf(iterates), hash)
    session.close()
  })
}
