// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { symbolText } from '../../web/src/plots/symbol_text.js'

test('a number at the end of a name stands below the line, and nothing else changes', () => {
  assert.deepEqual(['x1', 'b10', 'slope2'].map(symbolText), ['x₁', 'b₁₀', 'slope₂'])
  for (const name of ['x', 'intercept', 'f(x)', 'x_1', 'x[201]', 'a1b', ''])
    assert.equal(symbolText(name), name)
})
