// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict'
import { hashOfRun } from '../../app/golden_hash.mjs'
import { reference } from '../../wasm/core.mjs'

const { runs } = await reference('golden.json')

export const everywhere = true

/** @type {import('../runner/specs.mjs').Spec[]} */
export const specs = [
  {
    name: 'the pinned runs have the same bits in every browser',
    async run({ page, visitor }) {
      await visitor.open()
      for (const { record, steps, hash } of runs) {
        const x = await page.evaluate(
          async (/** @type {object} */ changes, /** @type {number} */ count) => {
            const playground = /** @type {any} */ (document.querySelector('fall-line'))
            // A pinned record says what differs from the defaults.
            const cleared = Object.fromEntries(Object.keys(playground.getState()).map((key) => [key, null]))
            await playground.setState({ ...cleared, ...changes })
            playground.step(count)
            return playground.trajectory().x.map((/** @type {Float64Array} */ column) => [...column])
          },
          record,
          steps,
        )
        assert.equal(x[0].length, steps + 1, JSON.stringify(record))
        assert.equal(hashOfRun(x), hash, JSON.stringify(record))
      }
    },
  },
]
