// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openTestCore } from '../wasm/core.mjs'
import { filesBelow, withoutComments } from './arrows.mjs'

/** Where a word that is the id of a unit means something else: to the canvas, to CSS, at the border. */
const otherMeanings = [
  /\blineCap = 'square'/g,
  /\bposition:\s*fixed\b/g,
  /\bclass="[^"]*"/g,
  /\bFALL_LINE_EXPORT\("\w+"\)/g,
]

/** @type {Readonly<Record<string, string[]>>} The same for words of whole files: shapes of marks, kinds of scales. */
const otherMeaningsIn = {
  'plots/run_colours.js': ['square'],
  'plots/levels.js': ['linear'],
  'plots/loss_series.js': ['linear'],
  'state/describe.js': ['linear'],
  'state/keys.js': ['linear'],
}

/** The ids of all units of a catalogue. @param {Record<string, unknown>} catalogue */
function unitIds(catalogue) {
  const lists = ['functions', 'optimizers', 'stepSizes', 'gradientSources', 'models', 'losses', 'dataSets']
  return new Set(
    lists.flatMap((list) => {
      const units = /** @type {{id: string}[]} */ (catalogue[list])
      assert(Array.isArray(units) && units.length > 0, `the catalogue lists ${list}`)
      return units.map(({ id }) => id)
    }),
  )
}

/**
 * The ids that a text names: as a whole text in quotes, or as a bare word where no other word looks like it.
 * @param {string} text
 * @param {Set<string>} ids
 */
function namedUnits(text, ids) {
  const code = otherMeanings.reduce((rest, pattern) => rest.replace(pattern, ''), withoutComments(text))
  const quoted = [...code.matchAll(/(['"`])([a-z][a-z0-9_-]*)\1/g)].map(([, , word]) => word)
  const compound = code.match(/\b[a-z0-9]+(?:_[a-z0-9]+)+\b/g) ?? []
  return [...new Set([...quoted, ...compound])].filter((word) => ids.has(word))
}

test('the check sees a unit that is named', () => {
  const ids = new Set(['himmelblau', 'gradient_descent', 'fixed'])
  assert.deepEqual(namedUnits("if (id === 'himmelblau') return", ids), ['himmelblau'])
  assert.deepEqual(namedUnits('const gradient_descent = 1', ids), ['gradient_descent'])
  assert.deepEqual(namedUnits("// as in 'himmelblau'\nconst a = css`p { position: fixed }`", ids), [])
})

test('wasm and the page name no unit of the catalogue', async () => {
  const core = await openTestCore()
  const ids = unitIds(core.catalogue)
  const files = [...(await filesBelow('wasm', /\.[ch]pp$/)), ...(await filesBelow('web/src', /\.m?js$/))]
  assert(files.length > 20, 'the sources are there')
  const found = files.flatMap(({ path, text }) =>
    namedUnits(text, ids)
      .filter((id) => !otherMeaningsIn[path]?.includes(id))
      .map((id) => `${path}: ${id}`),
  )
  assert.deepEqual(found, [])
})
