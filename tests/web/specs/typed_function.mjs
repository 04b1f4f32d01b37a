// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict'
import { numberFrom } from '../visitor/number_from.mjs'

export const everywhere = true

/** @type {import('../runner/specs.mjs').Spec[]} */
export const specs = [
  {
    name: 'x^2 + 3*y^2, typed and played, descends to the origin',
    async run({ page, visitor }) {
      await visitor.open()
      await visitor.fill(/^Formula/, 'x^2 + 3*y^2')
      await visitor.waitFor('the typed function', () => playground.getState().f === 'x^2 + 3*y^2')
      await visitor.fill(/^Step size/, '0.1')
      await visitor.waitFor('the typed step size', () => playground.getState()['step.size'] === 0.1)
      const start = await visitor.result()
      assert.equal(start.steps, 0)
      assert.ok(Math.hypot(...start.x) > 0.1, `a start from which there is a way to go, not ${start.x}`)

      await page.evaluate(countSteps)
      await visitor.click('button', 'Play')
      await visitor.status('converged')
      const { x, steps } = await visitor.result()
      assert.equal(x.length, 2)
      for (const coordinate of x) assert.ok(Math.abs(coordinate) < 1e-6, `ends at ${x}`)
      assert.ok(steps > 50, `walks there, in ${steps} steps`)
      const seen = await page.evaluate(() => /** @type {any} */ (window).stepsSeen)
      assert.ok(seen > 10, `is shown on its way, ${seen} times`)

      const shown = await visitor.readings()
      for (const name of ['x', 'y']) {
        const number = numberFrom(shown[name] ?? '')
        assert.ok(Math.abs(number) < 1e-6, `${name} is shown as “${shown[name]}”`)
      }
      const words = (await visitor.words()).join('\n')
      assert.match(words, /Converged/)
    },
  },
  {
    name: 'long and Greek names in a header become sliders, and a forgotten sign is told from a name',
    async run({ page, visitor }) {
      await visitor.open('f=x^2')
      const text = 'f(x_1, θ) = slope*x_1^2 + α·θ²'
      await visitor.fill(/^Formula/, text)
      await visitor.waitFor(
        'the typed function',
        (/** @type {string} */ typed) => playground.getState().f === typed,
        text,
      )
      await visitor.fill(/^slope$/, '3')
      await visitor.waitFor('the slope', () => playground.getState()['param.slope'] === 3)
      await visitor.fill(/^α$/, '0.5')
      await visitor.waitFor('α', () => playground.getState()['param.α'] === 0.5)
      const { value } = await page.evaluate(() => playground.evaluate([2, 4]))
      assert.equal(value, 20)

      await visitor.fill(/^Formula/, 'x^2 + xy')
      await visitor.click('button', /x\*y/)
      await visitor.waitFor('the mended function', () => playground.getState().f === 'x^2 + x*y')
    },
  },
  {
    name: 'the first view is a finished run that starts again with one button',
    async run({ page, visitor }) {
      await visitor.open()
      const first = await visitor.result()
      assert.equal(first.status, 'converged')
      assert.ok(first.steps > 10)
      assert.equal(await page.evaluate(() => location.hash), '')
      await visitor.click('button', /^(Run again|Play)$/)
      await visitor.waitFor(
        'the run to begin again',
        (/** @type {number} */ steps) => playground.result().steps < steps,
        first.steps,
      )
      await visitor.call('pause')
    },
  },
]

/** Runs in the page. */
function countSteps() {
  const counter = /** @type {any} */ (window)
  counter.stepsSeen = 0
  playground.addEventListener('fall-line:step', () => {
    counter.stepsSeen += 1
  })
}
