// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { test } from 'node:test'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { openSession } from '../../web/src/app/open_session.js'
import { openCore } from '../../web/src/core/client.js'

const binary = await readFile(new URL('../../web/build/fall_line_core.wasm', import.meta.url))
setFlagsFromString('--expose-gc')
// Code that is compiled anew, and better, is memory too: it comes when the engine thinks it is time.
setFlagsFromString('--no-opt')
setFlagsFromString('--no-sparkplug')
/** @type {() => void} */
const collectGarbage = runInNewContext('gc')

/** Steps too short to arrive within the run. */
const hash = '#f=himmelblau&start=-0.6,-0.4&step.size=0.0001&stop.steps=100000&stop.gradient=0'

/** @param {Session} session */
function runAndReset(session) {
  for (let i = 0; i < 100; i += 1) session.step(30)
  assert.equal(session.result().steps, 3000)
  assert.ok(session.closely.workedStep())
  session.reset()
}

/** What is held, in bytes: by JavaScript, and by the core. @param {any} exports */
async function held(exports) {
  // Finalisers run between two tasks.
  for (let round = 0; round < 3; round += 1) {
    collectGarbage()
    await new Promise((resolve) => setTimeout(resolve, 0))
  }
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return { script: heapUsed + arrayBuffers, core: exports.memory.buffer.byteLength }
}

test('playing and resetting over and over holds no more memory, and in the end no handle', async () => {
  /** @type {any} */
  let exports = null
  const core = await openCore(binary, { opened: (given) => (exports = given) })
  const session = await openSession(core, hash)
  const handles = core.liveHandles()
  for (let cycle = 0; cycle < 10; cycle += 1) runAndReset(session)
  const early = await held(exports)
  // What is held swings by some per cent; what grows is more at each of several later looks.
  const looks = []
  for (let look = 0; look < 3; look += 1) {
    for (let cycle = 0; cycle < 10; cycle += 1) runAndReset(session)
    looks.push(await held(exports))
  }
  const growth = Math.min(...looks.map(({ script }) => script)) / early.script - 1
  assert.ok(growth < 0.05, `JavaScript's memory grew by ${(100 * growth).toFixed(1)} %`)
  for (const { core: taken } of looks) assert.equal(taken, early.core, 'the core takes no more memory')
  assert.equal(core.liveHandles(), handles)
  session.close()
  assert.equal(core.liveHandles(), 0)
})

test('changing problem and method over and over holds no more handles', async () => {
  const core = await openCore(binary)
  const session = await openSession(core, '')
  const handles = core.liveHandles()
  for (let cycle = 0; cycle < 10; cycle += 1) {
    await session.set({ f: 'rosenbrock', optimizer: 'adam' })
    session.step(20)
    session.closely.workedStep()
    await session.set({ data: 'line' })
    session.step(20)
    await session.set({ data: null, f: 'himmelblau', optimizer: null, step: 'backtracking' })
    await assert.rejects(session.set({ f: 'x +' }))
    session.reset()
  }
  assert.equal(core.liveHandles(), handles)
  session.close()
  assert.equal(core.liveHandles(), 0)
})
