// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { loadWords } from '../../web/src/words/languages.js'
import { openTestCore } from '../wasm/core.mjs'

/** @import {FitRequest} from '../../web/src/core/types.js' */

const core = await openTestCore()
const german = await loadWords('de')
const spanish = await loadWords('es')

/** @param {string} id @param {Record<string, number>} [parameters] */
const chosen = (id, parameters = {}) => ({ id, parameters })

/** @type {[Record<string, number[]>, Partial<FitRequest>][]} fits that are refused or warned of, each for another reason */
const troubled = [
  [{}, {}],
  [{ y: [1, 2] }, {}],
  [{ y: [1, 2] }, { model: chosen('plane') }],
  [{ x: [], y: [] }, {}],
  [{ prediction: [0, 1], y: [0, 1] }, {}],
  [{ x: [0, Number.NaN], y: [0, 1] }, {}],
  [{ x: [0, 1, 2], y: [1, 2, 3] }, { model: chosen('2*x') }],
  [{ x: [0, 1, 2], y: [1, 2, 3] }, { model: chosen('a*x + y') }],
  [{ x: [0, 1, 2], y: [1, 2, 3] }, { loss: chosen('y^2') }],
  [{ x: [0, 1, 2], y: [1, 2, 3] }, { model: chosen('polynomial', { degree: 1.5 }) }],
  [{ x: [0, 1, 2], y: [1, 2, 3] }, { model: chosen('polynomial', { degree: Number.NaN }) }],
  [{ x: [0, 1, 2], y: [1, 2, 3] }, { model: chosen('polynomial', { degrees: 2 }) }],
  [{ x: [0, 1, 2], y: [1, 2, 3] }, { loss: chosen('huber', { delta: 0 }) }],
  [{ x: [0, 1, 2], y: [1, 2, 3] }, { loss: chosen('huber', { delta: Number.NaN }) }],
  [{ x: [0, 1, 2], y: [1, 2, 3] }, { model: chosen('plane') }],
  [{ x: [0, 1, 2], b1: [1, 2, 4], y: [1, 2, 3] }, { model: chosen('polynomial') }],
  [
    { x: [0, 1, 2], y: [0, 1, 2.5] },
    { model: chosen('logistic'), loss: chosen('log_loss') },
  ],
  [
    { x: [0, 1, 2], y: [1, 1, 1] },
    { model: chosen('logistic'), loss: chosen('log_loss') },
  ],
  [
    { x: [1, 2, 3, 4], y: [0, 0, 1, 1] },
    { model: chosen('logistic'), loss: chosen('log_loss') },
  ],
  [{ x: [0], y: [1] }, {}],
  [{ x: [0, 1], y: [1, 2] }, { model: chosen('polynomial') }],
  [{ x: [1, 1, 1], y: [1, 2, 3] }, {}],
  [{ x: [0, 1, 2], y: [1, 1, 1] }, {}],
  [{ x: [0, 1, 2], y: [1, 2, 3] }, { model: chosen('a') }],
  [{ u: [0, 1, 2], v: [1, 2, 4], y: [1, 2, 3] }, { model: chosen('a') }],
  [{ x: [1, 2, 1000], y: [1, 2, 3] }, { model: chosen('a*exp(x)') }],
]

/** @param {Readonly<Record<string, readonly number[]>>} columns @param {Partial<FitRequest>} request */
function saidOf(columns, request) {
  try {
    const problem = core.openOwnFit(columns, request)
    problem.close()
    return (problem.facts.warnings ?? []).map(({ message }) => message)
  } catch (error) {
    return [/** @type {Error} */ (error).message]
  }
}

test('what is wrong with a fit, or will trouble it, is said in every language', () => {
  for (const [columns, request] of troubled) {
    const said = saidOf(columns, request)
    assert.ok(said.length > 0, `something is said of ${JSON.stringify([columns, request])}`)
    for (const message of said)
      for (const words of [german, spanish]) assert.notEqual(words.told(message), message, message)
  }
  assert.equal(core.liveHandles(), 0)
})

test('the columns a model needs are listed in the language of the sentence', () => {
  const rows = [0, 1, 3]
  const plane = { model: chosen('plane') }
  for (const [columns, request, says] of /** @type {const} */ ([
    [
      { y: rows },
      plane,
      '„Ebene“ braucht x1 und x2 unter den Merkmalen, und es gibt keine: Die Daten haben nur die Spalte, die vorherzusagen ist.',
    ],
    [{ x: rows, y: rows }, plane, '„Ebene“ braucht x1 und x2 unter den Merkmalen; die Daten haben x.'],
    [
      { a: rows, b: rows, x1: rows },
      plane,
      '„Ebene“ braucht x1 und x2 unter den Merkmalen; die Daten haben a und b.',
    ],
    [{ a: rows, x: rows }, {}, '„Gerade“ braucht x unter den Merkmalen; die Daten haben a.'],
    [
      { a: rows, b: rows, c: rows, x: rows },
      {},
      '„Gerade“ braucht x unter den Merkmalen; die Daten haben a, b und c.',
    ],
  ])) {
    const [said] = saidOf(columns, request)
    assert.equal(german.told(said), `Das Modell ${says}`)
  }
})

test('a column keeps its name, though a unit has the same one', () => {
  const [said] = saidOf({ Power: [1, 1, 1], y: [1, 2, 3] }, {})
  assert.equal(german.text('Power'), 'Exponent')
  assert.equal(
    german.told(said),
    'Die Spalte „Power“ hat in jeder Zeile dieselbe Zahl: Aus ihr lässt sich nichts lernen.',
  )
})

test('how an answer was found is said in every language', () => {
  const classes = core.openListedFit('two_classes')
  const line = core.openListedFit('line')
  for (const { facts } of [classes, line])
    for (const words of [german, spanish]) {
      const by = facts.answer?.by ?? ''
      assert.notEqual(words.text(by), by, by)
    }
  classes.close()
  line.close()
})
