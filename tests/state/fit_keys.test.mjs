// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { tableOf } from '../../web/src/state/table_of_text.js'
import { schema } from './schema.mjs'

const defaults = schema.defaults()

/** @param {Record<string, unknown>} changes @param {import('../../web/src/state/types.js').StateRecord} [record] */
function after(changes, record = defaults) {
  const checked = schema.check(changes, record)
  assert.deepEqual(checked.errors, [])
  return checked.record
}

/** @param {Record<string, unknown>} changes @param {import('../../web/src/state/types.js').StateRecord} [record] */
const refused = (changes, record = after({ data: 'ramp' })) =>
  schema.check(changes, record).errors.map(({ key, message }) => `${key} ${message}`)

test('a batch is a number of rows or all of them', () => {
  const fit = after({ data: 'ramp' })
  assert.deepEqual([fit.batch, fit.shuffle, fit.average], ['all', 'batches', null])
  assert.equal(after({ batch: '20' }, fit).batch, 20)
  assert.equal(after({ batch: 'all' }, after({ batch: 1 }, fit)).batch, 'all')
  assert.match(refused({ batch: 0 })[0], /whole number from 1 to 10000000 or all/)
  assert.match(refused({ batch: 2.5 })[0], /whole number/)
  assert.match(refused({ shuffle: 'cards' })[0], /batches, rows, none/)
})

test('a limit of rows is of a fit alone, and goes with it', () => {
  const fit = after({ data: 'ramp', 'stop.rows': 500 })
  assert.equal(fit['stop.rows'], 500)
  assert.equal(schema.describe('stop.rows', fit)?.label, 'Rows looked at')
  assert.match(schema.printHash(fit), /stop\.rows=500/)
  const bowl = after({ f: 'bowl' }, fit)
  assert.ok(!Object.hasOwn(bowl, 'stop.rows'))
  assert.equal(schema.describe('stop.rows', bowl), null)
  assert.deepEqual(refused({ 'stop.rows': 5 }, bowl), ['stop.rows belongs to a fit, and there is no data'])
  assert.equal(after({ 'stop.rows': null }, bowl).f, 'bowl')
})

test('each run of a race has batches of its own', () => {
  const race = after({ data: 'ramp', '2.batch': 1, '2.shuffle': 'rows', '3.batch': 20, '3.average': 100 })
  const runs = schema.runs(race)
  assert.deepEqual(
    runs.map(({ batch, shuffle, average }) => [batch, shuffle, average]),
    [
      ['all', 'batches', null],
      [1, 'rows', null],
      [20, 'batches', 100],
    ],
  )
  const hash = schema.printHash(race)
  assert.match(hash, /2\.batch=1&2\.shuffle=rows/)
  assert.deepEqual(schema.parseHash(hash), { ...schema.parseHash(hash), record: race, warnings: [] })
})

test('a data set brings its model with its settings and its loss, and the loss its sense', () => {
  const fit = after({ data: 'wave' })
  assert.deepEqual([fit.model, fit['model.degree'], fit.loss, fit.sense], ['powers', 5, 'gain', 'maximise'])
  assert.equal(schema.printHash(fit), 'data=wave')
  // The same model elsewhere is set as by default, and a loss that is not a gain is minimised.
  const other = after({ data: 'ramp', model: 'powers' })
  assert.deepEqual([other['model.degree'], other.sense], [2, 'minimise'])
  assert.equal(after({ loss: 'square' }, fit).sense, 'minimise')
  assert.equal(after({ sense: 'maximise' }, other).sense, 'maximise')
})

test('settings belong to the model and the loss that have them', () => {
  const fit = after({ data: 'ramp', model: 'powers', 'model.degree': 4, loss: 'split', 'loss.wide': 2 })
  assert.equal(after({ model: 'straight' }, fit)['model.degree'], undefined)
  assert.equal(after({ loss: 'square' }, fit)['loss.wide'], undefined)
  assert.match(refused({ 'model.degree': 3 })[0], /not a parameter of model “curved”, which has none/)
  assert.equal(after({ f: 'bowl' }, fit)['model.degree'], undefined)
})

test('other data take with them what was set for the former', () => {
  const fit = after({ data: 'ramp', scale: 'standardise', 'penalty.l2': 0.1, batch: 5, average: 10 })
  assert.equal(schema.printHash(fit), 'data=ramp&scale=standardise&penalty.l2=0.1&batch=5&average=10')
  assert.equal(schema.printHash(after({ data: 'noise' }, fit)), 'data=noise')
})

test('rows may have names, and more than two columns', () => {
  assert.deepEqual(tableOf('0,1;1,3.5'), { x: [0, 1], y: [1, 3.5] })
  assert.deepEqual(tableOf('0,1,2;1,3.5,4'), { x1: [0, 1], x2: [1, 3.5], y: [2, 4] })
  assert.deepEqual(tableOf('age, größe;1,2;3,4;'), { age: [1, 3], größe: [2, 4] })
  for (const text of ['', '1,2;3', 'a,b', 'a,b,c;1,2', 'a,a;1,2', '1;2', 'a,2;1,2'])
    assert.equal(tableOf(text), null)
})
