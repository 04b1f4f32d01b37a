// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import { firstCatalogue } from './generated_modules.mjs'
import { dataOf, dataSection } from './late_data.mjs'
import { openFunction } from './src/app/open_problem.js'
import { openCore } from './src/core/client.js'
import { createSchema } from './src/state/schema.js'
import { englishWords } from './src/words/languages.js'
import { moduleOf, sectionIds, sectionsOf, unsigned, unsignedBytes } from './wasm_module.mjs'

// The core as it is when the problem of the first view is open in it. That problem never changes: when the page is built it is
// read, differentiated and compiled, and what memory holds then becomes the data of the module. So a first view loads none of
// the code that does it, which was two fifths of what it loaded of the core.

/** What is above the stack is heap, what is below it the module's own data. As wasm/CMakeLists.txt has it. */
const stackSize = 1_048_576

/** What a module exports to be called once, before anything else: a prepared core has been called already. */
const beginning = '_initialize'

/**
 * @param {Uint8Array<ArrayBuffer>} binary  the whole core
 * @returns {Promise<{module: Uint8Array<ArrayBuffer>, isConstant: (address: number) => boolean}>}  whether what stands at an
 *   address was there before anything ran, so that it may as well come later
 */
export async function prepareCore(binary) {
  const memory = await memoryWithProblem(binary)
  const top = stackTop(binary)
  memory.fill(0, top - stackSize, top)
  const sections = sectionsOf(binary)
    .filter(({ id }) => id !== sectionIds.data && id !== sectionIds.dataCount)
    .map(({ id, body }) => ({ id, body: id === sectionIds.exports ? withoutBeginning(body) : body }))
  const isCustom = (/** @type {{id: number}} */ { id }) => id === sectionIds.custom
  const module = moduleOf([
    ...sections.filter((section) => !isCustom(section)),
    dataSection(filled(memory)),
    ...sections.filter(isCustom),
  ])
  const original = new Uint8Array(memory.length)
  const written = new Uint8Array(memory.length)
  for (const { address, bytes } of dataOf(binary)) {
    original.set(bytes, address)
    written.fill(1, address, address + bytes.length)
  }
  const isConstant = (/** @type {number} */ address) =>
    written[address] === 1 && original[address] === memory[address]
  return { module, isConstant }
}

/** All of memory when the problem of the first view is open. @param {Uint8Array<ArrayBuffer>} binary */
async function memoryWithProblem(binary) {
  /** @type {any} */
  let exports = null
  const catalogue = await firstCatalogue()
  const core = await openCore(binary, {
    loadRest: () => Promise.reject(new Error('all of it is there')), // so that its catalogue stays out of memory
    firstCatalogue: catalogue,
    opened: (given) => (exports = given),
  })
  const record = createSchema(core.catalogue, () => englishWords).defaults()
  const problem = openFunction(core, record)
  // Its second derivatives are compiled when they are first asked for.
  problem.curvature(problem.facts.start)
  if (exports.liveHandles() !== 1) throw new Error('the first view has one problem')
  return new Uint8Array(exports.memory.buffer).slice()
}

/** Where the stack begins, which grows downwards: the first of the module's globals. @param {Uint8Array} module */
function stackTop(module) {
  const body = sectionsOf(module).find(({ id }) => id === sectionIds.globals)?.body
  const [i32, variable, constant] = [0x7f, 0x01, 0x41]
  const first = body && unsigned(body, 0).next
  if (!first || body[first] !== i32 || body[first + 1] !== variable || body[first + 2] !== constant)
    throw new Error('the first global is not the stack pointer')
  return unsigned(body, first + 3).value // never negative, so that signed numbers read alike
}

/** @param {Uint8Array} body of the section of exports */
function withoutBeginning(body) {
  let { value: count, next } = unsigned(body, 0)
  const kept = []
  for (; count > 0; count -= 1) {
    const name = unsigned(body, next)
    const end = name.next + name.value
    const { next: after } = unsigned(body, end + 1) // behind the kind
    if (Buffer.from(body.subarray(name.next, end)).toString() !== beginning)
      kept.push([...body.subarray(next, after)])
    next = after
  }
  return Uint8Array.from([...unsignedBytes(kept.length), ...kept.flat()])
}

/** The stretches of memory that hold something; a few zeros within do not end one. @param {Uint8Array} memory */
function filled(memory) {
  const longestGap = 8
  const data = []
  for (let from = 0; from < memory.length; from += 1) {
    if (memory[from] === 0) continue
    let end = from + 1
    for (let to = end; to < memory.length && to - end <= longestGap; to += 1)
      if (memory[to] !== 0) end = to + 1
    data.push({ address: from, bytes: memory.subarray(from, end) })
    from = end
  }
  return data
}
