// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { linesOf } from '../../web/src/panels/mathematics/space.js'
import { openTestCore } from '../wasm/core.mjs'

const core = await openTestCore()

test('space is kept for as many lines as the core gives', () => {
  for (const dimension of [1, 2, 4, 5, 200]) {
    const problem = core.openFunction('sum(i, 1, n, x[i]^2)', dimension)
    const { formulas, partials } = problem.mathematics()
    const lines = linesOf(problem.facts, false)
    assert.equal(lines['--formulas'], String(formulas.length))
    assert.equal(lines['--partials'], String(partials.length))
    assert.equal(lines['--notes'], partials.length < dimension ? '1' : '0')
    problem.close()
  }
  const fit = core.openOwnFit({ x: [0, 1, 2], y: [1, 2, 3] })
  assert.equal(linesOf(fit.facts, false)['--formulas'], String(fit.mathematics().formulas.length))
  fit.close()
})

test('where the page is narrow the gradient is folded away', () => {
  const lines = linesOf({ kind: 'function', dimension: 2 }, true)
  assert.deepEqual([lines['--formulas'], lines['--folds'], lines['--partials']], ['1', '1', '0'])
})
