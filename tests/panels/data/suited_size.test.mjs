// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { freshSettings } from '../../../web/src/panels/data/fit_settings_of.js'
import { suitedSize, suitedStep } from '../../../web/src/panels/data/suited_size.js'
import { sessionsOn } from '../../app/open_sessions.mjs'
import { openTestCore } from '../../wasm/core.mjs'

const open = sessionsOn(await openTestCore())

/** As a table that was read. */
const draftOf = (table) => {
  const names = Object.keys(table)
  const columns = Object.values(table).map((column) => Float64Array.from(column))
  return { names, columns, chosen: names.map((_, i) => i), rows: columns[0].length }
}

const tables = [
  { height: [152, 160, 171, 180, 165], size: [36, 38.5, 41, 44, 39] },
  { area: [55, 70, 90, 45, 120], rooms: [2, 3, 4, 1, 5], age: [30, 12, 5, 40, 20], price: [1, 2, 3, 1, 4] },
  { mass: [1e6, 2e6, 3e6], time: [1, 2, 2], way: [3, 1, 2] },
]

test('it is one over the greatest curvature of the loss that other data begin with, and with it a run comes down', async () => {
  for (const table of tables) {
    for (const standardise of [true, false]) {
      const session = await open('#data=line')
      const draft = draftOf(table)
      const settings = { ...freshSettings(draft, standardise), ...suitedStep(session, draft, standardise) }
      await session.useTable(table, settings)
      const { eigenvalues } = session.closely.look(({ problem }) => problem.curvature(problem.facts.start))
      const wanted = 1 / Math.max(...eigenvalues)
      const size = session.record['step.size']
      assert.ok(Math.abs(size / wanted - 1) < 0.05, `${size} for ${wanted}`)
      session.step(100)
      const { value, status } = session.result()
      assert.notEqual(status, 'diverged')
      assert.ok(value < session.trajectory().value[0])
      await session.undo()
      assert.equal(session.record.data, 'line')
      assert.equal(session.canUndo, false, 'one step of undo')
    }
  }
})

test('rows that lack a number do not count, and of very many some are enough', () => {
  const [table] = tables
  const whole = suitedSize(draftOf(table), false)
  const gap = { height: [...table.height, Number.NaN], size: [...table.size, 1] }
  assert.equal(suitedSize(draftOf(gap), false), whole)
  const many = Float64Array.from({ length: 300_000 }, (_, i) => Math.sin(i))
  assert.ok(Math.abs(suitedSize(draftOf({ many, y: many }), true) - 0.5) < 0.02)
})

test('what was set stays, and so does that of other methods and of a race', async () => {
  const draft = draftOf(tables[0])
  for (const hash of ['step.size=0.003', 'optimizer=adam', 'step=backtracking', '2.optimizer=momentum'])
    assert.deepEqual(suitedStep(await open(`#data=line&${hash}`), draft, true), {}, hash)
  assert.deepEqual(suitedStep(await open('#data=line'), draft, true), { 'step.size': 0.5 })
  const empty = { ...draft, columns: draft.columns.map((column) => column.fill(Number.NaN)) }
  assert.deepEqual(suitedStep(await open('#data=line'), empty, true), {})
})
