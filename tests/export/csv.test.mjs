// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openSession } from '../../web/src/app/open_session.js'
import { csvHead, csvLines } from '../../web/src/export/csv.js'
import { fileName } from '../../web/src/export/file_name.js'
import { openTestCore } from '../wasm/core.mjs'

const core = await openTestCore()

/** @typedef {import('../../web/src/export/types.js').Recorded} Recorded */

/** A whole table. @param {string[]} variables @param {Recorded} run */
const csvOf = (variables, run) => csvHead(variables) + csvLines(run, 0, run.step.length)

/** A table's fields, none of which is quoted. @param {string} csv */
const fieldsOf = (csv) => csv.split('\r\n').map((line) => line.split(','))

/** @param {Partial<Record<string, number[]>>} [columns] */
const recorded = (columns = {}) => ({
  x: [Float64Array.of(1)],
  step: Float64Array.of(0),
  value: Float64Array.from(columns.value ?? [2]),
  gradientNorm: Float64Array.of(3),
  stepSize: Float64Array.of(0),
  functionEvaluations: Float64Array.of(4),
  gradientEvaluations: Float64Array.of(5),
})

test('every kept step is a line, and every number reads back to the same double', async () => {
  const session = await openSession(core, '#f=himmelblau&start=0.1,-0.7&gradient=central')
  session.step(50)
  const { facts, recorded: run } = session.closely.written()
  const [head, ...lines] = fieldsOf(csvOf(facts.variables, run))
  session.close()
  assert.deepEqual(head, [
    ...['step', 'x', 'y', 'value', 'gradient_norm', 'step_size'],
    ...['function_evaluations', 'gradient_evaluations'],
  ])
  assert.deepEqual(lines.pop(), [''], 'the last line is ended too')
  assert.equal(lines.length, 51)
  const columns = [run.step, ...run.x, run.value, run.gradientNorm, run.stepSize, run.functionEvaluations]
  lines.forEach((fields, entry) => {
    assert.equal(fields.length, head.length)
    for (const [i, column] of columns.entries()) assert.ok(Object.is(Number(fields[i]), column[entry]))
  })
  assert.equal(lines[50][6], '200', 'central differences of two variables cost four evaluations a step')
})

test('numbers that are hard to write', () => {
  for (const value of [-0, 1e-320, 5e-324, 1.7976931348623157e308, 0.1 + 0.2, Infinity, Number.NaN, 1e21]) {
    const [, line] = fieldsOf(csvOf(['x'], recorded({ value: [value] })))
    assert.ok(Object.is(Number(line[2]), value), `${line[2]} is ${value}`)
  }
})

test('columns have names of their own, quoted where they must be', () => {
  const [head] = csvOf(['value'], recorded()).split('\r\n')
  assert.match(head, /^step,value,value_,gradient_norm/)
  assert.match(csvOf(['a "b", c'], recorded()), /^step,"a ""b"", c",value/)
})

test('files are named after problem and method, in letters that every system takes', () => {
  assert.equal(fileName(['Himmelblau’s function', 'Adam'], 'csv'), 'fall-line-himmelblau-s-function-adam.csv')
  assert.equal(fileName(['x^2 + "y"/../*', ''], 'py'), 'fall-line-x-2-y.py')
  assert.equal(fileName(['Lévy', 'one step in 8'], 'csv'), 'fall-line-levy-one-step-in-8.csv')
})
