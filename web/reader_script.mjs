// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

/** The worker that reads tables, as one classic script. */
export async function readerScript() {
  const { outputFiles } = await build({
    absWorkingDir: fileURLToPath(new URL('.', import.meta.url)),
    entryPoints: ['src/data/read_worker.js'],
    bundle: true,
    minify: true,
    format: 'iife',
    target: ['es2022', 'chrome100', 'firefox102', 'safari16'],
    charset: 'utf8',
    write: false,
  })
  return outputFiles[0].text
}
