// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openTestCore, planWith, reference } from './core.mjs'

const core = await openTestCore()
const book = await reference('book.json')

/**
 * Compares a descent with the recorded iterates, by the number of steps.
 * @param {import('../../web/src/core/problem.js').Problem} problem
 * @param {object} plan
 * @param {Record<string, number[]>} iterates
 */
function agrees(problem, plan, iterates) {
  const last = Math.max(...Object.keys(iterates).map(Number))
  const descent = problem.descend(planWith(plan))
  descent.advance(last)
  const { x, gradientEvaluations, functionEvaluations } = descent.history(0, last + 1)
  for (const [step, expected] of Object.entries(iterates)) {
    expected.forEach((coordinate, i) => {
      const found = x[i][Number(step)]
      const error = Math.abs(found - coordinate)
      assert.ok(error <= 1e-12 * Math.abs(coordinate), `step ${step}: ${found} for ${coordinate}`)
    })
  }
  assert.deepEqual([gradientEvaluations[last], functionEvaluations[last]], [last, 0])
  descent.close()
}

test('the sum of squares descends as in the chapter', () => {
  for (const { start, step_size, iterates } of book.sum_of_squares_descent) {
    const problem = core.openFunction('sum_of_squares', start.length)
    agrees(problem, { start, size: step_size }, iterates)
    problem.close()
  }
})

test('the line is fitted as in the chapter, whole batch', () => {
  for (const { kind, start, learning_rate, iterates } of book.line_fit) {
    if (kind !== 'batch') continue
    const problem = core.openListedFit('line')
    agrees(problem, { start, size: learning_rate }, iterates)
    problem.close()
  }
})

test('the line is fitted as in the chapter, in minibatches and row by row', () => {
  for (const {
    kind,
    start,
    learning_rate,
    iterates,
    batch_size,
    epochs,
    gradient_steps,
    counts,
  } of book.line_fit) {
    if (kind === 'batch') continue
    const problem = core.openListedFit('line')
    const batching = { size: batch_size, shuffle: /** @type {const} */ ('none'), averageFrom: null }
    const descent = problem.descend({
      ...planWith({
        start,
        size: learning_rate,
        stop: { steps: gradient_steps, gradient: 0, evaluations: null },
      }),
      batching,
    })
    descent.advance(gradient_steps)
    const { x } = descent.history(0, descent.entries)
    for (const [epoch, expected] of Object.entries(iterates)) {
      const step = (Number(epoch) * gradient_steps) / epochs
      const found = x.map((column) => column[step])
      found.forEach((coordinate, i) => {
        assert.ok(
          Math.abs(coordinate - expected[i]) <= 1e-12 * Math.abs(expected[i]),
          `${kind}, epoch ${epoch}`,
        )
      })
    }
    const rows = descent.rowHistory(descent.entries - 1, descent.entries, { batched: true, averaged: false })
    assert.equal(rows.rowGradientEvaluations?.[0], counts.point_gradient)
    descent.close()
    problem.close()
  }
})

test('the gradient is estimated as in the chapter', () => {
  for (const { f, v, h, estimate } of book.estimate_gradient) {
    const problem = core.openFunction(f, v.length)
    const found = problem.evaluate(v, { id: 'forward', parameters: { h } })
    assert.deepEqual([...found.estimate], estimate)
    assert.deepEqual(found.evaluations, { function: v.length + 1, gradient: 0 })
    problem.close()
  }
})
