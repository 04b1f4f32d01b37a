// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { asksForNothing } from '../../web/src/state/url.js'
import { englishWords } from '../words/english.mjs'
import { schema } from './schema.mjs'

const defaults = schema.defaults()
const record = (changes) => {
  const checked = schema.check(changes, defaults)
  assert.deepEqual(checked.errors, [])
  return checked.record
}

test('defaults are not written, and nothing is read as the defaults', () => {
  assert.equal(schema.printHash(defaults), '')
  for (const empty of ['', '#', '&', '#&&']) {
    assert.deepEqual(schema.parseHash(empty), { record: defaults, changes: {}, warnings: [] })
  }
})

test('a hash can be read and written by hand', () => {
  const changes = { f: 'x^2+3*y^2', start: '-3,3', step: 'falling', 'step.size': 0.001, optimizer: 'heavy' }
  const hash = schema.printHash(record(changes))
  assert.equal(hash, 'f=x^2+3*y^2&start=-3,3&optimizer=heavy&step=falling&step.size=0.001')
})

const texts = [
  'x^2 + 3*y^2',
  'f(x, y) = a x^2 + b y^2',
  'if(x == 1 and y != 2, 50%, x<3)',
  'let r = hypot(x, y)\nr^2 # comment & more',
  'π·x² − "quoted" `tick`',
  'x%20y',
  '100%',
  'a+b',
  '🏔 is no name',
]
for (const f of texts) {
  test(`the text ${JSON.stringify(f)} comes back as it was`, () => {
    const hash = schema.printHash(record({ f }))
    assert.deepEqual(schema.parseHash(hash).record, record({ f }))
    // What a browser makes of it when it is assigned to location.hash and read again.
    const url = new URL(`https://example.org/#${hash}`)
    assert.equal(url.hash, `#${hash}`)
  })
}

test('numbers keep their exact digits', () => {
  const numbers = [0.1 + 0.2, 1e-6, Math.PI, 5e-324, 1.7976931348623157e308, -0, 123456789.12345679, 1 / 3]
  for (const number of numbers) {
    const hash = schema.printHash(record({ start: [number, 1] }))
    const read = Number(schema.parseHash(hash).record.start.split(',')[0])
    assert.ok(Object.is(read, number), hash)
  }
  assert.equal(schema.parseHash('step.size=0.010').record['step.size'], 0.01)
  assert.equal(schema.printHash(record({ 'step.size': 0.1 + 0.2 })), 'step.size=0.30000000000000004')
})

test('random records come back bit for bit', () => {
  // A linear congruential generator, so that a failure can be repeated.
  let state = 12345
  const random = () => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0
    return state / 2 ** 32
  }
  for (let round = 0; round < 500; round++) {
    const changes = {
      f: random() < 0.5 ? 'bowl' : `x^${Math.floor(random() * 9)} + ${random()}*y`,
      start: [random() * 2 - 1, random() * 10 ** (random() * 40 - 20)],
      'step.size': 1e-6 + random() * 9,
      optimizer: 'heavy',
      'optimizer.mass': random(),
      seed: Math.floor(random() * Number.MAX_SAFE_INTEGER),
      theme: random() < 0.5 ? 'dark' : 'auto',
      hide: random() < 0.5 ? 'loss,story' : '',
    }
    const made = record(changes)
    const { record: read, warnings } = schema.parseHash(schema.printHash(made))
    assert.deepEqual(warnings, [])
    assert.deepEqual(read, made)
  }
})

test('the order of keys does not matter', () => {
  const a = schema.parseHash('step.size=2&step=falling&optimizer.mass=0.1&optimizer=heavy')
  const b = schema.parseHash('optimizer=heavy&optimizer.mass=0.1&step=falling&step.size=2')
  assert.deepEqual(a.record, b.record)
  assert.deepEqual(a.warnings, [])
})

test('a link may name both a function and data: it is a fit', () => {
  assert.equal(schema.parseHash('f=bowl&data=ramp').record.data, 'ramp')
})

const warned = [
  ['colour=red', /^colour: is not a key of this page\. Did you mean “colours”\? It is left out\.$/],
  ['step.size=abc', /^step\.size: needs a number above 0, at most 10, .*abc.*\. Used instead: 0\.01\.$/],
  ['start=one,two', /^start: .*\. Used instead: the problem’s own start\.$/],
  ['optimizer=adamm', /^optimizer: may be plain, heavy.*\. Used instead: plain\.$/],
  ['optimizer.mass=1', /^optimizer\.mass: .*which has none\. It is left out\.$/],
  ['f', /^f: has no value; write f=value$/],
  ['seed=1&seed=2', /^seed: is there twice/],
  ['v=7', /^v: .*version 1.*7.*\. Used instead: 1\.$/],
  ['__proto__=1', /^__proto__: is not a key/],
]
for (const [hash, wanted] of warned) {
  test(`${hash} is warned about by name and the default is used`, () => {
    const { record: read, warnings } = schema.parseHash(hash)
    assert.equal(warnings.length, 1)
    assert.match(warnings[0](englishWords), wanted)
    assert.deepEqual({ ...read, seed: 1 }, defaults)
  })
}

test('a link that says only how opens as one that says nothing', () => {
  for (const hash of ['', '#', 'lang=de', '#theme=dark&lang=es', 'colours=cividis&'])
    assert.ok(asksForNothing(hash), hash)
  for (const hash of ['f=square', 'lang=de&f=square', '#view=estimate', 'x'])
    assert.ok(!asksForNothing(hash), hash)
})
