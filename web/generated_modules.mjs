// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import { readFile } from 'node:fs/promises'
import { languageOf } from './language_text.mjs'
import { Border } from './src/core/border.js'
import { openCore } from './src/core/client.js'
import { formulasOf } from './tex_formulas.mjs'
import { coreWorkerScript, readerScript } from './worker_scripts.mjs'

const grammarHeader = new URL('../core/include/fall_line/expression.hpp', import.meta.url)
const core = async () => new Uint8Array(await readFile(new URL('build/fall_line_core.wasm', import.meta.url)))

/** What of the catalogue a first view shows nowhere. */
const late = [
  'citation',
  'columns',
  'domain',
  'formula',
  'minimisers',
  'python',
  'smooth',
  'start',
  'variables',
]

/**
 * What there is to choose from before all of the core is there. To have the core say it would take a tenth of what a first
 * view loads of it.
 */
export async function firstCatalogue() {
  const catalogue = (await Border.open(await core())).json('firstCatalogue')
  return JSON.parse(JSON.stringify(catalogue, (key, value) => (late.includes(key) ? undefined : value)))
}

/**
 * What the page shows but the core says: made when the page is built, so that it is written in one place only.
 * @type {Readonly<Record<string, () => Promise<object | string>>>}
 */
const makers = Object.freeze({
  /** The grammar and the functions of the language, out of the header that documents them. */
  language: async () => languageOf(await readFile(grammarHeader, 'utf8')),
  /** The units' formulas, set as MathML. */
  formulas: async () => formulasOf((await openCore(await core())).catalogue),
  'first-catalogue': firstCatalogue,
  // For the one-file page, which has no file to start a worker from.
  'reader-script': readerScript,
  'core-worker-script': coreWorkerScript,
})

/**
 * Gives the modules `fall-line:NAME`.
 * @type {import('esbuild').Plugin}
 */
export const generatedModules = {
  name: 'generated-modules',
  setup(bundler) {
    const namespace = 'generated'
    bundler.onResolve({ filter: /^fall-line:/ }, ({ path }) => ({
      path: path.replace('fall-line:', ''),
      namespace,
    }))
    bundler.onLoad({ filter: /.*/, namespace }, async ({ path }) => ({
      contents: JSON.stringify(await makers[path]()),
      loader: 'json',
    }))
  },
}
