// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { quantity } from '../../web/src/panels/quantity.js'
import { englishWords } from '../words/english.mjs'

test('what is not a number is said in words', () => {
  assert.equal(quantity(Number.NaN, englishWords), 'no value')
  for (const value of [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]) {
    assert.match(quantity(value, englishWords), /^[a-z, ]+$/)
  }
})

test('a number near its size keeps the number of its characters', () => {
  const lengths = [3, -2.805118, 3.1, 9.99999].map((value) => quantity(Math.abs(value), englishWords).length)
  assert.equal(new Set(lengths).size, 1)
  assert.equal(quantity(0.5, englishWords).length, quantity(0.123456, englishWords).length)
})

test('large and small numbers are powers of ten', () => {
  assert.match(quantity(6.8e28, englishWords), /× 10²⁸$|×\u00a010²⁸$/)
  assert.match(quantity(1.234e-9, englishWords), /10⁻⁹$/)
})
