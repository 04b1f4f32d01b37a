// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readOutText } from '../../web/src/plots/read_out.js'
import { englishWords } from '../words/english.mjs'

const reading = (pixel, ...coordinates) => ({
  names: ['x', 'y'],
  coordinates,
  pixels: [pixel, pixel],
  at: coordinates,
})

test('coordinates have the decimals of a pixel, zeros kept; the value has five digits', () => {
  const cells = readOutText(reading(0.02, 1.5, -2.00449), { name: 'f', value: 12.345678 }, englishWords)
  assert.deepEqual(cells, [
    { name: 'x', text: '1.50' },
    { name: 'y', text: '−2.00' },
    { name: 'f', text: '12.346' },
  ])
})

test('no text is wider than what is kept free for it, however near or far', () => {
  for (const size of [1e-9, 1e-4, 1, 1e3, 1e9]) {
    const cells = readOutText(
      reading(size / 200, size * 1.2345678, -size * 3),
      { name: 'f', value: -size * 1.23456789e-5 },
      englishWords,
    )
    for (const { text } of cells) assert.ok(text.length <= 15, text)
  }
})

test('where there is no value, words say so; a point without one tells its place alone', () => {
  const cells = readOutText(reading(1, 1, 2), { name: 'f', value: Number.NaN }, englishWords)
  assert.equal(cells[2].text, 'no value')
  assert.equal(readOutText(reading(1, 1, 2), null, englishWords).length, 2)
})
