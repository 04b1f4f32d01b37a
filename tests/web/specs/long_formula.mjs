// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict'
import { typeIntoLongFormula } from '../visitor/long_formula.mjs'

/** @type {import('../runner/specs.mjs').Spec[]} */
export const specs = [
  {
    name: 'whoever types into a long formula loses no key, though what stands there is tried in between',
    async run({ page, visitor }) {
      // How long a key waits is measured in tests/bench/page.
      const { keys, tries } = await typeIntoLongFormula(page, visitor)
      assert.equal(keys, 12, 'the key to the end, and eleven letters')
      assert.ok(tries > 1, `it was tried while it was typed, ${tries} times`)
      assert.match((await visitor.words()).join('\n'), /Too long to be shown as a formula\./)
    },
  },
]
