// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { FieldTask } from '../../web/src/app/field.js'
import { openTestCore } from '../wasm/core.mjs'

const core = await openTestCore()
/** @type {[[number, number], [number, number]]} */
const domain = [
  [-1, 4],
  [-2, 3],
]

/** @param {number} rows */
function fitTo(rows) {
  const x = Float64Array.from({ length: rows }, (_, i) => i / rows)
  return core.openOwnFit({ x, y: x.map((at) => 3 * at + 1) })
}

/** @param {FieldTask} task */
const finished = async (task) =>
  /** @type {import('../../web/src/app/field.js').Field} */ (await task.finish(() => false))

test('a field of very many rows is coarser, computed in short pieces, and the same at its nodes', async () => {
  const problem = fitTo(200_000)
  const field = await finished(new FieldTask(problem, domain))
  assert.equal(field.columns, 33)
  const whole = problem.grid({ axes: [0, 1], at: [0, 0], domain, columns: 33, rows: 33 }, 0, 33)
  field.values.forEach((value, node) => {
    assert.ok(Math.abs(value - whole[node]) <= 1e-12 * Math.abs(whole[node]), `node ${node}`)
  })
  problem.close()
})

test('one of few rows is as fine as that of a function', async () => {
  const problem = fitTo(100)
  assert.equal((await finished(new FieldTask(problem, domain))).columns, 129)
  problem.close()
  assert.equal(core.liveHandles(), 0)
})
