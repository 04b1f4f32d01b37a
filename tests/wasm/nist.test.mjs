// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openTestCore, reference } from './core.mjs'

const core = await openTestCore()
const { sets } = await reference('nist_strd.json')
const linear = sets.filter((/** @type {{kind: string}} */ { kind }) => kind === 'linear')

/** @param {any} set @returns {Record<string, number[]>} */
function columnsOf({ predictors, x, y }) {
  const columns = predictors.length === 1 ? [x] : predictors.map((_, i) => x.map((row) => row[i]))
  return { ...Object.fromEntries(predictors.map((name, i) => [name, columns[i]])), y }
}

test('the page’s own file has eight digits of the linear sets, and six of Filip', () => {
  for (const set of linear) {
    const problem = core.openOwnFit(columnsOf(set), { model: { id: set.model, parameters: {} } })
    const { answer, variables } = problem.facts
    assert.equal(answer?.rank, set.parameters.length, set.name)
    variables.forEach((name, i) => {
      const certified = set.certified[set.parameters.indexOf(name)]
      const error = Math.abs(Number(answer?.x[i]) - certified) / Math.abs(certified)
      assert.ok(error < (set.name === 'Filip' ? 1e-6 : 1e-8), `${set.name}, ${name}: ${error}`)
    })
    problem.close()
  }
  assert.equal(linear.length, 11)
})
