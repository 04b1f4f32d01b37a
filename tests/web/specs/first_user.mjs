// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict'
import { numberFrom } from '../visitor/number_from.mjs'

/** @typedef {import('../visitor/visitor.mjs').Visitor} Visitor */

export const everywhere = true

/** @type {import('../runner/specs.mjs').Spec[]} */
export const specs = [
  {
    name: 'somebody who has never been here: a function, a start, a step too large, a smaller one, a second method, the link',
    async run({ page, visitor }) {
      // What is it? One sentence says so, and a finished run shows it.
      await visitor.open()
      const first = await said(visitor)
      assert.match(first, /Gradient descent follows the slope downhill/)
      assert.match(first, /Converged/)

      // Another function, and a start of one's own.
      await visitor.pick('Function', 'booth')
      await visitor.eventually('the other formula', async () =>
        /2\*x\+y-5/.test((await visitor.find('textbox', /^Formula/)).value ?? ''),
      )
      const [{ place }] = await visitor.canvases()
      await page.click(place.left + 0.3 * place.width, place.top + 0.7 * place.height)
      await visitor.eventually('the start in its fields', async () => {
        const x = Number((await visitor.find('textbox', /^Start, x/)).value)
        const y = Number((await visitor.find('textbox', /^Start, y/)).value)
        return x < -1 && y < -1
      })

      // Larger steps should be quicker. They are not.
      await visitor.fill(/^Step size/, '0.2')
      await visitor.choose('Speed', /^300/)
      await visitor.click('button', 'Play')
      await visitor.eventually('the word', async () => /Diverged/.test(await said(visitor)))
      const reason = await said(visitor)
      const limit = /step size 0\.2 is above (\d+\.\d+), the largest that is stable/.exec(reason)
      assert.ok(limit, `a reason with a number: ${reason.slice(reason.indexOf('Diverged'), 1200)}`)

      // A little less than what the sentence says.
      await visitor.fill(/^Step size/, String(0.9 * Number(limit[1])))
      await visitor.click('button', 'Play')
      await visitor.eventually('the word', async () => /Converged/.test(await said(visitor)))
      const end = await visitor.readings()
      assert.ok(
        Math.abs(numberFrom(end.x) - 1) < 1e-6 && Math.abs(numberFrom(end.y) - 3) < 1e-6,
        `${end.x} ${end.y}`,
      )

      // Is there something quicker? A second method beside the first, on the same problem.
      await visitor.click('button', '+ Add a run')
      await visitor.find('button', /^Remove /) // the second run is there, and looked at
      await visitor.pick('Optimizer', 'bfgs')
      await visitor.find('button', /^BFGS .*ready$/)
      await visitor.click('button', 'Play')
      await visitor.find('button', /^BFGS .*converged$/)
      await visitor.find('button', /^Gradient descent .*converged$/)
      const verdict = await sentence(visitor)
      assert.match(verdict, /BFGS/)
      const raced = await visitor.readings()
      assert.ok(
        Math.abs(numberFrom(raced.x) - 1) < 1e-6 && Math.abs(numberFrom(raced.y) - 3) < 1e-6,
        `${raced.x} ${raced.y}`,
      )

      // For a friend, who sees the same.
      await visitor.click('button', 'Copy link')
      const { value } = await visitor.find('textbox', 'Link')
      await visitor.open(String(value).split('#')[1])
      await visitor.click('button', 'Play')
      await visitor.find('button', /^BFGS .*converged$/)
      await visitor.find('button', /^Gradient descent .*converged$/)
      assert.equal(await sentence(visitor), verdict)
      assert.deepEqual(await visitor.readings(), raced)
      await visitor.click('button', /^Gradient descent .*converged$/)
      await visitor.eventually('the first method as it was', async () => {
        const { x, y } = await visitor.readings()
        return x === end.x && y === end.y
      })
    },
  },
]

/** All that can be read, as one text. @param {Visitor} visitor */
const said = async (visitor) => (await visitor.words()).join(' ').replace(/\s+/g, ' ')

/** What the race shows, in a sentence. @param {Visitor} visitor */
async function sentence(visitor) {
  await visitor.eventually('the results', async () => /came (lowest|equally low)/.test(await said(visitor)))
  return /[^.]*came (lowest|equally low)[^.]*/.exec(await said(visitor))?.[0] ?? ''
}
