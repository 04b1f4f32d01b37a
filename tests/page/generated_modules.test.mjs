// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict'
import { readdir, readFile } from 'node:fs/promises'
import { test } from 'node:test'
import { languageOf } from '../../web/language_text.mjs'
import { formulasOf, mathmlOf } from '../../web/tex_formulas.mjs'
import { filesBelow, root } from '../architecture/arrows.mjs'
import { openTestCore } from '../wasm/core.mjs'

const core = await openTestCore()
const language = languageOf(await readFile(`${root}core/include/fall_line/expression.hpp`, 'utf8'))
const lines = language.grammar.split('\n')

/** The scripts of the hosted page, by name. */
async function scripts() {
  const names = (await readdir(`${root}web/dist`)).filter((name) => name.endsWith('.js'))
  return Promise.all(
    names.map(async (name) => ({ name, text: await readFile(`${root}web/dist/${name}`, 'utf8') })),
  )
}

test('the grammar is whole: every rule that is used is there', () => {
  const rules = lines.map((line) => line.split('=')[0].trim())
  const plain = language.grammar
    .replace(/"[^"]*"/g, ' ')
    .replace(/\?[^?]*\?/g, ' ')
    .replace(/\bend of line\b/g, ' ')
  const used = new Set([...plain.matchAll(/[a-z]+/g)].map(([word]) => word))
  assert.deepEqual(
    [...used].filter((word) => !rules.includes(word)),
    [],
  )
})

test('the grammar stands in one part of the page, and nowhere in its sources', async () => {
  const [first] = lines
  // Whichever quotes the bundler has put around the text, those inside may have a backslash before them.
  const texts = (await scripts()).map(({ text }) => text.replaceAll('\\"', '"'))
  const holding = texts.filter((text) => text.includes(first))
  assert.equal(holding.length, 1)
  for (const line of lines) assert(holding[0].includes(line), line)
  for (const { path, text } of await filesBelow('web/src', /\.m?js$/)) {
    for (const line of lines) assert(!text.includes(line), `${path} says a rule of the grammar itself`)
  }
})

test('every function that the help names can be called', () => {
  const names = language.functions
    .replace(/\(or (\w+), natural\)/, '$1')
    .replace('(x) = exp(-x^2)', '')
    .split(/\s+/)
  assert(names.length > 30)
  for (const name of names) {
    const text = /^(atan2|min|max|hypot)$/.test(name) ? `${name}(x, y)` : `${name}(x)`
    core.openFunction(text).close()
  }
})

test('the formula of every unit is set, in the very markup that the page carries', async () => {
  const formulas = formulasOf(core.catalogue)
  const units = [core.catalogue.optimizers, core.catalogue.stepSizes, core.catalogue.gradientSources].flat()
  const text = (await scripts()).map((script) => script.text).join('')
  for (const { id, formula } of units) {
    assert.notEqual(formula, '', id)
    for (const tex of formula.split('\n')) {
      assert.match(formulas[tex], /^<math [^<]*>.*<\/math>$/, id)
      assert.doesNotMatch(formulas[tex], / style=| class=/, 'the policy allows no style')
      assert(text.includes(tex.replaceAll('\\', '\\\\')), `${id}: the page carries ${tex}`)
    }
  }
})

test('a formula that cannot be set stops the build, and is named', () => {
  const unit = { id: 'own', formula: 'x_t = 1\n\\frac{x' }
  assert.throws(() => formulasOf({ optimizers: [unit] }), /the formula of own cannot be set: \\frac\{x/)
  assert.throws(() => mathmlOf('\\nosuch x'))
})

test('a header that has lost its grammar stops the build', () => {
  assert.throws(() => languageOf('/// nothing here'), /the grammar is not where it was/)
})
