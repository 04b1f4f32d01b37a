// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { linesOf } from '../../web/src/panels/mathematics/space.js'
import { openTestCore } from '../wasm/core.mjs'

const core = await openTestCore()

test('space is kept for as many lines as the core gives, the gradient folded away', () => {
  const problem = core.openFunction('sum(i, 1, n, x[i]^2)', 5)
  const lines = linesOf(problem.facts)
  assert.equal(lines['--formulas'], String(problem.mathematics().formulas.length))
  assert.deepEqual([lines['--heads'], lines['--folds']], ['0', '1'])
  problem.close()
  const fit = core.openOwnFit({ x: [0, 1, 2], y: [1, 2, 3] })
  const kept = linesOf(fit.facts)
  assert.equal(Number(kept['--formulas']) + Number(kept['--sums']), fit.mathematics().formulas.length)
  assert.deepEqual([kept['--heads'], kept['--folds']], ['3', '1'])
  fit.close()
})
