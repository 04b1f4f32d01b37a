// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { distanceText } from '../../web/src/plots/answer_words.js'
import { englishWords } from '../words/english.mjs'

const answer = { x: [3, 4], value: 10 }
const said = (/** @type {object} */ run, sense = 'minimise') =>
  distanceText(/** @type {any} */ ({ run, answer, sense }), englishWords)

test('how far a descent is from the answer', () => {
  assert.equal(
    said({ x: [0, 0], value: 12.5 }),
    'It is 5 away from here in the parameters, and its loss is better by 2.5.',
  )
  assert.match(said({ x: [0, 0], value: 7.5 }, 'maximise'), /better by 2\.5/)
  assert.match(said({ x: [3, 4], value: 10 - 1e-14 }), /^It is 0/)
})

test('a descent that does better than the answer, or leaves all numbers, is told so', () => {
  assert.match(said({ x: [0, 0], value: 9 }), /found a loss that is 1 better/)
  assert.match(said({ x: [Infinity, 0], value: Number.NaN }), /left all numbers/)
})
