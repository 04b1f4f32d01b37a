// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { englishWords } from '../words/english.mjs'
import { schema } from './schema.mjs'

const defaults = schema.defaults()

/** The record after changes that must all be good. */
const after = (changes, record = defaults) => {
  const checked = schema.check(changes, record)
  assert.deepEqual(checked.errors, [])
  return checked.record
}

test('the defaults hold every key that applies, with ids from the catalogue', () => {
  assert.equal(defaults.f, 'valley')
  assert.equal(defaults.optimizer, 'plain')
  assert.equal(defaults.step, 'constant')
  assert.equal(defaults['step.size'], 0.01)
  assert.equal(defaults.gradient, 'symbolic')
  assert.equal(defaults['gradient.h'], undefined)
  assert.equal(defaults['stop.steps'], 10000)
  assert.equal(defaults['stop.evaluations'], null)
  assert.equal(defaults.seed, 1)
  assert.equal(defaults.data, null)
  assert.equal(defaults.model, null)
  assert.equal(defaults.v, 1)
  assert.ok(Object.isFrozen(defaults))
})

test('given keys change and the rest stays', () => {
  const record = after({ start: '-3,3', 'step.size': 0.5 })
  assert.equal(record.start, '-3,3')
  assert.equal(record['step.size'], 0.5)
  assert.equal(after({ sense: 'maximise' }, record).start, '-3,3')
  assert.equal(defaults.start, null)
})

test('a list may be given as text or as an array, with any kind of minus', () => {
  assert.equal(after({ start: [-3, 0.1 + 0.2] }).start, '-3,0.30000000000000004')
  assert.equal(after({ start: ' \u22123 , 3 ' }).start, '-3,3')
  assert.equal(after({ start: new Float64Array([1, 2]) }).start, '1,2')
  assert.equal(after({ start: 'random' }).start, 'random')
})

test('null clears a key to its default', () => {
  const record = after({ start: '1,2', 'step.size': 1, sense: 'maximise', 'stop.evaluations': 500 })
  const cleared = after({ start: null, 'step.size': null, sense: null, 'stop.evaluations': null }, record)
  assert.deepEqual(cleared, defaults)
})

test('setting a record to itself changes nothing, and a saved record restores from any other', () => {
  const fit = after({ data: 'ramp', start: '1,2', optimizer: 'heavy', 'optimizer.mass': 0.25 })
  const bowl = after({ f: 'bowl', dim: 7, gradient: 'quotient', 'gradient.h': 1e-3 })
  for (const record of [defaults, fit, bowl]) {
    assert.deepEqual(after(record, record), record)
    for (const other of [defaults, fit, bowl]) assert.deepEqual(after(record, other), record)
    assert.deepEqual(after(JSON.parse(JSON.stringify(record)), defaults), record)
  }
})

test('a new choice drops the parameters of the former one', () => {
  const heavy = after({ optimizer: 'heavy', 'optimizer.mass': 0.5 })
  assert.equal(heavy['optimizer.turns'], 3)
  assert.equal(after({ optimizer: 'plain' }, heavy)['optimizer.mass'], undefined)
  assert.equal(after({ optimizer: 'heavy' }, after({ optimizer: 'plain' }, heavy))['optimizer.mass'], 0.9)
  const small = after({ 'step.size': 0.001 })
  assert.equal(after({ step: 'falling' }, small)['step.size'], 0.1)
  assert.equal(after({ step: 'constant' }, small)['step.size'], 0.001, 'the same rule keeps its parameters')
  assert.equal(after({ step: 'falling', 'step.size': 2 }, small)['step.size'], 2)
})

test('a new function drops start, range, number of variables and named parameters', () => {
  const record = after({ f: 'bowl', dim: 3, start: '1,2,3', 'param.a': 2 })
  assert.equal(record['param.a'], 2)
  const next = after({ f: 'valley' }, record)
  assert.deepEqual(next, defaults)
})

test('editing a formula keeps start and range', () => {
  const typed = after({ f: 'x^2 + 3*y^2', start: '2,1', domain: '-4,4,-4,4' })
  const edited = after({ f: 'x^2 + 4*y^2' }, typed)
  assert.equal(edited.start, '2,1')
  assert.equal(edited.domain, '-4,4,-4,4')
  assert.equal(after({ f: 'valley' }, edited).start, null)
})

test('data makes the problem a fit; a function asked for by itself ends it', () => {
  const fit = after({ data: 'ramp' })
  assert.equal(fit.model, 'curved', 'the model the data set is made for')
  assert.equal(fit.loss, 'square')
  assert.equal(fit.batch, 'all')
  assert.equal(fit.f, 'valley')
  const over = after({ f: 'bowl' }, fit)
  assert.equal(over.data, null)
  assert.equal(over.model, null)
  assert.deepEqual(after({ data: null }, fit), defaults)
})

test('rows of ones own are data', () => {
  const fit = after({ data: '0,1;1,3.5;2,5' })
  assert.equal(fit.model, 'straight')
  assert.equal(schema.isDataId(fit.data), false)
  assert.equal(schema.isDataId('ramp'), true)
})

test('a function of any number of variables takes the number of its start', () => {
  const record = after({ f: 'bowl', start: '1,2,3' })
  assert.equal(record.dim, 3)
  assert.equal(after({ start: '5,6' }, record).dim, 2)
  assert.equal(after({ dim: 5 }, record).start, null)
})

test('start and range are held against the number of variables', () => {
  const record = after({ f: 'x^2 + y^2', start: '2,1', domain: '-1,1,-1,1' })
  const asked = schema.fit(record, { start: '2,1' }, 1)
  assert.deepEqual(
    asked.errors.map(({ key, message }) => `${key}: ${message}`),
    ['start: needs 1 number here, not 2'],
  )
  const leftOver = schema.fit(record, { f: 'x^2' }, 1)
  assert.deepEqual(leftOver.errors, [])
  assert.equal(leftOver.record.start, null)
  assert.equal(leftOver.record.domain, null)
  assert.deepEqual(schema.fit(record, { start: '2,1' }, 2), { record, errors: [] })
})

const bad = [
  ['nonsense', 1, /not a key of this page/],
  ['lesson', 'one', /not a key of this page/],
  ['__proto__', '1', /not a key of this page/],
  ['constructor', '1', /not a key of this page/],
  ['stat', '1,2', /Did you mean “start”/],
  ['v', 2, /version 1/],
  ['f', '', /empty/],
  ['f', 'x'.repeat(10001), /10000 characters/],
  ['f', 'valey', /Did you mean “valley”/],
  ['optimizer', 'hevy', /may be plain, heavy.*Did you mean “heavy”/],
  ['optimizer.mass', 0.5, /not a parameter of optimizer “plain”, which has none/],
  ['step.sise', 0.5, /step “constant”, which has step\.size/],
  ['step.size', 'abc', /a number above 0, at most 10.*abc/],
  ['step.size', 11, /a number above 0, at most 10/],
  ['step.size', Number.NaN, /a number above 0, at most 10/],
  ['step.size', '', /a number above 0, at most 10/],
  ['step.size', '0x10', /a number above 0, at most 10/],
  ['stop.steps', 2.5, /whole number/],
  ['stop.time', 2, /this page, which has stop\.steps/],
  ['seed', -1, /whole number/],
  ['sense', 'up', /minimise, maximise/],
  ['start', '1,,2', /numbers joined by commas or random/],
  ['start', [1, Number.POSITIVE_INFINITY], /numbers joined by commas/],
  ['domain', '3,1', /each pair rising/],
  ['domain', '1,2,3', /each pair rising/],
  ['dim', 3, /fixed for this function/],
  ['model', 'straight', /there is no data/],
  ['batch', 20, /there is no data/],
  ['shuffle', 'rows', /there is no data/],
  ['penalty.l2', 1, /there is no data/],
  ['data', 'x,x;1,2', /rows x,y/],
  ['data', 'x,y,z;1,2', /rows x,y/],
  ['data', '1,2;3', /rows x,y/],
  ['data', 'rump', /Did you mean “ramp”/],
  ['hide', 'loss,story,menu', /may list header.*menu/],
  ['lock', 'f,colour', /may list/],
  ['theme', 'blue', /auto, light, dark/],
  ['speed', 0, /whole number from 1 to 1000 or max/],
]

for (const [key, value, wanted] of bad) {
  test(`${key} = ${String(value).slice(0, 20)} is refused by name and changes nothing`, () => {
    const { record, errors } = schema.check({ [key]: value }, defaults)
    // A computed __proto__ key of an object literal is an own property, as it is when it comes from a link.
    assert.equal(errors.length, 1)
    assert.equal(errors[0].key, key)
    assert.match(errors[0].message, wanted)
    assert.deepEqual(record, defaults)
  })
}

test('good keys are kept beside bad ones', () => {
  const { record, errors } = schema.check({ 'step.size': 0.2, seed: 'x' }, defaults)
  assert.equal(record['step.size'], 0.2)
  assert.deepEqual(
    errors.map((error) => error.key),
    ['seed'],
  )
})

test('lists of panels and keys are kept without repeats', () => {
  assert.equal(after({ hide: 'loss, story,loss' }).hide, 'loss,story')
  assert.equal(after({ hide: ['header'] }).hide, 'header')
  assert.equal(after({ lock: 'f,step.size,optimizer.mass' }).lock, 'f,step.size,optimizer.mass')
})

test('what changed is told by part', () => {
  const parts = (changes, record = defaults) => [...schema.changed(record, after(changes, record))].sort()
  assert.deepEqual(parts({}), [])
  assert.deepEqual(parts({ speed: 60 }), ['view'])
  assert.deepEqual(parts({ 'step.size': 1 }), ['method'])
  assert.deepEqual(parts({ f: 'bowl' }), ['problem'])
  assert.deepEqual(parts({ domain: '-1,1,-1,1' }), ['domain'])
  assert.deepEqual(parts({ optimizer: 'plain' }, after({ optimizer: 'heavy', 'optimizer.mass': 0.1 })), [
    'method',
  ])
})

test('a key is described from the catalogue for its control', () => {
  const size = schema.describe('step.size', defaults)
  assert.equal(size.scale, 'logarithmic')
  assert.equal(size.maximum, 10)
  assert.deepEqual(
    schema.describe('optimizer', defaults).values.map((value) => value.id),
    ['plain', 'heavy'],
  )
  assert.equal(schema.describe('optimizer.mass', defaults), null)
  assert.equal(schema.describe('dim', defaults), null)
  assert.equal(schema.describe('dim', after({ f: 'bowl' })).maximum, 50)
  assert.equal(schema.describe('dim', after({ f: 'x^2' })).maximum, 200)
})

test('a value may lie below the useful range where the catalogue says so, and what is refused is told so', () => {
  const { minimum, least } = schema.describe('step.size', defaults)
  assert.deepEqual([minimum, least], [1e-6, 1e-40])
  assert.equal(after({ 'step.size': 1e-26 })['step.size'], 1e-26)
  const [{ say }] = schema.check({ 'step.size': 1e-41 }, defaults).errors
  assert.match(say(englishWords), /a number above 0, at most 10/)
  assert.equal(schema.check({ step: 'falling', 'step.size': 1e-7 }, defaults).errors.length, 1)
})
