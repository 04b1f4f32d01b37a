// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict'
import { assertClose, book } from '../visitor/reference.mjs'

/** @typedef {{iterates: Record<string, number[]>, final: number[], start: number[]}} Reference */

const tolerance = 1e-12

export const everywhere = true

/** @type {import('../runner/specs.mjs').Spec[]} */
export const specs = [
  {
    name: 'sum of squares in 3-D, 1000 steps of 0.01',
    async run({ page, visitor }) {
      assert.ok(book.sum_of_squares_descent.length > 0)
      await visitor.open()
      for (const reference of book.sum_of_squares_descent) {
        await visitor.set({
          f: 'sum_of_squares',
          dim: 3,
          start: reference.start.join(','),
          'step.size': reference.step_size,
        })
        await visitor.call('step', reference.epochs)
        await compare(page, visitor, reference, reference.epochs)
        assert.equal((await visitor.result()).evaluations.gradient, reference.counts.grad)
      }
    },
  },
  {
    name: 'line fit, 5000 epochs at 0.001',
    async run({ page, visitor }) {
      const batch = book.line_fit.filter((/** @type {any} */ run) => run.kind === 'batch')
      assert.ok(batch.length > 0)
      await visitor.open()
      for (const reference of batch) {
        await visitor.set({
          data: 'line',
          start: reference.start.join(','),
          'step.size': reference.learning_rate,
        })
        await visitor.call('step', reference.epochs)
        await compare(page, visitor, reference, reference.epochs)
        const { value, answer } = await visitor.result()
        assertClose([value], [reference.final_mse], 1e-6, 'mean squared error')
        assert.ok(answer)
        assertClose(answer.x, [20, 5], 1e-9, 'the closed form')
      }
    },
  },
]

/**
 * @param {import('../engines/page.mjs').Page} page
 * @param {import('../visitor/visitor.mjs').Visitor} visitor
 * @param {Reference} reference
 * @param {number} steps
 */
async function compare(page, visitor, reference, steps) {
  const result = await visitor.result()
  assert.equal(result.steps, steps)
  assertClose(result.x, reference.final, tolerance, 'the end')
  const at = Object.keys(reference.iterates)
  const iterates = await page.evaluate(iteratesAt, at.map(Number))
  for (const [index, step] of at.entries())
    assertClose(iterates[index], reference.iterates[step], tolerance, `step ${step}`)
}

/** Runs in the page. @type {(steps: number[]) => number[][]} */
function iteratesAt(steps) {
  const { x } = playground.trajectory()
  return steps.map((step) => x.map((/** @type {Float64Array} */ column) => column[step]))
}
