// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict'
import { readdir, readFile } from 'node:fs/promises'
import { test } from 'node:test'
import { brotliCompressSync, constants } from 'node:zlib'

const directory = new URL('../../web/dist/', import.meta.url)
const limit = 120_000

/** @param {string} name */
async function compressedSize(name) {
  const bytes = await readFile(new URL(name, directory))
  const quality = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length }
  return brotliCompressSync(bytes, { params: quality }).length
}

/** The page and all that it names, and what its script fetches: the core. */
async function firstViewFiles() {
  const page = await readFile(new URL('index.html', directory), 'utf8')
  const named = [...page.matchAll(/\b(?:src|href)="([^":]+\.(?:js|mjs|css))"/g)].map(([, name]) => name)
  const fetched = (await readdir(directory)).filter((name) => name.endsWith('.wasm'))
  return ['index.html', ...named, ...fetched]
}

test('the first view is at most 120 kB, as brotli sends it', async () => {
  const files = await firstViewFiles()
  assert(files.length >= 3, `a page, a script and the core, not only ${files}`)
  let total = 0
  for (const name of files) {
    const size = await compressedSize(name)
    total += size
    console.log(`${name.padEnd(16)}${String(size).padStart(8)} bytes`)
  }
  console.log(`${'first view'.padEnd(16)}${String(total).padStart(8)} bytes of ${limit}`)
  assert(total <= limit, `${total} bytes are more than ${limit}`)
})
