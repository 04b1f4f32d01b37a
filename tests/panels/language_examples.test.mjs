// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { functionExamples, modelExamples } from '../../web/src/panels/language_examples.js'
import { openTestCore } from '../wasm/core.mjs'
import { englishWords } from '../words/english.mjs'

const core = await openTestCore()

test('every example of a function can be typed', () => {
  for (const { text, shows } of functionExamples) {
    core.openFunction(text).close()
    assert.match(englishWords.more.language.shows[shows], /^[A-Z].*\.$/)
  }
  assert.equal(core.liveHandles(), 0)
})

test('every example of a model can be typed', () => {
  for (const { text } of modelExamples)
    core.openOwnFit({ x: [0, 1, 2, 3], y: [1, 3, 5, 6] }, { model: { id: text, parameters: {} } }).close()
  assert.equal(core.liveHandles(), 0)
})

test('the example of a header has the parameters that it speaks of', () => {
  const example = functionExamples.find(({ text }) => text.startsWith('f('))
  const problem = core.openFunction(String(example?.text))
  assert.deepEqual(
    problem.facts.parameters.map(({ name }) => name),
    ['a', 'b'],
  )
  problem.close()
})
