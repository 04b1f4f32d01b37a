// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict'
import { readdir, readFile } from 'node:fs/promises'
import { test } from 'node:test'
import { brotliCompressSync, constants } from 'node:zlib'

const directory = new URL('../../web/dist/', import.meta.url)
const limit = 100_000

/** @param {string} name */
async function compressedSize(name) {
  const bytes = await readFile(new URL(name, directory))
  const quality = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length }
  return brotliCompressSync(bytes, { params: quality }).length
}

/**
 * The scripts that a script needs before it runs, and those that these need. What import() loads comes later.
 * @param {string} name
 * @param {Set<string>} [found]
 */
async function withImports(name, found = new Set()) {
  if (found.has(name)) return found
  found.add(name)
  const script = await readFile(new URL(name, directory), 'utf8')
  for (const [, next] of script.matchAll(/\b(?:from|import)\s*"\.\/([^"]+\.js)"/g))
    await withImports(next, found)
  return found
}

/** The page, all that it names and that its script imports, and what its script fetches: the core. */
async function firstViewFiles() {
  const page = await readFile(new URL('index.html', directory), 'utf8')
  const named = [...page.matchAll(/\b(?:src|href)="([^":]+\.(?:js|mjs|css))"/g)].map(([, name]) => name)
  const scripts = new Set()
  for (const name of named) await withImports(name, scripts)
  return ['index.html', ...scripts, 'fall-line.wasm']
}

test('what is loaded when it is asked for is no part of the first view', async () => {
  const files = await firstViewFiles()
  const scripts = (await readdir(directory)).filter((name) => name.endsWith('.js'))
  const texts = await Promise.all(scripts.map((name) => readFile(new URL(name, directory), 'utf8')))
  const later = texts.flatMap((text) =>
    [...text.matchAll(/\bimport\("\.\/([^"]+)"\)/g)].map(([, name]) => name),
  )
  assert(later.length >= 3, `pictures are loaded later, not only ${later}`)
  for (const name of later) {
    assert(scripts.includes(name), `${name} is there`)
    assert(!files.includes(name), `${name} comes with the page already`)
  }
})

test('the first view is at most 100 kB, as brotli sends it', async () => {
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
