// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict'
import { posix } from 'node:path'
import { test } from 'node:test'
import { filesBelow, reachable, withoutComments } from './arrows.mjs'

/** What each room of core/src looks down upon. */
const below = {
  foundation: [],
  expression: ['foundation'],
  objective: ['expression'],
  derivatives: ['objective'],
  optimizers: ['derivatives'],
  step_sizes: ['optimizers'],
  descent: ['step_sizes'],
  landscape: ['descent'],
  catalogue: ['landscape'],
}

/** The room that a public header belongs to, where it does not bear the room's name. */
const roomOfHeader = {
  result: 'foundation',
  interval: 'foundation',
  literal: 'foundation',
  unit: 'foundation',
  graph: 'expression',
  mathematics: 'expression',
  python: 'expression',
  program: 'expression',
  quotients: 'derivatives',
  gradient_source: 'derivatives',
  minimised: 'derivatives',
  optimizer: 'optimizers',
  step_size: 'step_sizes',
  batches: 'objective',
  history: 'descent',
  diagnosis: 'descent',
}

const rooms = reachable(below)

/** @param {string} header its name within fall_line/, without ending */
function roomOf(header) {
  const room = /** @type {Record<string, string>} */ (roomOfHeader)[header] ?? header
  assert(rooms.has(room), `say here which room the public header ${header}.hpp belongs to`)
  return room
}

/** @param {string} text */
function includes(text) {
  return [...withoutComments(text).matchAll(/^\s*#\s*include\s*([<"])([^>"]+)[>"]/gm)].map(
    ([, kind, name]) => ({ own: kind === '"', name }),
  )
}

/**
 * What is wrong with the includes of a file.
 * @param {string} room that the file belongs to
 * @param {string} text
 */
function wrongIncludes(room, text) {
  const seen = rooms.get(room)
  assert(seen, `core/src/${room} is a room that the design does not know: say here what it looks down upon`)
  const wrong = []
  for (const { own, name } of includes(text)) {
    const header = /^fall_line\/([a-z_]+)\.hpp$/.exec(name)?.[1]
    // A file of its own room is named bare, one of another room by its path.
    const path = name.startsWith('..') ? posix.join(room, name) : name
    const target = header ? roomOf(header) : own && path.includes('/') ? path.split('/')[0] : room
    if (target !== room && !seen.has(target)) wrong.push(`${name}, which belongs to ${target}`)
  }
  return wrong
}

test('the check sees an arrow that runs up', () => {
  assert.deepEqual(wrongIncludes('expression', '#include <fall_line/objective.hpp>\n'), [
    'fall_line/objective.hpp, which belongs to objective',
  ])
  assert.deepEqual(wrongIncludes('optimizers', '#include "descent/stopping.hpp"\n'), [
    'descent/stopping.hpp, which belongs to descent',
  ])
  assert.deepEqual(
    wrongIncludes('descent', '// #include <fall_line/catalogue.hpp>\n#include "stopping.hpp"'),
    [],
  )
  assert.deepEqual(wrongIncludes('catalogue', '#include "../expression/suggest.hpp"\n'), [])
})

test('arrows run down only in core/src', async () => {
  const files = await filesBelow('core/src', /\.[ch]pp$/)
  assert(files.length > 20, 'the sources are there')
  for (const { path, text } of files) {
    assert.deepEqual(wrongIncludes(path.split('/')[0], text), [], path)
  }
})

test('arrows run down only between the public headers', async () => {
  const files = await filesBelow('core/include/fall_line', /\.hpp$/)
  assert(files.length > 5, 'the headers are there')
  for (const { path, text } of files) {
    assert.deepEqual(wrongIncludes(roomOf(path.replace('.hpp', '')), text), [], path)
  }
})

test('the core knows no browser, prints nothing, and keeps Eigen inside its sources', async () => {
  const files = [
    ...(await filesBelow('core/src', /\.[ch]pp$/)),
    ...(await filesBelow('core/include', /\.hpp$/)),
  ]
  for (const { path, text } of files) {
    for (const { name } of includes(text)) {
      assert.doesNotMatch(name, /^emscripten|^(?:iostream|print)$/, path)
      if (path.endsWith('.hpp')) assert.doesNotMatch(name, /^Eigen\//, path)
    }
    assert.doesNotMatch(withoutComments(text), /\b(?:printf|puts|putchar|fputs|cout|cerr)\b/, path)
  }
})
