// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

/** The worker that reads tables. */
export const readerScript = () => classicScript('src/data/read_worker.js')

/** The worker that holds a core of its own. */
export const coreWorkerScript = () => classicScript('src/core/core_worker.js')

/** A worker as one classic script: from a file no other kind works. @param {string} entryPoint */
async function classicScript(entryPoint) {
  const { outputFiles } = await build({
    absWorkingDir: fileURLToPath(new URL('.', import.meta.url)),
    entryPoints: [entryPoint],
    bundle: true,
    minify: true,
    format: 'iife',
    target: ['es2022', 'chrome100', 'firefox102', 'safari16'],
    charset: 'utf8',
    write: false,
  })
  return outputFiles[0].text
}
