// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import { firstCatalogue } from './generated_modules.mjs'
import { openSession } from './src/app/open_session.js'
import { openCore } from './src/core/client.js'

// What a first view makes use of in the core, found out by letting it happen on a core that takes notes.

const noRest = () => Promise.reject(new Error('a first view needs no more than the first part'))

/**
 * A first view and the first things that a hand does there.
 * @param {Uint8Array<ArrayBuffer>} binary
 * @param {Record<string, Function>} [imports]  for the core
 * @returns {Promise<any>} what the core exports
 */
async function takeFirstView(binary, imports = {}) {
  /** @type {any} */
  let exports = null
  const core = await openCore(binary, {
    imports,
    opened: (given) => (exports = given),
    loadRest: noRest,
    firstCatalogue: await firstCatalogue(),
  })
  const session = await openSession(core, '')
  while (!session.snapshot.field) {
    await new Promise((resolve) => session.addEventListener('change', resolve, { once: true }))
  }
  for (const act of [() => session.reset(), () => session.step(3), () => session.back(1)]) act()
  session.close()
  return exports
}

/**
 * The functions that are entered, as wasm-split writes them down.
 * @param {Uint8Array<ArrayBuffer>} instrumented  by wasm-split
 * @returns {Promise<Uint8Array>}
 */
export async function functionsEntered(instrumented) {
  const exports = await takeFirstView(instrumented)
  const length = exports.__write_profile(0, 0)
  const at = exports.inbox(Math.ceil(length / Float64Array.BYTES_PER_ELEMENT))
  exports.__write_profile(at, length)
  return new Uint8Array(exports.memory.buffer, at, length).slice()
}

/**
 * The bytes of memory that are read or written.
 * @param {Uint8Array<ArrayBuffer>} instrumented  by wasm-opt --instrument-memory: each load and store asks where to go, and
 *   what to carry
 * @returns {Promise<(address: number) => boolean>}
 */
export async function bytesTouched(instrumented) {
  /** @type {Uint8Array[]} one byte a byte, a page of memory each */
  const pages = []
  const pageSize = 0x10000
  /** @param {number} address */
  const touch = (address) => {
    const page = Math.floor(address / pageSize)
    pages[page] ??= new Uint8Array(pageSize)
    pages[page][address % pageSize] = 1
  }
  /** @type {(id: number, size: number, offset: number, pointer: number) => number} */
  const noted = (_id, size, offset, pointer) => {
    const address = (pointer >>> 0) + offset
    for (let i = 0; i < size; i += 1) touch(address + i)
    return pointer
  }
  /** @type {Record<string, Function>} */
  const imports = { load_ptr: noted, store_ptr: noted }
  for (const type of ['i32', 'i64', 'f32', 'f64']) {
    for (const access of ['load', 'store'])
      imports[`${access}_val_${type}`] = (/** @type {number} */ _id, /** @type {any} */ value) => value
  }
  await takeFirstView(instrumented, imports)
  return (address) => pages[Math.floor(address / pageSize)]?.[address % pageSize] === 1
}
