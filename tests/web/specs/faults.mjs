// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict'

export const everywhere = true

/** @type {import('../runner/specs.mjs').Spec[]} */
export const specs = [
  {
    name: 'the suite hears what goes wrong in a page',
    async run({ page, visitor, origin }) {
      const slips = [
        slipOfConsole,
        slipOfTimer,
        slipOfPromise,
        ...(origin.name === 'server' ? [slipOfPolicy] : []),
      ]
      for (const slip of slips) {
        await visitor.open()
        assert.deepEqual(await page.errors(), [], 'a page that does nothing wrong is silent')
        await page.evaluate(slip)
        await visitor.eventually(`${slip.name} to be heard`, async () => (await page.errors()).length > 0)
      }
      // A fresh document begins with a clean sheet.
      await visitor.open()
    },
  },
]

// What follows runs in the page.

function slipOfConsole() {
  console.error('a slip on purpose')
}

function slipOfTimer() {
  setTimeout(() => {
    throw new Error('a slip on purpose')
  })
}

function slipOfPromise() {
  setTimeout(() => Promise.reject(new Error('a slip on purpose')))
}

function slipOfPolicy() {
  document.body.setAttribute('style', 'color: red')
}
