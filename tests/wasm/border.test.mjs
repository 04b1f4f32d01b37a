// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { RefusedError } from '../../web/src/core/refused_error.js'
import { openTestCore, planWith } from './core.mjs'

const core = await openTestCore()
const exact = { id: 'exact', parameters: {} }

test('the catalogue tells of every kind of unit', () => {
  for (const list of [
    'functions',
    'optimizers',
    'stepSizes',
    'gradientSources',
    'models',
    'losses',
    'dataSets',
    'stop',
  ]) {
    assert.ok(core.catalogue[list].length > 0, list)
  }
})

test('every function of the catalogue opens with what the page needs', () => {
  for (const { id } of core.catalogue.functions) {
    const problem = core.openFunction(id)
    const { dimension, variables, domain, start } = problem.facts
    assert.deepEqual([variables.length, domain.length, start.length], [dimension, dimension, dimension], id)
    assert.ok(Number.isFinite(problem.evaluate(start, exact).value), id)
    problem.close()
  }
})

test('value, gradient and Hessian of a typed function are exact', () => {
  const problem = core.openFunction('x^2*y + 3*y^2')
  const { value, gradient, hessian } = problem.evaluate([2, 5], exact)
  assert.equal(value, 95)
  assert.deepEqual([...gradient], [20, 34])
  assert.deepEqual([...hessian], [10, 4, 4, 6])
  problem.close()
})

test('a function and its gradient are given as MathML, each a whole element', () => {
  const problem = core.openFunction('f(x, y) = a x^2 + y/2')
  const { formulas, partials } = problem.mathematics()
  assert.equal(formulas.length, 1)
  assert.equal(partials.length, 2)
  for (const mathml of [...formulas, ...partials]) assert.match(mathml, /^<math [^<]*>.*<\/math>$/)
  assert.match(partials[0], /<mn>2<\/mn>.*<mi>a<\/mi>/, 'parameters stand by name')
  problem.close()

  const wide = core.openFunction('sum(i, 1, n, x[i]^2)', 50)
  assert.equal(wide.mathematics().partials.length, 3)
  wide.close()

  const large = core.openFunction(`x${' + sin(x*y)*cos(x)'.repeat(100)}`)
  assert.deepEqual(large.mathematics(), { formulas: [''], partials: ['', ''], row: null })
  large.close()
})

/** What a formula reads like, without its tags and invisible signs. @param {string} mathml */
const asText = (mathml) => mathml.replace(/<[^>]*>|&#x206[1-4];/g, '')

test('columns that are not equally long are refused, not read past their ends', () => {
  assert.throws(() => core.openOwnFit({ x: [1, 2, 3], y: [1, 2] }), /equally long/)
})

test('a fit to no columns, or to no rows, is refused by a sentence, and the core goes on', () => {
  for (const model of ['', 'plane', 'a + 1'])
    assert.throws(() => core.openOwnFit({}, { model: { id: model, parameters: {} } }), {
      message: 'The data need columns, each with a name.',
    })
  assert.throws(() => core.openOwnFit({ x: [], y: [] }), /The data have no rows/)
  assert.throws(() => core.openOwnFit({ y: [1, 2] }), /only the column to be predicted/)
  const problem = core.openOwnFit({ x: [0, 1], y: [1, 3] })
  assert.equal(problem.facts.rows, 2)
  problem.close()
})

test('model and loss of a fit are given as MathML, the loss of all rows with its penalty', () => {
  const problem = core.openOwnFit(
    { x: [0, 1, 2], y: [1, 3, 5] },
    { model: { id: 'slope*x + intercept', parameters: {} } },
  )
  const { formulas, partials } = problem.mathematics()
  assert.equal(formulas.length, 3)
  assert.match(formulas[0], /<mi>slope<\/mi>/)
  assert.match(formulas[1], /<mi>prediction<\/mi>/)
  assert.equal(asText(formulas[2]), 'ℒ=13∑i=13ℓi')
  assert.deepEqual(partials.map(asText), ['∂ℒ∂slope=13∑i=13∂ℓi∂slope', '∂ℒ∂intercept=13∑i=13∂ℓi∂intercept'])
  problem.close()

  const penalised = core.openOwnFit(
    { x: [0, 1, 2], y: [1, 3, 5] },
    { model: { id: 'slope*x + intercept', parameters: {} }, l2: 0.1, l1: 2 },
  )
  const shown = penalised.mathematics()
  assert.equal(asText(shown.formulas[2]), 'ℒ=13∑i=13ℓi+0.1slope2+2|slope|')
  assert.deepEqual(shown.partials.map(asText), [
    '∂ℒ∂slope=13∑i=13∂ℓi∂slope+0.2slope+2sgn(slope)',
    '∂ℒ∂intercept=13∑i=13∂ℓi∂intercept',
  ])
  assert.deepEqual(penalised.facts.penalty, { l2: 0.1, l1: 2 })
  penalised.close()
})

test('a limit of rows ends a run in batches, and one of all rows', () => {
  const problem = core.openListedFit('line')
  const stop = { steps: 100_000, gradient: 0, evaluations: null, rows: 250 }
  const batching = { size: 40, shuffle: /** @type {const} */ ('none'), seed: 1, averageFrom: null }
  const stepsOf = (/** @type {Partial<import('../../web/src/core/types.js').Plan>} */ plan) => {
    const run = problem.descend(planWith({ size: 1e-5, stop, ...plan }))
    run.advance(1000)
    assert.deepEqual(run.state(), { status: 'limit', cause: 'row-limit' })
    const { steps } = run
    run.close()
    return steps
  }
  assert.equal(stepsOf({}), 2)
  assert.equal(stepsOf({ batching }), 7, 'two epochs of 40, 40 and 20 rows, and 40 more')
  problem.close()
})

test('every formula of the catalogue can be shown', () => {
  for (const { id } of core.catalogue.functions) {
    const problem = core.openFunction(id)
    for (const mathml of problem.mathematics().formulas) assert.notEqual(mathml, '', id)
    problem.close()
  }
})

test('a text beyond each limit is refused by a sentence of its own', () => {
  /** @param {string} text */
  const sentence = (text) => {
    try {
      core.openFunction(text).close()
    } catch (error) {
      return /** @type {RefusedError} */ (error).message
    }
    throw new Error(`${text.slice(0, 20)} is not refused`)
  }
  const [characters, nesting, nodes] = [
    sentence(`x${' + x'.repeat(2600)}`),
    sentence(`${'('.repeat(201)}x${')'.repeat(201)}`),
    sentence(`sum(i, 1, 100001, sin(i*x))${' '.repeat(1000)}`),
  ]
  assert.match(characters, /10000 characters\.$/)
  assert.match(nesting, /200 deep\.$/)
  assert.match(nodes, /100000 operations\.$/)
})

test('a refused text says where and why, in characters of the text', () => {
  assert.throws(
    () => core.openFunction('x² − sine(x)'),
    (error) =>
      error instanceof RefusedError && error.facts.position === 5 && error.facts.suggestion === 'sin',
  )
})

test('text that is no formula is refused or read, and never harms the core', () => {
  for (const text of [
    '\u0000',
    '💥',
    '\ud800',
    'x'.repeat(100_000),
    '('.repeat(5000),
    '__proto__',
    'constructor(1)',
  ]) {
    assert.throws(() => core.openFunction(text), RefusedError, JSON.stringify(text.slice(0, 20)))
  }
  core.openFunction('x^2').close()
})

test('an unknown unit, or a parameter out of range, is refused by name', () => {
  const problem = core.openFunction('x^2')
  /** @param {object} changes @param {string} key */
  const refused = (changes, key) =>
    assert.throws(
      () => problem.descend(planWith({ start: [1], ...changes })),
      (error) => error instanceof RefusedError && error.facts.key === key,
    )
  refused({ optimizer: { id: 'no_such', parameters: {} } }, 'optimizer')
  refused({ size: -1 }, 'step.size')
  refused({ step: { id: 'fixed', parameters: { length: 1 } } }, 'step.length')
  problem.close()
})

test('a grid has its nodes on the edges of the domain', () => {
  const problem = core.openFunction('x + 10*y')
  const request = {
    axes: [0, 1],
    at: [0, 0],
    domain: [
      [-1, 1],
      [0, 4],
    ],
    columns: 3,
    rows: 5,
  }
  assert.deepEqual([...problem.grid(request, 0, 1)], [-1, 0, 1])
  assert.deepEqual([...problem.grid(request, 3, 2)], [29, 30, 31, 39, 40, 41])
  assert.deepEqual([...problem.alongAxis(1, [2, 0], [0, 1], 3)], [2, 7, 12])
  problem.close()
})

test('arrays given out are copies: growing memory does not empty them', () => {
  const problem = core.openFunction('sum(i, 1, n, x[i]^2)', 50)
  const { start } = problem.facts
  const descent = problem.descend(planWith({ start }))
  const before = descent.history(0, 1).x.map((column) => column[0])
  const kept = problem.gradient(start, exact)
  descent.advance(100_000) // 50 coordinates each: far more than the memory the core begins with
  assert.deepEqual(before, start)
  assert.deepEqual(
    [...kept],
    start.map((coordinate) => 2 * coordinate),
  )
  descent.close()
  problem.close()
})

test('a fit to own rows has its closed form as the answer', () => {
  const problem = core.openOwnFit({ x: [0, 1, 2, 3], y: [1, 3, 5, 7] })
  const { kind, variables, answer, data } = problem.facts
  assert.equal(kind, 'fit')
  assert.deepEqual(variables, ['slope', 'intercept'])
  assert.deepEqual(data?.names, ['x', 'y'])
  assert.ok(answer && Math.abs(answer.x[0] - 2) < 1e-14 && Math.abs(answer.x[1] - 1) < 1e-14)
  assert.deepEqual([...problem.predict([2, 1], [[10, 20]])], [21, 41])
  problem.close()
})

test('memory that runs out is told as an error, not as a number', () => {
  const problem = core.openFunction('x^2')
  assert.throws(
    () => problem.alongAxis(0, [0], [0, 1], 2 ** 29),
    /the core has given up|unreachable|Out of bounds/i,
  )
  problem.close()
})

test('all handles are given back', () => {
  const before = core.liveHandles()
  const problem = core.openFunction('himmelblau')
  const descents = [1, 2, 3].map(() => problem.descend(planWith({})))
  assert.equal(core.liveHandles(), before + 4)
  for (const descent of descents) descent.close()
  problem.close()
  assert.equal(before, 0)
  assert.equal(core.liveHandles(), 0)
})
