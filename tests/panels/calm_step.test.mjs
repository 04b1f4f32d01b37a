// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { calmSize } from '../../web/src/panels/calm_step.js'
import { openTestCore } from '../wasm/core.mjs'

const core = await openTestCore()
const usual = 0.01

/** @param {ReturnType<typeof core.openFunction>} problem @param {number} [least] */
function sizeOf(problem, least) {
  const curvature = (/** @type {ArrayLike<number>} */ x) => problem.curvature(x)
  const size = calmSize({ facts: problem.facts, curvature }, usual, least)
  problem.close()
  return size
}

test('a gentle problem keeps the usual step size', () => {
  assert.equal(sizeOf(core.openFunction('x^2 + y^2')), usual)
  assert.equal(sizeOf(core.openFunction('x + y')), usual)
  assert.equal(sizeOf(core.openFunction('70*x^2 + y^2')), usual, 'it stays below the largest that is stable')
})

test('a steep one gets the reciprocal of its curvature, rounded down to one digit', () => {
  assert.equal(sizeOf(core.openFunction('150*x^2 + y^2')), 0.003)
  assert.equal(sizeOf(core.openFunction('x^2 - 400*y^2')), 0.001)
})

test('it is not below the least that can be set', () => {
  assert.equal(sizeOf(core.openFunction('1e9*x^2'), 1e-6), 1e-6)
})

test('of very many rows nothing is asked', () => {
  const facts = { rows: 1_000_000, start: [0], minimisers: [] }
  const curvature = () => assert.fail('asked')
  assert.equal(calmSize(/** @type {any} */ ({ facts, curvature }), usual), usual)
})

test('of a fit the best parameters are looked at as well as the start', () => {
  const x = Array.from({ length: 20 }, (_, i) => i - 10)
  const fit = core.openOwnFit({ x, y: x.map((value) => 2 * value + 1) })
  const size = sizeOf(fit)
  // Twice the mean of the squares is the curvature.
  const curvature = (2 * x.reduce((sum, value) => sum + value * value, 0)) / x.length
  assert.ok(size <= 1 / curvature && size > 0.5 / curvature, String(size))
})
