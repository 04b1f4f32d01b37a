// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { benchWords } from '../../web/src/words/bench.js'
import { languages, loadFirstWords, loadWords, localeFor, wholeWords } from '../../web/src/words/languages.js'
import { loadOwnDataWords } from '../../web/src/words/own_data.js'
import { englishWords } from './english.mjs'

const others = languages.filter(({ id }) => id !== 'en')

/** Sentences and words that are the same as in English, by right. */
const alike = new Set([
  ...[
    'Python',
    'NumPy',
    'Ctrl',
    'Problem',
    'Gradient',
    'Variables',
    'Start',
    'Linear',
    'Log',
    'Cividis',
    'max',
  ],
  ...['Name', 'Seed', 'Link', 'Pause', '‖∇f‖', 'Function', 'Variable', 'Quotient', 'error', 'variable'],
])

/**
 * Every text and every sentence with parts, by the way to it.
 * @param {object} words
 * @param {string} [way]
 * @returns {[string, unknown][]}
 */
const leaves = (words, way = '') =>
  Object.entries(words).flatMap(([name, part]) =>
    typeof part === 'object' ? leaves(part, `${way}${name}.`) : [[way + name, part]],
  )

const { settings, page, run, pictures, race, more, fit, refused, link } = englishWords
const bench = benchWords(englishWords)
const ownData = await loadOwnDataWords(englishWords)
const english = leaves({ settings, page, run, pictures, race, more, bench, fit, ownData, refused, link })

for (const { id, name } of others) {
  test(`${name} says all that English says, with the same parts, and in other words`, async () => {
    const words = await loadWords(id)
    const said = Object.fromEntries(
      leaves({
        settings: words.settings,
        page: words.page,
        run: words.run,
        pictures: words.pictures,
        race: words.race,
        more: words.more,
        bench: benchWords(words),
        fit: words.fit,
        ownData: await loadOwnDataWords(words),
        refused: words.refused,
        link: words.link,
      }),
    )
    assert.deepEqual(Object.keys(said).sort(), english.map(([way]) => way).sort())
    for (const [way, original] of english) {
      const translated = said[way]
      assert.equal(typeof translated, typeof original, way)
      if (typeof original === 'function')
        assert.equal(/** @type {Function} */ (translated).length, original.length, way)
      else if (translated === original) assert.ok(alike.has(String(original)), `${way}: ${original}`)
      else assert.notEqual(String(translated).trim(), '', way)
    }
  })
}

test('the first of the reader’s languages that is known is spoken, with the numbers of its place', () => {
  assert.equal(localeFor('auto', ['fr-FR', 'es-MX', 'de']), 'es-MX')
  assert.equal(localeFor('auto', ['de-AT', 'en']), 'de-AT')
  assert.equal(localeFor('auto', ['fr', 'ja']), 'en')
  assert.equal(localeFor('auto', []), 'en')
  assert.equal(localeFor('auto', ['C']), 'en')
})

test('a language that is asked for is spoken, with the reader’s own numbers in it', () => {
  assert.equal(localeFor('de', ['en-US', 'en']), 'de')
  assert.equal(localeFor('es', ['en-US', 'es-MX']), 'es-MX')
  assert.equal(localeFor('tlh', ['de']), 'en')
})

test('a page opens in the language it is asked for', async () => {
  assert.equal((await loadFirstWords('de', ['en-US'])).language, 'de')
  const words = await loadFirstWords('auto', ['es-MX'])
  assert.deepEqual([words.language, words.locale, words.number(0.5)], ['es', 'es-MX', '0.5'])
})

test('of English a first view is given a part, and the rest in the same numbers when it is asked for', async () => {
  const first = await loadFirstWords('auto', ['en-GB'])
  assert.deepEqual([first.isWhole, first.more], [false, undefined])
  const whole = await wholeWords(first)
  assert.deepEqual([whole.isWhole, whole.locale], [true, 'en-GB'])
  assert.deepEqual(Object.keys(leaves(whole.page)), Object.keys(leaves(first.page)))
  assert.equal(whole.more.keys.title, 'Keys')
  const german = await loadFirstWords('de', [])
  assert.equal(await wholeWords(german), german, 'which came whole')
})

test('counts are in the right number', async () => {
  const [de, es] = await Promise.all(['de', 'es'].map(loadWords))
  const ends = [1, 2].map((steps) => [englishWords, de, es].map((words) => words.run.paused(steps)))
  assert.deepEqual(ends, [
    ['Paused after 1 step.', 'Nach 1 Schritt angehalten.', 'En pausa tras 1 paso.'],
    ['Paused after 2 steps.', 'Nach 2 Schritten angehalten.', 'En pausa tras 2 pasos.'],
  ])
})
