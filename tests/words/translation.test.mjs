// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { loadWords } from '../../web/src/words/languages.js'
import { createTranslation } from '../../web/src/words/translation.js'
import { openTestCore } from '../wasm/core.mjs'

const core = await openTestCore()
const german = await loadWords('de')
const spanish = await loadWords('es')

const { text, told, translated } = createTranslation(
  { Bowl: 'Schale', 'Any number': 'Beliebig viele' },
  {
    'Here {} is expected, not “{}”.': '„{2}“ statt {1}.',
    'a comma': 'ein Komma',
    'Row {} is empty.': 'Zeile {} ist leer.',
  },
)

test('what a table does not know stays in English', () => {
  assert.equal(text('Bowl'), 'Schale')
  assert.equal(text('Valley'), 'Valley')
  assert.equal(text('constructor'), 'constructor')
  assert.equal(told('Nobody has said this before.'), 'Nobody has said this before.')
})

test('what is filled in is kept, in the order of the language, and translated where it is known', () => {
  assert.equal(told('Row 3 is empty.'), 'Zeile 3 ist leer.')
  assert.equal(told('Here a comma is expected, not “x + 1”.'), '„x + 1“ statt ein Komma.')
  assert.equal(told('Here $& is expected, not “{}”.'), '„{}“ statt $&.')
})

test('of a unit what is read is translated, and nothing else', () => {
  const unit = {
    id: 'Bowl',
    label: 'Bowl',
    group: 'Any number',
    formula: 'Bowl',
    citation: 'Bowl',
    parameters: [{ id: 'a', label: 'Bowl', minimum: 0 }],
  }
  assert.deepEqual(translated({ functions: [unit] }), {
    functions: [
      {
        ...unit,
        label: 'Schale',
        group: 'Beliebig viele',
        parameters: [{ id: 'a', label: 'Schale', minimum: 0 }],
      },
    ],
  })
  const english = createTranslation({}, {})
  const catalogue = { functions: [unit] }
  assert.equal(english.translated(catalogue), catalogue)
})

test('the catalogue is translated, but for names that are the same', (context) => {
  const units = Object.values(core.catalogue).flat()
  const parts = units.flatMap((unit) => [unit, ...(unit.parameters ?? [])])
  const helps = [...new Set(parts.map(({ help }) => help).filter(Boolean))]
  for (const words of [german, spanish]) {
    const missing = helps.filter((help) => words.text(help) === help)
    context.diagnostic(
      `${words.language}: ${missing.length} of ${helps.length} help texts are not translated`,
    )
    // A new unit may come without its translation, and is shown in English then.
    assert.ok(missing.length < 0.1 * helps.length, missing.join('\n'))
  }
})

/** Texts that the core refuses, each for another reason. */
const refused = [
  ...[
    'x^2+',
    'sin',
    'x +* 3',
    '(x',
    'foo(x)',
    '3 4x',
    'sin(x',
    'atan2(x)',
    'atan2(x,y,z)',
    'x = 3',
    'if(x, 1, 2)',
  ],
  ...[
    'sum(1,2,3)',
    'x[3',
    'x+y[1]',
    '€',
    '2e+',
    'let 3',
    'himelblau',
    'min(x)',
    'x)',
    '5',
    'f(x,x)=x',
    'x<1',
  ],
  ...['f(x) = b c(x)', '1e999', 'x[0.5]', 'xx', 'x and y', 'f(x, y) = q[1]', 'x[1]+x[2]+k', 'not x'],
]

test('what is wrong with a formula is said in every language', () => {
  for (const formula of refused) {
    let message = ''
    try {
      core.openFunction(formula).close()
    } catch (error) {
      message = /** @type {Error} */ (error).message
    }
    assert.notEqual(message, '', `${formula} is refused`)
    for (const words of [german, spanish]) assert.notEqual(words.told(message), message, message)
  }
  assert.equal(core.liveHandles(), 0)
})
