// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { powerOfTenText } from '../../web/src/words/digits.js'
import { createNumbers } from '../../web/src/words/numbers.js'
import { englishWords } from './english.mjs'

const { number, point } = englishWords

const cases = [
  [3, {}, '3'],
  [-0.6, {}, '−0.6'],
  [-0, {}, '0'],
  [12345.678, {}, '12\u202f345.7'],
  [1234567, {}, '1\u202f234\u202f567'],
  [9999, {}, '9999'],
  [999999.9999, {}, '1\u202f000\u202f000'],
  [9.9999999, {}, '10'],
  [1.2e-9, { digits: 2 }, '1.2\u00a0×\u00a010⁻⁹'],
  [-1e300, {}, '−1\u00a0×\u00a010³⁰⁰'],
  [5e-324, { digits: 2 }, '4.9\u00a0×\u00a010⁻³²⁴'],
  [3, { decimals: 6 }, '3.000\u202f000'],
  [-2e-6, { decimals: 6 }, '−0.000\u202f002'],
  [0.5, { decimals: 1 }, '0.5'],
  [1.23e-9, { decimals: 6, mantissa: 2 }, '1.2\u00a0×\u00a010⁻⁹'],
  [0, { decimals: 3 }, '0.000'],
  [3, { digits: 3, trailing: true }, '3.00'],
  [Number.NaN, {}, 'no value'],
  [undefined, {}, 'no value'],
  [Infinity, {}, 'too large'],
  [-Infinity, {}, 'too large, negative'],
]

for (const [value, style, text] of cases) {
  test(`${value} with ${JSON.stringify(style)} is ${text}`, () => assert.equal(number(value, style), text))
}

test('a plain number keeps its value to the digits asked for', () => {
  for (let power = -300; power <= 300; power += 7) {
    const value = -1.2345678901234567 * 10 ** power
    const back = number(value, { digits: 17 })
      .replace('−', '-')
      .replace(/\u202f/g, '')
      .replace(
        /\u00a0×\u00a010(.*)/,
        (_, raised) =>
          `e${[...raised]
            .map((sign) => '⁰¹²³⁴⁵⁶⁷⁸⁹'.indexOf(sign))
            .join('')
            .replace('-1', '-')}`,
      )
    assert.equal(Number(back), value)
  }
})

test('points are written in parentheses, long ones cut, single numbers bare', () => {
  assert.equal(point([3, -2], { decimals: 2 }), '(3.00, −2.00)')
  assert.equal(point([3]), '3')
  assert.equal(point([1, 2, 3, 4], { longest: 2 }), '(1, 2, …)')
})

test('powers of ten', () => {
  assert.deepEqual([-12, -1, 0, 1, 2].map(powerOfTenText), ['10⁻¹²', '10⁻¹', '1', '10', '10²'])
})

const inWords = { none: '–', tooLarge: '>', tooLow: '<' }

test('the decimal sign is that of the locale, and a point with commas in it is told apart by semicolons', () => {
  const german = createNumbers('de', inWords)
  assert.equal(german.number(-1234567.25), '−1,234\u202f57\u00a0×\u00a010⁶')
  assert.equal(german.number(12345.5), '12\u202f345,5')
  assert.equal(german.point([3, -2], { decimals: 2 }), '(3,00; −2,00)')
  assert.equal(createNumbers('es-MX', inWords).number(0.5), '0.5')
  assert.equal(createNumbers('es-ES', inWords).number(0.5), '0,5')
})

test('a locale that Intl does not know writes a point', () => {
  assert.equal(createNumbers('C', inWords).number(0.5), '0.5')
})

test('a decimal comma is understood where it is the sign of the locale and can mean nothing else', () => {
  const german = createNumbers('de', inWords)
  assert.equal(german.typed('0,5'), '0.5')
  for (const text of ['0.5', '1,2,3', '1.000,5', '']) assert.equal(german.typed(text), text)
  assert.equal(englishWords.typed('0,5'), '0,5')
})

test('a field shows the decimal sign that its reader types, and reads it again', () => {
  const german = createNumbers('de', inWords)
  assert.equal(german.field(0.001), '0,001')
  assert.equal(german.field(-12.5), '-12,5')
  assert.equal(german.field(1e-9), '1e-9')
  assert.equal(german.field('all'), 'all')
  assert.equal(englishWords.field(0.001), '0.001')
  for (const value of [0.1, -2.25e-7, 3]) assert.equal(Number(german.typed(german.field(value))), value)
})
