// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { matching, sections } from '../../web/src/panels/controls/picker_search.js'

const choices = [
  { id: 'square', label: 'Square', group: 'First examples', help: 'A parabola.' },
  { id: 'rosenbrock', label: 'Rosenbrock’s valley', group: 'First examples', help: 'Long and bent.' },
  { id: 'levy_n13', label: 'Lévy N. 13', group: 'Two variables', help: 'Many small waves.' },
  { id: 'cross_in_tray', label: 'Cross-in-tray', group: 'Two variables', help: 'Kinks.' },
]
/** @param {string} words */
const found = (words) => matching(choices, words).map(({ id }) => id)

test('every word that is typed begins a word of the name, in any order and without accents', () => {
  assert.deepEqual(
    found(''),
    choices.map(({ id }) => id),
  )
  assert.deepEqual(found('val ros'), ['rosenbrock'])
  assert.deepEqual(found('levy'), ['levy_n13'])
  assert.deepEqual(found('N 13'), ['levy_n13'])
  assert.deepEqual(found('crossin'), ['cross_in_tray'])
  assert.deepEqual(found('tray'), ['cross_in_tray'])
  assert.deepEqual(found('alley'), [])
})

test('a group is found by its heading, and what no name holds by its help', () => {
  assert.deepEqual(found('two variables'), ['levy_n13', 'cross_in_tray'])
  assert.deepEqual(found('waves'), ['levy_n13'])
  assert.deepEqual(found('nothing of the kind'), [])
})

test('headings stand once, before what belongs to them', () => {
  assert.deepEqual(
    sections(choices).map(({ group, choices: own }) => [group, own.length]),
    [
      ['First examples', 2],
      ['Two variables', 2],
    ],
  )
  assert.deepEqual(sections([]), [])
})
