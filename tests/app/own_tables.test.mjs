// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { DataDraft } from '../../web/src/data/data_draft.js'
import { readTable } from '../../web/src/data/read_table.js'
import { csvOfTable } from '../../web/src/data/table_text.js'
import { openTestCore } from '../wasm/core.mjs'
import { sessionsOn } from './open_sessions.mjs'

const core = await openTestCore()
const open = sessionsOn(core)

const short = { width: [1, 2, 3, 4], price: [3.1, 4.9, 7.2, 8.8] }
const x = Float64Array.from({ length: 1000 }, (_, i) => i / 997)
const long = { x, y: x.map((at) => 3 * at + 1) }

test('a short table stands in the record, and so in the link', async () => {
  const session = await open()
  await session.useTable(short)
  assert.equal(session.record.data, 'width,price;1,3.1;2,4.9;3,7.2;4,8.8')
  const again = await open(session.schema.printHash(session.record))
  assert.deepEqual(again.warnings, [])
  assert.deepEqual(again.result().answer, session.result().answer)
})

test('a long one is held by the session: undo and redo find it, settings keep it', async () => {
  const session = await open()
  await session.useTable(long, { scale: 'standardise' })
  const { data } = session.record
  assert.match(String(data), /^own-/)
  assert.equal(session.snapshot.problem.data?.x.length, 1000)
  await session.set({ model: 'a*x^2 + c' })
  await session.useTable(short)
  await session.undo()
  assert.deepEqual([session.record.data, session.record.model], [data, 'a*x^2 + c'])
  await session.undo()
  assert.equal(session.record.scale, 'standardise')
  await session.redo()
  assert.equal(session.snapshot.problem.data?.x.length, 1000)
})

test('a link to a long one says that its rows are not in it, and is followed when they are read', async () => {
  const first = await open()
  await first.useTable(long, { model: 'a*x + c', batch: 20 })
  const link = first.schema.printHash(first.record)
  const other = await open(link)
  assert.equal(other.record.data, null)
  assert.deepEqual(other.warnings.length, 1, other.warnings.join('\n'))
  assert.match(other.warnings[0], /^data: The rows are not in this link.*Open the file/)
  assert.equal(other.wantedTable, first.record.data)
  const file = new DataDraft(await readTable(new Blob(csvOfTable(long)))).table()
  await other.useTable(file)
  assert.deepEqual(other.warnings, [])
  assert.equal(other.wantedTable, '')
  assert.deepEqual(other.record, first.record)
  await assert.rejects(other.set({ data: 'own-1' }), /The rows are not in this link/)
  assert.deepEqual(other.record, first.record)
})
