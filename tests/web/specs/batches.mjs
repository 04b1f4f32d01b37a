// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict'

/** @type {import('../runner/specs.mjs').Spec[]} */
export const specs = [
  {
    name: 'a fit in batches, set by hand and kept by the link',
    async run({ page, visitor }) {
      await visitor.open('data=noisy_line&step.size=0.0005')
      await visitor.filled()
      await visitor.fill(/^Rows in a step/, '20')
      await visitor.waitFor('batches', () => playground.getState().batch === 20)
      await visitor.click('radio', 'Rows')
      await visitor.waitFor('shuffled rows', () => playground.getState().shuffle === 'rows')
      await visitor.call('step', 10)
      await visitor.eventually('the address', async () =>
        /batch=20&shuffle=rows/.test(await page.evaluate(() => location.hash)),
      )
      const rows = await page.evaluate(() => playground.result().rowEvaluations)
      assert.deepEqual(rows, { function: 0, gradient: 200 })
      await visitor.fill(/^Rows in a step/, '0')
      await visitor.waitFor('the mark', () => {
        const [field] = finder.find('textbox', { source: '^Rows in a step', flags: '' })
        return field?.getAttribute('aria-invalid') === 'true'
      })
      const field = await visitor.find('textbox', /^Rows in a step/)
      assert.match(field.description, /needs a whole number from 1 to 10000000 or all/)
    },
  },
  {
    name: 'raw columns that no step size suits are standardised for the comparison, which is said and undone at once',
    async run({ page, visitor }) {
      await visitor.open('data=pontius')
      await visitor.filled()
      await visitor.click('button', 'Compare batch, minibatch, stochastic')
      await visitor.find(
        'status',
        /^The columns were standardised for this: raw, they would need steps so small/,
      )
      const statuses = await page.evaluate(() => [1, 2, 3].map((run) => playground.result(run).status))
      assert.ok(!statuses.includes('diverged'), statuses.join())
      assert.equal((await visitor.record()).scale, 'standardise')
      await page.setViewport(390, 844)
      await visitor.find('status', /^The columns were standardised for this/)
      await visitor.click('button', 'Undo')
      await visitor.waitFor('the raw columns', () => playground.getState().scale === 'none')
      assert.equal((await visitor.record())['2.optimizer'], undefined)
      await visitor.eventually(
        'the sentence to go',
        async () => !/were standardised for this/.test((await visitor.words()).join(' ')),
      )
      await page.setViewport(1280, 800)
    },
  },
  {
    name: 'a race in batches is made fair by rows: by a button, in words, and with a budget of one’s own',
    async run({ page, visitor }) {
      await visitor.open('data=noisy_line&batch=1&step.size=0.0001&2.optimizer=gradient_descent')
      await visitor.filled()
      assert.match((await visitor.words()).join(' '), /Gives every run the same number of rows to look at/)
      await visitor.click('button', 'Make it fair')
      await visitor.waitFor('the race to end', () => playground.getState().fair === 12)
      assert.equal((await visitor.record())['stop.rows'], 2000)
      const said =
        /Each run could look at 2000 rows, as many as in 20 passes over the data, whatever the size of its batches; for each, 12 step sizes/
      await visitor.eventually('the sentence', async () => said.test((await visitor.words()).join(' ')))
      const looks = () => page.evaluate(() => [1, 2].map((run) => playground.result(run).rowEvaluations))
      const each = { function: 0, gradient: 2000 }
      await visitor.eventually('the race to be run', async () => (await looks())[1].gradient === 2000)
      assert.deepEqual(await looks(), [each, each])
      await visitor.click('summary', 'Budget and trials')
      await visitor.fill('Rows each', '50')
      await visitor.click('button', 'Make it fair')
      await visitor.find('alert', /The number of rows is a whole number from 100 to 10000000\./)
      await visitor.fill('Rows each', '400')
      await visitor.click('button', 'Make it fair')
      await visitor.waitFor('the smaller budget', () => playground.getState()['stop.rows'] === 400)
    },
  },
]
