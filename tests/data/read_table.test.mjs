// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { nothingAsked } from '../../web/src/data/layout_of_text.js'
import { limits, readTable } from '../../web/src/data/read_table.js'

/**
 * @param {string | Blob} source
 * @param {Partial<import('../../web/src/data/layout_of_text.js').Asked>} [asked]
 */
async function read(source, asked = {}) {
  const { columns, ...rest } = await readTable(source, { ...nothingAsked, ...asked })
  return { ...rest, columns: columns.map((column) => [...column]) }
}

/** @param {string | Blob} source */
async function refused(source) {
  try {
    await readTable(source)
  } catch (error) {
    const { kind, facts } = /** @type {import('../../web/src/data/data_fault.js').DataFault} */ (error)
    return [kind, facts]
  }
  return null
}

const table = [
  [1.5, 3],
  [2.5, 4],
]

/** @type {[string, string, string[] | null][]} */
const understood = [
  ['commas and names', 'x,y\n1.5,2.5\n3,4\n', ['x', 'y']],
  ['no names', '1.5,2.5\n3,4', null],
  ['line ends of every kind', 'x,y\r\n1.5,2.5\r3,4\r\n', ['x', 'y']],
  ['tabs', 'x\ty\n1.5\t2.5\n3\t4', ['x', 'y']],
  ['tabs and decimal commas', 'x\ty\n1,5\t2,5\n3\t4', ['x', 'y']],
  ['semicolons and decimal commas', 'x;y\n1,5;2,5\n3;4', ['x', 'y']],
  ['semicolons and decimal commas without names', '1,5;2,5\n3;4', null],
  ['semicolons and decimal points', 'x;y\n1.5;2.5\n3;4', ['x', 'y']],
  ['quoted decimal commas between commas', 'x,y\n"1,5","2,5"\n3,4', ['x', 'y']],
  ['the rows of a link', 'x,y;1.5,2.5;3,4', ['x', 'y']],
  ['spaces, empty lines and a mark of the byte order', '\ufeffx , y\n\n 1.5 , 2.5\n,\n3,4\n\n', ['x', 'y']],
  ['exponents and a real minus', 'x,y\n15e-1,+2.5E0\n3,4', ['x', 'y']],
]

for (const [what, text, head] of understood) {
  test(`a table with ${what} is understood, as a text and as a file`, async () => {
    for (const source of [text, new Blob([text])]) {
      const { columns, head: names } = await read(source)
      assert.deepEqual(columns, [
        [table[0][0], table[0][1]],
        [table[1][0], table[1][1]],
      ])
      assert.deepEqual(names?.map((name) => name.replace('\ufeff', '')) ?? null, head)
    }
  })
}

test('quotes hold separators, line ends and quotes; one within a cell means itself', async () => {
  const { head, columns, gaps } = await read(
    '"width, ""cm""","a\nname",note\n1,"2",5" pipe\n3,4,"a\n\n""b"""\n5,6,',
  )
  assert.deepEqual(head, ['width, "cm"', 'a\nname', 'note'])
  assert.deepEqual(columns.slice(0, 2), [
    [1, 3, 5],
    [2, 4, 6],
  ])
  assert.deepEqual(
    gaps[2].first.map(({ text }) => text),
    ['5" pipe', 'a\n\n"b"', ''],
  )
})

test('cells without a number are counted, and the first ones remembered with their line', async () => {
  const { columns, gaps } = await read('a,b\n1,n/a\n2,\n3\n4,5\n6,x\n7,y\n8,z\n9,9')
  assert.deepEqual(gaps[0], { count: 0, first: [] })
  assert.equal(gaps[1].count, 6)
  assert.deepEqual(gaps[1].first.slice(0, 3), [
    { row: 0, line: 2, text: 'n/a' },
    { row: 1, line: 3, text: '' },
    { row: 2, line: 4, text: '' },
  ])
  assert.equal(gaps[1].first.length, 5)
  assert.deepEqual(columns[1].map(Number.isNaN), [true, true, true, false, true, true, true, false])
})

test('a row with more cells than names is named, and none of its numbers is taken; empty ones do no harm', async () => {
  const { long, columns } = await read('a,b\n1,2\n3,4,5\n6,7,,\n')
  assert.deepEqual(long, { count: 1, first: [{ row: 1, line: 3, cells: 3 }] })
  assert.deepEqual(columns, [
    [1, Number.NaN, 6],
    [2, Number.NaN, 7],
  ])
})

test('numbers in the first row do not make it one of names, words over numbers do', async () => {
  assert.deepEqual((await read('country,2019,2020\nA,1,2\nB,3,4')).head, null)
  assert.deepEqual((await read('country,2019,2020\nA,1,2\nB,3,4', { named: true })).head, [
    'country',
    '2019',
    '2020',
  ])
  assert.deepEqual((await read('2019,change\n1,2\n3,4')).head, ['2019', 'change'])
  assert.deepEqual((await read('x,y\n1,2', { named: false })).columns[0], [Number.NaN, 1])
})

test('what is not UTF-8 is read as spreadsheets of the West write it, UTF-16 by its mark', async () => {
  const western = new Blob([
    Uint8Array.from([0x6c, 0xe4, 0x6e, 0x67, 0x65, 0x3b, 0x79, 0x0a, 0x31, 0x3b, 0x32]),
  ])
  assert.deepEqual((await read(western)).head, ['länge', 'y'])
  const wide = Uint8Array.from([
    0xff,
    0xfe,
    ...[...'ä;y\n1;2'].flatMap((letter) => [letter.charCodeAt(0), 0]),
  ])
  assert.deepEqual((await read(new Blob([wide]))).head, ['ä', 'y'])
})

/** @type {[string, string | Blob, [string, object]][]} */
const refusals = [
  ['an empty text', '', ['empty', {}]],
  ['an empty file', new Blob([]), ['empty', {}]],
  ['nothing but blanks', ' \n\n', ['empty', {}]],
  ['names alone', 'x,y\n', ['noRows', {}]],
  ['a binary file', new Blob([Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0)]), ['binary', {}]],
  ['a zero byte in a text', '1,2\n3,\0', ['binary', {}]],
  ['a quote that never closes', 'x,y\n1,2\n3,"4\n5,6\n', ['quote', { line: 3 }]],
  ['a quote that opens a long text', `"x,y\n${'1,2\n'.repeat(40_000)}`, ['quote', { line: 1 }]],
  ['one column', 'x\n1\n2', ['oneColumn', {}]],
  ['what may be thousands', 'x;y\n1,234;5\n2,345;6', ['thousands', { text: '1,234' }]],
  ['both decimal signs', 'x;y\n1,5;2.5', ['bothSigns', { comma: '1,5', point: '2.5' }]],
  [
    'decimal commas between commas',
    'x,y\n1,5,2,5\n3,0,4,0',
    ['decimalCommas', { names: 2, cells: 4, row: '1,5,2,5' }],
  ],
  [
    'more columns than fit',
    Array.from({ length: 101 }, (_, i) => i).join(),
    ['columns', { columns: 101, most: 100 }],
  ],
]

for (const [what, source, fault] of refusals) {
  test(`${what} is refused`, async () => assert.deepEqual(await refused(source), fault))
}

test('what is ambiguous is read as soon as somebody says what is meant', async () => {
  const text = 'x;y\n1,234;5\n2,345;6'
  assert.deepEqual((await read(text, { sign: ',' })).columns[0], [1.234, 2.345])
  assert.deepEqual((await read(text, { sign: '.' })).columns[0], [1234, 2345])
  assert.deepEqual((await read('x;y\n1.234,5;2', { sign: ',' })).columns[0], [1234.5])
  assert.deepEqual((await read('x;y\n1,5;2.5', { sign: '.' })).columns, [[Number.NaN], [2.5]])
  assert.deepEqual(
    (await read('x;y\n0,500;5\n2,345;6')).columns[0],
    [0.5, 2.345],
    'no thousand begins with 0',
  )
  assert.deepEqual((await read('1,2;3\n4,5;6', { separator: ',' })).columns[0], [1, 4])
})

test('an infinite number is none', async () => {
  const { gaps } = await read('x,y\n1e999,1\nInfinity,2\n0x10,3\n4,4')
  assert.equal(gaps[0].count, 3)
})

test('rows beyond the limit are not read, and that is told', async () => {
  const text = `x,y\n${'1,2\n'.repeat(limits.rows + 5)}`
  let told = 0
  const { columns, isCut } = await readTable(new Blob([text]), nothingAsked, {
    told: (share, rows) => {
      assert.ok(rows >= told && share <= 1)
      told = rows
    },
  })
  assert.equal(columns[1].length, limits.rows)
  assert.equal(isCut, true)
  const whole = await readTable(`x,y\n${'1,2\n'.repeat(1000)}`)
  assert.equal(whole.isCut, false)
})

test('a text in pieces gives what it gives as one, wherever it is cut', async () => {
  const row = '"1.25","a ""b""\r\n",3\r\n'
  const text = `p,q,r\r\n${row.repeat(40_000)}`
  const { columns, gaps, long } = await readTable(new Blob([text]))
  assert.equal(columns[0].length, 40_000)
  assert.ok(columns[0].every((number) => number === 1.25))
  assert.ok(columns[2].every((number) => number === 3))
  assert.equal(gaps[1].count, 40_000)
  assert.equal(long.count, 0)
})
