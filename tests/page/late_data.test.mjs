// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { test } from 'node:test'
import { dataOf, moveData } from '../../web/late_data.mjs'
import { prepareCore } from '../../web/prepared_core.mjs'
import { sharePlaceholders } from '../../web/shared_placeholders.mjs'
import { openCore } from '../../web/src/core/client.js'
import { moduleOf, sectionIds, sectionsOf } from '../../web/wasm_module.mjs'

/** @param {string} path below web/ */
const read = async (path) => new Uint8Array(await readFile(new URL(`../../web/${path}`, import.meta.url)))

/**
 * What lies in memory once the data of some modules have been laid down, one after the other.
 * @param {...Uint8Array} modules
 */
function memoryOf(...modules) {
  const memory = new Uint8Array(0x140000)
  for (const module of modules) for (const { address, bytes } of dataOf(module)) memory.set(bytes, address)
  return memory
}

/** A module with nothing but data. @param {Uint8Array} data @param {number} address of two bytes in LEB128 */
const holding = (data, address) =>
  moduleOf([
    {
      id: sectionIds.data,
      body: Uint8Array.from([1, 0, 0x41, (address % 128) | 0x80, address >> 7, 0x0b, data.length, ...data]),
    },
  ])

test('the two parts of the core hold together what the prepared one holds, and not much of it first', async () => {
  const { module } = await prepareCore(await read('build/fall_line_core.wasm'))
  const [first, rest] = [await read('dist/fall-line.wasm'), await read('dist/fall-line-rest.wasm')]
  assert.deepEqual(memoryOf(first, rest), memoryOf(module))
  const bytes = (/** @type {Uint8Array} */ part) =>
    dataOf(part).reduce((sum, data) => sum + data.bytes.length, 0)
  assert.ok(bytes(first) < bytes(module) / 4, `${bytes(first)} bytes of ${bytes(module)} come first`)
})

test('what the prepared core has written comes with the first part; what was there before may come later', async () => {
  const whole = await read('build/fall_line_core.wasm')
  const { module, isConstant } = await prepareCore(whole)
  const [before, after] = [memoryOf(whole), memoryOf(module)]
  const later = dataOf(await read('dist/fall-line-rest.wasm'))
  assert.ok(later.length > 0)
  let constant = 0
  for (let address = 0; address < after.length; address += 1) {
    if (isConstant(address)) constant += 1
    if (before[address] !== after[address]) assert.equal(isConstant(address), false, String(address))
  }
  assert.ok(constant > 10_000)
  for (const { address, bytes } of later)
    for (let i = 0; i < bytes.length; i += 1)
      assert.ok(isConstant(address + i), `${address + i} would be overwritten`)
})

test('the prepared core has a problem open, once', async () => {
  const { module } = await prepareCore(await read('build/fall_line_core.wasm'))
  const core = await openCore(module, { loadRest: () => Promise.reject(new Error('not asked for')) })
  assert.equal(core.liveHandles(), 1)
  const problem = core.openPrepared()
  const opened = core.openFunction('himmelblau')
  assert.deepEqual(problem.facts, opened.facts)
  assert.deepEqual(problem.curvature([1, 2]), opened.curvature([1, 2]))
  for (const each of [problem, opened]) each.close()
  assert.equal(core.liveHandles(), 0)
})

test('what is touched stays, and so do stretches too short to be worth it', () => {
  const data = Uint8Array.from({ length: 100 }, (_, i) => i + 1)
  const touched = new Set([1000, 1040, 1050, 1099])
  const parts = moveData(holding(data, 1000), moduleOf([]), (address) => !touched.has(address))
  assert.deepEqual(
    dataOf(parts.rest).map(({ address, bytes }) => [address, bytes.length]),
    [
      [1001, 39],
      [1051, 48],
    ],
  )
  const first = memoryOf(parts.first)
  for (const address of touched) assert.equal(first[address], address - 999)
  assert.deepEqual(first.subarray(1041, 1050), data.subarray(41, 50))
  assert.ok(first.subarray(1001, 1040).every((byte) => byte === 0))
  assert.deepEqual(memoryOf(parts.first, parts.rest), memoryOf(holding(data, 1000)))
})

test('placeholders of one type share one name; no other import is touched', () => {
  const text = (/** @type {string} */ word) => [word.length, ...Buffer.from(word)]
  const functions = [
    [...text('placeholder'), ...text('0'), 0, 3],
    [...text('env'), ...text('give'), 0, 3],
    [...text('placeholder'), ...text('1'), 0, 4],
    [...text('env'), ...text('memory'), 2, 1, 1, 9],
    [...text('placeholder'), ...text('2'), 0, 3],
  ]
  const body = Uint8Array.from([functions.length, ...functions.flat()])
  const shared = sharePlaceholders(moduleOf([{ id: sectionIds.imports, body }]))
  const imports = Buffer.from(sectionsOf(shared)[0].body).toString('latin1')
  assert.equal(imports.split('type 3').length - 1, 2)
  assert.equal(imports.split('type 4').length - 1, 1)
  assert.ok(imports.includes('give\x00\x03'))
  assert.ok(imports.includes('memory\x02\x01\x01\x09'))
})
