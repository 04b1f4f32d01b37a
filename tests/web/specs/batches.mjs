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
]
