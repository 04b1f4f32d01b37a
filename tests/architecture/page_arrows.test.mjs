// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict'
import { posix } from 'node:path'
import { test } from 'node:test'
import { filesBelow, reachable, withoutComments } from './arrows.mjs'

/** What each room of web/src looks down upon. Panels show what plots draw. */
const below = {
  workers: [],
  core: ['../build', 'workers'],
  words: [],
  state: ['core', 'words'],
  data: ['workers'],
  plots: ['state'],
  export: ['core', 'words'],
  panels: ['plots', 'export', 'data'],
  app: ['plots', 'data'],
  views: ['app', 'panels'],
  embed: ['views'],
}

const rooms = reachable(below)

/** @param {string} text */
function imports(text) {
  const code = withoutComments(text)
  const from = code.matchAll(/^\s*(?:import|export)\b[^'"`;]*?\bfrom\s*['"]([^'"]+)['"]/gm)
  const alone = code.matchAll(/^\s*import\s*['"]([^'"]+)['"]/gm)
  const later = code.matchAll(/\bimport\(\s*['"]([^'"]+)['"]\s*\)/g)
  return [...from, ...alone, ...later].map(([, name]) => name)
}

/**
 * What is wrong with the imports of a file.
 * @param {string} path below web/src
 * @param {string} text
 */
function wrongImports(path, text) {
  const room = path.split('/')[0]
  const seen = rooms.get(room)
  assert(seen, `web/src/${room} is a room that the design does not know: say here what it looks down upon`)
  const wrong = []
  for (const name of imports(text)) {
    if (!name.startsWith('.')) continue
    const target = posix.join(posix.dirname(path), name)
    const targetRoom = target.startsWith('../') ? posix.dirname(target) : target.split('/')[0]
    if (targetRoom !== room && !seen.has(targetRoom)) wrong.push(name)
  }
  return wrong
}

test('the check sees an arrow that runs up', () => {
  assert.deepEqual(wrongImports('state/url.js', "import {\n  a,\n} from '../panels/card.js'\n"), [
    '../panels/card.js',
  ])
  assert.deepEqual(wrongImports('plots/a/b.js', "export { a } from '../../app/run.js'"), ['../../app/run.js'])
  assert.deepEqual(wrongImports('core/a.js', "const a = await import('../state/url.js')"), [
    '../state/url.js',
  ])
  assert.deepEqual(wrongImports('core/a.js', "// import '../state/url.js'\nimport './types.js'"), [])
})

test('arrows run down only in web/src', async () => {
  const files = await filesBelow('web/src', /\.m?js$/)
  assert(files.length > 20, 'the modules are there')
  for (const { path, text } of files) {
    // The bundle's entry stands above all rooms.
    if (path.includes('/')) assert.deepEqual(wrongImports(path, text), [], path)
  }
})

test('only the layer of the core knows what Emscripten made', async () => {
  for (const { path, text } of await filesBelow('web/src', /\.m?js$/)) {
    if (path.startsWith('core/')) continue
    for (const name of imports(text)) assert.doesNotMatch(name, /\bbuild\/|\.wasm$/, path)
  }
})
