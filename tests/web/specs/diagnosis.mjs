// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict'
import { join } from 'node:path'

/** Runs that end, and what the page must say of them. @type {[string, string, string, RegExp][]} */
const runs = [
  ['converging', 'f=himmelblau&start=2,1', 'converged', /bends upwards in every direction/],
  [
    'diverging',
    'f=x^2%2B3*y^2&start=1,1&step.size=0.5',
    'diverged',
    /From step 0 on the value only rises: the step size 0\.5 is above 0\.333/,
  ],
  [
    'stalled',
    'f=x^2&start=1&step=best_of_list&step.largest=1&step.smallest=1',
    'stalled',
    /found no step that makes the value smaller as it should; the gradient still has length 2\./,
  ],
  [
    'run out of evaluations',
    'f=rosenbrock&start=-1.2,1&step=backtracking&stop.evaluations=60',
    'limit',
    /The limit of 60 evaluations is used up; the gradient still has length/,
  ],
  [
    'run out of steps',
    'f=x^2&start=4&step.size=0.01&stop.steps=20',
    'limit',
    /The limit of 20 steps is used up; .* the minimum is about 2\.7 away\./,
  ],
]

/** @type {import('../runner/specs.mjs').Spec[]} */
export const specs = runs.map(([name, hash, status, said]) => ({
  name: `how a run ends is explained, in words and numbers: ${name}`,
  async run({ page, visitor, screenshots }) {
    await visitor.open(`${hash}&speed=1000`)
    await visitor.click('button', 'Play')
    await visitor.status(status)
    const { reason } = await visitor.result()
    assert.match(reason, said)
    const words = await visitor.words()
    const plain = reason.replace(/\s+/g, ' ') // as the page is read: without the spaces that hold numbers together
    assert.ok(
      words.includes(plain),
      `the page says the sentence, among ${words.filter((word) => word.includes('steps'))}`,
    )
    if (screenshots) await page.screenshot(join(screenshots, `${name}.png`))
  },
}))
