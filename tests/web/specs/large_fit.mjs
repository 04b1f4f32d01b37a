// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict'
import { countAnswers } from '../visitor/worker_answers.mjs'

/** Of so many rows a worker takes the steps. */
const rows = 150_000

export const everywhere = true // from the file the worker is another one

/** @type {import('../runner/specs.mjs').Spec[]} */
export const specs = [
  {
    name: 'a file of very many rows goes to a fitted model in a worker; a reload finds it again',
    async run({ page, visitor }) {
      await visitor.open('data=line&speed=max&step.size=0.5&stop.gradient=0.00001')
      await visitor.filled()
      const counted = await countAnswers(page)
      await page.evaluate(dropRows, rows)
      await visitor.find('heading', /^150.000 rows, 2 columns$/)
      await visitor.click('button', 'Use these data')
      await visitor.waitFor('the rows', () => String(playground.getState().data).startsWith('own-'))
      await visitor.waitFor(
        'the end of the dialog',
        () => finder.find('dialog', 'Your own data').length === 0,
      )
      assert.equal(
        (await visitor.result()).steps,
        0,
        'nothing was computed before the first step is asked for',
      )
      await visitor.click('button', 'One step')
      await visitor.waitFor('the step', () => playground.result().steps === 1)
      await visitor.click('button', 'Play')
      await visitor.status('converged')
      const { x, steps } = await visitor.result()
      assert.ok(Math.abs(x[0] - 3) < 0.01 && Math.abs(x[1] - 1) < 0.01, `found ${x}`)
      await visitor.waitFor('the answer', () => playground.result().answer?.by === 'closed form')
      const { reports, failures } = await counted()
      assert.ok(reports > 1, 'a worker told of the steps')
      assert.equal(failures, 0)
      await visitor.click('button', 'One step back')
      await visitor.waitFor(
        'the step before',
        (/** @type {number} */ at) => playground.result().steps === at,
        steps - 1,
      )
      const { data } = await visitor.record()
      await visitor.open(`data=${data}&step.size=0.5`)
      assert.equal((await visitor.record()).data, data)
      await visitor.click('button', 'One step')
      await visitor.waitFor('a step', () => playground.result().steps === 1)
    },
  },
]

// What follows runs in the page.

/** @param {number} count */
function dropRows(count) {
  const lines = Array.from({ length: count }, (_, i) => {
    const x = (i % 1000) / 500 - 1
    return `${x},${3 * x + 1 + Math.sin(i) / 10}`
  })
  const transfer = new DataTransfer()
  transfer.items.add(new File([`x,y\n${lines.join('\n')}\n`], 'rows.csv'))
  document.body.dispatchEvent(
    new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true }),
  )
}
