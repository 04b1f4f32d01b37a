// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/**
 * Parts the core's WebAssembly in two, so that a first view waits for no more of it than it uses: a first module with the
 * functions that a scripted first view enters and the data that it touches, and a second one, loaded right after, with all
 * others. Binaryen does the counting, and the cutting of the code.
 */
import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { bytesTouched, functionsEntered } from './first_view_profile.mjs'
import { moveData } from './late_data.mjs'
import { prepareCore } from './prepared_core.mjs'
import { sharePlaceholders } from './shared_placeholders.mjs'

const run = promisify(execFile)

/** What Emscripten's output makes use of, which wasm-split wants to be told. */
const features = [
  '--enable-bulk-memory',
  '--enable-mutable-globals',
  '--enable-nontrapping-float-to-int',
  '--enable-sign-ext',
  '--enable-simd',
]

/**
 * Binaryen's programs from PATH, or from beside the compiler, where an emsdk keeps them.
 * @returns {Promise<(name: 'wasm-opt' | 'wasm-split', ...words: string[]) => Promise<string>>} runs one of them
 */
async function findBinaryen() {
  const directories = ['']
  try {
    const { stdout } = await run('em-config', ['BINARYEN_ROOT'])
    directories.push(join(stdout.trim(), 'bin', '/'))
  } catch {
    // An Emscripten without em-config: PATH has to do.
  }
  for (const directory of directories) {
    try {
      await run(`${directory}wasm-split`, ['--version'])
      return async (name, ...words) => (await run(`${directory}${name}`, [...words, ...features])).stdout
    } catch {
      // The next one, then.
    }
  }
  throw new Error('wasm-split is missing: it belongs to Binaryen, which comes with Emscripten')
}

/**
 * Opens the problem of the first view in the core, and parts that in two.
 * @param {string} path of the core's WebAssembly
 * @param {string} first where the first part goes
 * @param {string} rest where the other one goes
 */
export async function splitCore(path, first, rest) {
  const binaryen = await findBinaryen()
  const scratch = await mkdtemp(join(tmpdir(), 'fall-line-split-'))
  const [prepared, instrumented, profile] = ['prepared.wasm', 'instrumented.wasm', 'profile'].map((name) =>
    join(scratch, name),
  )
  const read = async (/** @type {string} */ file) => new Uint8Array(await readFile(file))
  try {
    const { module, isConstant } = await prepareCore(await read(path))
    await writeFile(prepared, module)
    await binaryen('wasm-split', '--instrument', prepared, '-o', instrumented)
    await writeFile(profile, await functionsEntered(await read(instrumented)))
    const cut = [`--profile=${profile}`, '--export-prefix=%', '-o1', first, '-o2', rest]
    await binaryen('wasm-split', '--split', prepared, ...cut)

    const counts = await binaryen(
      'wasm-opt',
      prepared,
      '--instrument-memory',
      '--metrics',
      '-o',
      instrumented,
    )
    const isBulky = /\bMemory(Copy|Fill|Init)\b/.test(counts)
    if (isBulky) console.warn('This compiler treats memory in bulk, which goes unnoted: no data come later.')
    const isTouched = isBulky ? () => true : await bytesTouched(await read(instrumented))
    const comesLater = (/** @type {number} */ address) => isConstant(address) && !isTouched(address)
    const parts = moveData(await read(first), await read(rest), comesLater)
    await Promise.all([writeFile(first, sharePlaceholders(parts.first)), writeFile(rest, parts.rest)])
    for (const part of [first, rest])
      await binaryen('wasm-opt', part, '--duplicate-import-elimination', '-Oz', '-o', part)
  } finally {
    await rm(scratch, { recursive: true })
  }
}
