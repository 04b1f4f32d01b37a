// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { mostRuns } from '../../web/src/state/keys.js'
import { runCount } from '../../web/src/state/race.js'
import { createStore } from '../../web/src/state/store.js'
import { englishWords } from '../words/english.mjs'
import { schema } from './schema.mjs'

const defaults = schema.defaults()

const after = (changes, record = defaults) => {
  const checked = schema.check(changes, record)
  assert.deepEqual(checked.errors, [])
  return checked.record
}

const refused = (changes, record = defaults) => {
  const { errors } = schema.check(changes, record)
  return errors.map(({ key, message }) => `${key}: ${message}`)
}

test('one key is a run, with all the keys that the first run has', () => {
  const record = after({ '2.optimizer': 'heavy' })
  assert.equal(runCount(record), 2)
  assert.equal(record['2.optimizer.mass'], 0.9)
  assert.equal(record['2.step.size'], 0.01)
  assert.equal(record['2.start'], null)
  assert.equal(record.optimizer, 'plain')
  assert.equal(runCount(after({ '2.start': '1,2' })), 2)
  assert.equal(runCount(after({ '2.step.size': 0.5 })), 2)
})

test('each run has its own leaders: a new optimizer drops the parameters of its own run only', () => {
  const record = after({
    optimizer: 'heavy',
    'optimizer.mass': 0.5,
    '2.optimizer': 'heavy',
    '2.optimizer.mass': 0.6,
  })
  const next = after({ '2.optimizer': 'plain' }, record)
  assert.equal(next['optimizer.mass'], 0.5)
  assert.equal(next['2.optimizer.mass'], undefined)
  assert.equal(after({ '2.step': 'falling' }, record)['2.step.rate'], 0.5)
})

test('a new function takes the starts of all runs, a new start those of none', () => {
  const record = after({ start: '1,2', '2.start': '3,4', '3.optimizer': 'heavy' })
  assert.equal(after({ f: 'x^2+y^2' }, record)['2.start'], null)
  assert.equal(after({ start: '5,6' }, record)['2.start'], '3,4')
})

test('a link with a race reads back as it was written, and says no more than it must', () => {
  for (const hash of [
    '2.optimizer=heavy',
    'start=1,2&2.optimizer=plain&3.start=3,4&3.optimizer=heavy&3.optimizer.mass=0.5',
    'run=2&against=evaluations&show=no&2.optimizer=plain&2.step.size=0.5&2.show=no',
    'fair=12&2.optimizer=heavy&2.gradient=quotient&2.gradient.h=0.001',
  ]) {
    const { record, warnings } = schema.parseHash(hash)
    assert.deepEqual(warnings, [], hash)
    const printed = schema.printHash(record)
    assert.deepEqual(schema.parseHash(printed).record, record)
    assert.deepEqual(printed.split('&').sort(), hash.split('&').sort())
  }
  assert.equal(
    schema.printHash(schema.parseHash('2.step.size=0.5').record),
    '2.optimizer=plain&2.step.size=0.5',
  )
})

test('a gap in a link closes with a warning that names the run', () => {
  const { record, warnings } = schema.parseHash('2.optimizer=heavy&7.step.size=0.5&9.start=1,2')
  assert.equal(runCount(record), 4)
  assert.equal(record['3.step.size'], 0.5)
  assert.equal(record['4.start'], '1,2')
  assert.deepEqual(
    warnings.map((warning) => warning(englishWords).split(':')[0]),
    ['run 7', 'run 9'],
  )
})

test('a race has at most 50 runs, and a sentence says so', () => {
  const hash = Array.from({ length: 59 }, (_, i) => `${i + 2}.optimizer=plain`).join('&')
  const { record, warnings } = schema.parseHash(hash)
  assert.equal(runCount(record), mostRuns)
  assert.deepEqual(
    warnings.map((say) => say(englishWords)),
    ['51.optimizer: a race has at most 50 runs. It is left out.'],
  )
  assert.match(refused({ '51.optimizer': 'plain' }, record)[0], /^51\.optimizer: a race has at most 50 runs/)
})

test('what is wrong with a run is named by its number', () => {
  const record = after({ '2.optimizer': 'plain', '3.optimizer': 'heavy' })
  assert.match(refused({ '3.optimizer.beta7': 1 }, record)[0], /^3\.optimizer\.beta7: is not a parameter of/)
  assert.match(refused({ '3.optimizer': 'hevy' }, record)[0], /^3\.optimizer: .*Did you mean “heavy”/)
  assert.match(refused({ '5.optimizer': 'heavy' }, record)[0], /^5\.optimizer: there is no run 4/)
  assert.match(refused({ '2.sense': 'maximise' }, record)[0], /^2\.sense: is the same for all runs/)
  assert.match(refused({ '2.colour': 'red' }, record)[0], /^2\.colour: is not a key of a run/)
  assert.match(refused({ '1.optimizer': 'heavy' }, record)[0], /^1\.optimizer: is not a key of this page/)
  assert.match(refused({ run: 4 }, record)[0], /^run: there is no run 4/)
  assert.deepEqual(schema.check({ '2.colour': 'red' }, defaults).record, defaults)
  const warned = schema.parseHash('2.optimizer=hevy').warnings
  assert.match(
    warned.map((say) => say(englishWords)).join(),
    /2\.optimizer: may be plain, heavy.*Used instead: plain/,
  )
})

test('a run whose optimizer is cleared is gone, and the later ones move up', () => {
  const record = after({ '2.optimizer': 'heavy', '3.step.size': 0.5, run: 3 })
  const less = after({ '2.optimizer': null }, record)
  assert.equal(runCount(less), 2)
  assert.equal(less['2.step.size'], 0.5)
  assert.equal(less.run, 2)
  assert.deepEqual(after({ '2.optimizer': null }, less), defaults)
  assert.deepEqual(after({ '2.optimizer': null, '2.start': null }), defaults, 'there is none')
})

test('a saved record is taken up by a page of one run', () => {
  const record = after({ '2.optimizer': 'heavy', '3.start': '1,2', run: 3, f: 'bowl' })
  assert.deepEqual(after(record), record)
  assert.deepEqual(after(record, record), record)
})

test('a start is held against the number of variables, whoever has it', () => {
  const record = after({ f: 'x^2+y^2', '2.start': '1,2' })
  const { errors } = schema.fit(record, { '2.start': '1,2' }, 1)
  assert.deepEqual(
    errors.map(({ key, message }) => `${key}: ${message}`),
    ['2.start: needs 1 number here, not 2'],
  )
  assert.equal(schema.fit(record, { f: 'x^2' }, 1).record['2.start'], null)
})

test('the keys of a run are described by the rows of the table, and told apart by part', () => {
  const record = after({ '2.optimizer': 'heavy' })
  assert.deepEqual(
    { ...schema.describe('2.step.size', record), key: 'step.size' },
    schema.describe('step.size', record),
  )
  assert.equal(schema.describe('2.optimizer.mass', record)?.key, '2.optimizer.mass')
  assert.equal(schema.describe('optimizer.mass', record), null)
  assert.equal(schema.describe('3.step.size', record), null)
  assert.equal(schema.describe('2.f', record), null)
  assert.deepEqual([...schema.changed(record, after({ '2.step.size': 1 }, record))], ['method'])
  assert.deepEqual([...schema.changed(record, after({ '2.show': 'no' }, record))], ['view'])
})

test('that step sizes were tuned is said until a setting changes', () => {
  const record = after({ '2.optimizer': 'heavy', 'stop.evaluations': 200, fair: 12 })
  assert.equal(after({ theme: 'dark', '2.show': 'no', run: 2 }, record).fair, 12)
  for (const changes of [
    { '2.step.size': 0.5 },
    { 'stop.evaluations': 100 },
    { f: 'bowl' },
    { '3.optimizer': 'plain' },
  ])
    assert.equal(after(changes, record).fair, null, JSON.stringify(changes))
})

test('undo and redo walk through the runs', () => {
  const store = createStore(defaults)
  const change = (changes) => store.commit(schema.check(changes, store.record).record, changes)
  change({ '2.optimizer': 'heavy' })
  change({ '2.optimizer.mass': 0.5 })
  change({ '2.optimizer': null })
  assert.equal(runCount(store.record), 1)
  assert.equal(store.undo()['2.optimizer.mass'], 0.5)
  assert.equal(store.undo()['2.optimizer.mass'], 0.9)
  assert.equal(runCount(store.undo()), 1)
  assert.equal(store.redo()['2.optimizer'], 'heavy')
})
