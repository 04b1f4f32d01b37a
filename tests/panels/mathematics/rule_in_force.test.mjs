// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ruleInForce } from '../../../web/src/panels/mathematics/rule_in_force.js'
import { ruleLines } from '../../../web/src/panels/mathematics/rule_lines.js'
import { formulasOf } from '../../../web/tex_formulas.mjs'
import { openTestCore } from '../../wasm/core.mjs'

const { catalogue } = await openTestCore()
const formulas = formulasOf(catalogue)
/** @type {import('../../../web/src/state/types.js').OptimizerEntry[]} */
const decaying = catalogue.optimizers.filter(({ parameters }) =>
  parameters.some(({ id }) => id === 'weight_decay'),
)

/** @param {(typeof decaying)[number]} rule @param {number} value  of its decay */
const inForce = ({ formula = '', parameters = [] }, value) =>
  ruleInForce(
    formula,
    parameters.map(({ id, symbol = '' }) => ({ symbol, value: id === 'weight_decay' ? value : 0.5 })),
  )

test('a weight decay of 0 is in no sum of a rule, one that is set stays', () => {
  assert.ok(decaying.length > 10)
  for (const rule of decaying) {
    assert.doesNotMatch(inForce(rule, 0), /\+ \\lambda/, rule.id)
    assert.equal(inForce(rule, 0.1), rule.formula, rule.id)
    assert.match(inForce(rule, 0.1), /\\lambda/, rule.id)
  }
})

test('what is left of a rule is set as mathematics, and is still read where the rule was', () => {
  for (const rule of decaying) {
    const shown = inForce(rule, 0)
    for (const tex of shown.split('\n')) assert.match(formulas[tex], /^<math /, `${rule.id}: ${tex}`)
    if (rule.byCoordinate) assert.equal(ruleLines(shown).length, ruleLines(rule.formula ?? '').length)
  }
})

test('a rule whose parameters have no decay is as the catalogue says', () => {
  assert.equal(ruleInForce('x_t + \\lambda x_t', [{ symbol: 'a', value: 0 }]), 'x_t + \\lambda x_t')
})
