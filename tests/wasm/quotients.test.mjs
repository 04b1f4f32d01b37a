// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { openTestCore, reference } from './core.mjs'

/** @type {Awaited<ReturnType<typeof openTestCore>>} */
let core
/** @type {any} */
let book
before(async () => {
  core = await openTestCore()
  book = await reference('book.json')
})
after(() => assert.equal(core.liveHandles(), 0))

/** @template T @param {string} f @param {number} dimension @param {(problem: any) => T} look */
function withProblem(f, dimension, look) {
  const problem = core.openFunction(f, dimension, {})
  try {
    return look(problem)
  } finally {
    problem.close()
  }
}

test('the slopes of the chapter’s figure, actual and estimated, are the book’s to the last bit', () => {
  const { h, xs, actual, estimate } = book.difference_quotient
  const found = withProblem('square', 1, (square) =>
    square.slopes('forward', { at: [0], axis: 0, places: xs, distances: xs.map(() => h) }),
  )
  assert.deepEqual(Array.from(found.exact), actual)
  assert.deepEqual(Array.from(found.estimate), estimate)
})

test('quotients for every h agree with the reference: to the last bit where there is only arithmetic', () => {
  for (const { f, x, h, exact, ...estimates } of book.quotient_error_by_h) {
    const text = { exp: 'exp(x)', sin: 'sin(x)' }[f] ?? f
    for (const source of ['forward', 'central']) {
      const found = withProblem(text, 1, (problem) =>
        problem.slopes(source, { at: [x], axis: 0, places: [x], distances: [h] }),
      )
      // A last bit of f, which libraries disagree about, weighs eps |f| / h in the quotient.
      const room = f === 'square' ? 0 : 1e-12 + (4 * Number.EPSILON * Math.max(1, Math.abs(exact))) / h
      const apart = Math.abs(found.estimate[0] - estimates[source])
      assert.ok(apart <= room, `${source} of ${text}, h = ${h}: ${apart} apart`)
      assert.ok(Math.abs(found.exact[0] - exact) <= 1e-12)
    }
  }
})

test('theory and sides come over the border', () => {
  withProblem('exp(x)', 1, (problem) => {
    const { order, truncation, rounding, best } = problem.quotientError('central', [1], 0)
    assert.equal(order, 2)
    assert.ok(Math.abs(truncation / (Math.E / 6) - 1) < 1e-6)
    assert.ok(Math.abs(best / Math.cbrt(rounding / (2 * truncation)) - 1) < 1e-12)
  })
  withProblem('x*y + abs(y)', 2, (problem) => {
    assert.deepEqual(problem.sides([3, 0], 1), { left: 2, right: 4, kink: true, jump: false })
    assert.equal(problem.sides([3, 0], 0).kink, false)
  })
})
