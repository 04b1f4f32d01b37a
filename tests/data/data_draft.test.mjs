// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { columnNames } from '../../web/src/data/column_names.js'
import { DataDraft } from '../../web/src/data/data_draft.js'
import { readTable } from '../../web/src/data/read_table.js'
import { csvOfTable, longestText, markOfTable, textOfTable } from '../../web/src/data/table_text.js'
import { tableOf } from '../../web/src/state/table_of_text.js'

const penguins = `species,flipper (mm),Körpermasse,age
Adelie,181,3.75,4
Gentoo,,5.0,3
Gentoo,210,4.1,
Adelie,190,3.9,2
`
const draftOf = async (text = penguins) => new DataDraft(await readTable(text))

/** @param {DataDraft} draft */
const plain = (draft) =>
  Object.fromEntries(Object.entries(draft.table()).map(([name, column]) => [name, Array.from(column)]))

test('headings become names for formulas, all different', () => {
  assert.deepEqual(columnNames(['flipper (mm)', 'Größe', '2019', 'a', 'a', ' ', '身長', 'm³'], 8), [
    'flipper_mm',
    'Grosse',
    'c2019',
    'a',
    'a_2',
    'column6',
    'column7',
    'm3',
  ])
  assert.deepEqual(columnNames(null, 2), ['x', 'y'])
  assert.deepEqual(columnNames(null, 3), ['x1', 'x2', 'y'])
})

test('the last column of numbers is predicted by the others; one of words is not used', async () => {
  const draft = await draftOf()
  assert.deepEqual(draft.roles, ['unused', 'feature', 'feature', 'predicted'])
  draft.assign(1, 'predicted')
  assert.deepEqual(draft.roles, ['unused', 'predicted', 'feature', 'feature'])
  assert.deepEqual(draft.chosen, [2, 3, 1])
})

test('rows with gaps are left out only when somebody agrees, and only gaps that matter count', async () => {
  const draft = await draftOf()
  assert.deepEqual([draft.gapRows, draft.lack], [2, 'gaps'])
  draft.leaveOut = true
  assert.equal(draft.lack, null)
  assert.deepEqual(plain(draft), { flipper_mm: [181, 190], Korpermasse: [3.75, 3.9], age: [4, 2] })
  draft.assign(3, 'unused')
  assert.equal(draft.lack, 'noPredicted')
  draft.assign(2, 'predicted')
  assert.deepEqual([draft.gapRows, plain(draft).flipper_mm], [1, [181, 210, 190]])
  draft.setCell(1, 1, 200)
  draft.leaveOut = false
  assert.deepEqual([draft.gapRows, draft.lack], [0, null])
})

test('what is missing is told', async () => {
  const draft = await draftOf('a,b\n1,2\n3,4')
  draft.assign(0, 'unused')
  assert.equal(draft.lack, 'noFeature')
  draft.assign(0, 'feature')
  draft.names[0] = 'b'
  assert.equal(draft.lack, 'sameName')
  draft.names[0] = ''
  assert.equal(draft.lack, 'emptyName')
  draft.names[0] = 'a'
  draft.isCut = true
  assert.equal(draft.lack, 'cut')
  draft.cutOff = true
  assert.equal(draft.lack, null)
  assert.equal((await draftOf('a,b\n1,\n,2')).lack, 'noRows')
})

test('cells are edited, rows added and taken away', async () => {
  const draft = await draftOf('a,b\n1,2\nq,4\n5,6')
  draft.addRow()
  assert.deepEqual([draft.rows, draft.gapRows], [4, 2])
  draft.setCell(3, 0, 7)
  draft.setCell(3, 1, 8)
  draft.removeRow(0)
  assert.deepEqual(draft.gaps[0].first, [{ row: 0, line: 3, text: 'q' }])
  draft.removeRow(0)
  assert.deepEqual(plain(draft), { a: [5, 7], b: [6, 8] })
  assert.deepEqual(plain(DataDraft.of(draft.table())), plain(draft))
})

test('a short table is the text of a record, and reads back to the same numbers', () => {
  const table = { größe: [0.1, -0, 1e-300], y: [1 / 3, 2, -7.5] }
  const text = textOfTable(table)
  assert.equal(text, 'größe,y;0.1,0.3333333333333333;-0,2;1e-300,-7.5')
  assert.deepEqual(tableOf(String(text)), table)
  const long = { x: new Float64Array(longestText / 4 + 1), y: new Float64Array(longestText / 4 + 1) }
  assert.equal(textOfTable(long), null)
  assert.equal(textOfTable({ x: new Float64Array(3000).fill(1 / 3), y: new Float64Array(3000) }), null)
})

test('a table that is saved as a file reads back to the same, with the same mark', async () => {
  const numbers = Float64Array.from({ length: 40_000 }, (_, i) => Math.sin(i) * 10 ** (i % 9))
  const table = { a: numbers, b: numbers.map((x) => -x) }
  const back = new DataDraft(await readTable(new Blob(csvOfTable(table)))).table()
  assert.deepEqual(back, table)
  const mark = markOfTable(table)
  assert.match(mark, /^own-[0-9a-z]{8,}$/)
  assert.equal(markOfTable(back), mark)
  assert.notEqual(markOfTable({ ...table, b: numbers }), mark)
  assert.notEqual(markOfTable({ c: table.a, b: table.b }), mark)
  const other = numbers.slice()
  other[39_999] += 1e-9
  assert.notEqual(markOfTable({ ...table, a: other }), mark)
})
