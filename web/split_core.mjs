// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/**
 * Parts the core's WebAssembly in two, so that a first view waits for no more of it than it uses: a first module with the
 * functions that a scripted first view enters, and a second one, loaded right after, with all others and with the texts
 * that a first view does not show. Binaryen's wasm-split does both the counting and the cutting.
 */
import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { moveTexts } from './late_texts.mjs'
import { Session } from './src/app/session.js'
import { openCore } from './src/core/client.js'

const run = promisify(execFile)

/** What Emscripten's output makes use of, which wasm-split wants to be told. */
const features = [
  '--enable-bulk-memory',
  '--enable-mutable-globals',
  '--enable-nontrapping-float-to-int',
  '--enable-sign-ext',
  '--enable-simd',
]

/** wasm-split from PATH, or from beside the compiler, where an emsdk keeps it. */
async function findTool() {
  const candidates = ['wasm-split']
  try {
    const { stdout } = await run('em-config', ['BINARYEN_ROOT'])
    candidates.push(join(stdout.trim(), 'bin', 'wasm-split'))
  } catch {
    // An Emscripten without em-config: PATH has to do.
  }
  for (const candidate of candidates) {
    try {
      await run(candidate, ['--version'])
      return candidate
    } catch {
      // The next one, then.
    }
  }
  throw new Error('wasm-split is missing: it belongs to Binaryen, which comes with Emscripten')
}

const noRest = () => Promise.reject(new Error('a first view needs no more than the first part'))

/**
 * A first view and the first things that a hand does there, on a core that notes which of its functions are entered.
 * @param {Uint8Array<ArrayBuffer>} instrumented
 * @returns {Promise<Uint8Array>} the profile
 */
async function profileOfFirstView(instrumented) {
  /** @type {any} */
  let exports = null
  const core = await openCore(instrumented, { opened: (given) => (exports = given), loadRest: noRest })
  const session = new Session(core, '')
  while (!session.snapshot.field) {
    await new Promise((resolve) => session.addEventListener('change', resolve, { once: true }))
  }
  for (const act of [() => session.reset(), () => session.step(3), () => session.back(1)]) act()
  session.close()

  const length = exports.__write_profile(0, 0)
  const at = exports.inbox(Math.ceil(length / Float64Array.BYTES_PER_ELEMENT))
  exports.__write_profile(at, length)
  return new Uint8Array(exports.memory.buffer, at, length).slice()
}

/**
 * Every text in a value as JSON has it.
 * @param {unknown} value
 * @returns {string[]}
 */
function textsIn(value) {
  if (typeof value === 'string') return [value]
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(textsIn) : []
}

/** The texts of the catalogue that a first view does not show. @param {Uint8Array<ArrayBuffer>} binary */
async function lateTexts(binary) {
  const whole = await openCore(binary)
  const first = await openCore(binary, { loadRest: noRest })
  const early = new Set(textsIn(first.catalogue))
  return [...new Set(textsIn(whole.catalogue))].filter((text) => !early.has(text))
}

/**
 * @param {string} path of the core's WebAssembly
 * @param {string} first where the first part goes
 * @param {string} rest where the other one goes
 */
export async function splitCore(path, first, rest) {
  const tool = await findTool()
  const scratch = await mkdtemp(join(tmpdir(), 'fall-line-split-'))
  try {
    const [instrumented, profile] = [join(scratch, 'instrumented.wasm'), join(scratch, 'profile')]
    await run(tool, ['--instrument', ...features, path, '-o', instrumented])
    await writeFile(profile, await profileOfFirstView(new Uint8Array(await readFile(instrumented))))
    const outputs = ['-o1', first, '-o2', rest]
    await run(tool, ['--split', ...features, path, `--profile=${profile}`, '--export-prefix=%', ...outputs])
    const texts = await lateTexts(new Uint8Array(await readFile(path)))
    const parts = moveTexts(await readFile(first), await readFile(rest), texts)
    await Promise.all([writeFile(first, parts.first), writeFile(rest, parts.rest)])
  } finally {
    await rm(scratch, { recursive: true })
  }
}
