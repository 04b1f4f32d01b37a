// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { linesOf } from '../../web/src/panels/mathematics/space.js'
import { openTestCore } from '../wasm/core.mjs'

const core = await openTestCore()

test('space is kept for as many lines as the core gives, with the gradient or without', () => {
  for (const dimension of [1, 2, 4, 5, 7]) {
    const problem = core.openFunction('sum(i, 1, n, x[i]^2)', dimension)
    const { formulas, partials } = problem.mathematics()
    const open = linesOf(problem.facts, true)
    assert.equal(open['--formulas'], String(formulas.length))
    assert.equal(open['--partials'], String(partials.length), `${dimension} variables`)
    assert.equal(open['--notes'], partials.length < dimension ? '1' : '0')
    assert.deepEqual([open['--heads'], open['--folds']], ['0', '1'])
    const closed = linesOf(problem.facts, false)
    assert.deepEqual([closed['--partials'], closed['--notes']], ['0', '0'])
    problem.close()
  }
  const fit = core.openOwnFit({ x: [0, 1, 2], y: [1, 2, 3] })
  const kept = linesOf(fit.facts, false)
  assert.equal(Number(kept['--formulas']) + Number(kept['--sums']), fit.mathematics().formulas.length)
  assert.deepEqual([kept['--heads'], kept['--folds'], kept['--partials']], ['3', '1', '0'])
  fit.close()
})
