// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { mostRuns } from '../../web/src/state/keys.js'
import { runCount } from '../../web/src/state/race.js'
import { changesToAdd, changesToCopy, changesToRemove, whyNoMore } from '../../web/src/state/race_edits.js'
import { isTunable } from '../../web/src/state/tunable.js'
import { englishWords } from '../words/english.mjs'
import { catalogue as small } from './catalogue.mjs'
import { schemaOf } from './schema.mjs'

const usual = (id, size) => ({ id, parameters: size === undefined ? {} : { size } })
const [plain, heavy] = small.optimizers
const catalogue = {
  ...small,
  optimizers: [
    { ...plain, group: 'Steepest', usualStep: usual('constant', 0.02) },
    { ...plain, id: 'zigzag', group: 'Steepest', usualStep: usual('constant', 0.5) },
    { ...heavy, group: 'Heavy', usualStep: usual('falling') },
    { ...plain, id: 'amoeba', group: 'Other', setsLength: true, usualStep: usual('constant', 1) },
  ],
}

const schema = schemaOf(catalogue)

const after = (changes, record) => {
  const checked = schema.check(changes, record)
  assert.deepEqual(checked.errors, [])
  return checked.record
}
const add = (record) => after(changesToAdd(catalogue, record), record)
const optimizers = (record) =>
  Array.from({ length: runCount(record) }, (_, i) => record[i === 0 ? 'optimizer' : `${i + 1}.optimizer`])

test('a run that is added is of a family that does not race yet, with its usual step, and looked at', () => {
  let record = add(schema.defaults())
  assert.deepEqual([record['2.optimizer'], record['2.step'], record.run], ['heavy', 'falling', 2])
  record = add(add(record))
  assert.deepEqual(optimizers(record), ['plain', 'heavy', 'amoeba', 'zigzag'])
  assert.equal(record['4.step.size'], 0.5)
  record = add(record)
  assert.equal(runCount(record), 5, 'when all race, one does so twice')
})

test('a copy is the same run, at the end; the first run’s copy starts where that does', () => {
  const record = after(
    { start: '1,2', '2.optimizer': 'heavy', '2.optimizer.mass': 0.5, '2.start': '3,4', '2.show': 'no' },
    schema.defaults(),
  )
  const copied = after(changesToCopy(record, 2), record)
  assert.deepEqual(
    [copied['3.optimizer'], copied['3.optimizer.mass'], copied['3.start'], copied['3.show'], copied.run],
    ['heavy', 0.5, '3,4', 'yes', 3],
  )
  const first = after(changesToCopy(record, 1), record)
  assert.deepEqual([first['3.optimizer'], first['3.start']], ['plain', null])
})

test('a run in the middle goes, and those behind it move up with all that is theirs', () => {
  const record = after(
    {
      '2.optimizer': 'zigzag',
      '3.optimizer': 'heavy',
      '3.optimizer.mass': 0.25,
      '4.step': 'falling',
      run: 3,
    },
    schema.defaults(),
  )
  const less = after(changesToRemove(record, 2, '0,0'), record)
  assert.deepEqual(optimizers(less), ['plain', 'heavy', 'plain'])
  assert.deepEqual([less['2.optimizer.mass'], less['3.step'], less.run], [0.25, 'falling', 2])
})

test('when the first run goes, every other keeps the place where it starts', () => {
  const base = { '2.optimizer': 'heavy', '3.optimizer': 'zigzag' }
  const starts = (changes, firstStart) => {
    const record = after({ ...base, ...changes }, schema.defaults())
    const less = after(changesToRemove(record, 1, firstStart), record)
    assert.deepEqual(optimizers(less), ['heavy', 'zigzag'])
    return [less.start, less['2.start']]
  }
  assert.deepEqual(starts({ start: '1,2' }), ['1,2', null])
  assert.deepEqual(starts({ start: '1,2', '2.start': '3,4' }), ['3,4', '1,2'])
  assert.deepEqual(starts({ '2.start': '3,4' }, '-1,-2'), ['3,4', '-1,-2'])
  assert.deepEqual(starts({ start: '1,2', '3.start': '3,4' }), ['1,2', '3,4'])
})

test('of two runs one is left, and then it is no race', () => {
  const record = add(schema.defaults())
  assert.deepEqual(after(changesToRemove(record, 2, '0,0'), record), schema.defaults())
  assert.equal(runCount(after(changesToRemove(record, 1, '0,0'), record)), 1)
})

test('there are no more runs than there may be', () => {
  let record = schema.defaults()
  assert.equal(whyNoMore(record, englishWords), '')
  for (let i = 2; i <= mostRuns; i++) record = after(changesToCopy(record, 1), record)
  assert.match(whyNoMore(record, englishWords), /at most 50 runs/)
})

test('only a method whose steps scale with its step size is tuned', () => {
  const withSymbol = (symbol) => ({
    ...catalogue,
    stepSizes: catalogue.stepSizes.map((rule) => ({
      ...rule,
      parameters: rule.parameters.map((parameter) => ({ ...parameter, symbol })),
    })),
  })
  const run = schema.defaults()
  assert.equal(isTunable(withSymbol('α'), run), true)
  assert.equal(isTunable(withSymbol('α₀'), run), false, 'a trial that a search begins with')
  assert.equal(isTunable(withSymbol('α'), after({ optimizer: 'amoeba' }, run)), false)
})
