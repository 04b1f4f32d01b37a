// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fitParameters } from '../../web/src/state/parameters.js'
import { englishWords } from '../words/english.mjs'

const parameters = [{ name: 'a', usual: 1, minimum: -10, maximum: 10 }]

test('a value within its range stays', () => {
  const record = { f: 'f(x) = a x', 'param.a': 3 }
  assert.deepEqual(fitParameters(record, record, parameters), { record, errors: [] })
})

test('the usual value, and none, are not kept', () => {
  for (const value of [1, null]) {
    const asked = { 'param.a': value }
    assert.deepEqual(fitParameters(asked, asked, parameters), { record: {}, errors: [] })
  }
})

test('what is left over goes; what was asked for is named', () => {
  for (const record of [{ 'param.a': 11 }, { 'param.b': 2 }]) {
    assert.deepEqual(fitParameters(record, {}, parameters), { record: {}, errors: [] })
    const [key] = Object.keys(record)
    assert.deepEqual(
      fitParameters(record, record, parameters).errors.map((error) => error.key),
      [key],
    )
  }
  const { errors } = fitParameters({ 'param.b': 2 }, { 'param.b': 2 }, [])
  assert.match(errors[0].say(englishWords), /which has none/)
})
