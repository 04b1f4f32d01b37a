// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Session } from '../../web/src/app/session.js'
import { pythonScript } from '../../web/src/export/python_script.js'
import { scriptSource } from '../../web/src/export/script_source.js'
import { openTestCore } from '../wasm/core.mjs'
import { runScripts } from './python.mjs'

/** @typedef {'plain' | 'numpy'} Style */

const core = await openTestCore()
const { catalogue } = core
/** @type {Style[]} */
const styles = ['plain', 'numpy']

/**
 * A run to its end, and its script in a style.
 * @param {string} hash
 * @param {Style} style
 */
function written(hash, style) {
  const session = new Session(core, `#v=1&${hash}`)
  assert.deepEqual(session.warnings, [], hash)
  session.step(Number(session.record['stop.steps']))
  const { x, value } = session.trajectory()
  const path = Array.from(value, (_, entry) => x.map((/** @type {Float64Array} */ column) => column[entry]))
  const script = pythonScript(scriptSource(session.written(), session.catalogue, style), style)
  session.close()
  return { hash: `${hash} (${style})`, path, ...script }
}

/**
 * The largest difference between two paths, in terms of the largest coordinate beside it, or of 1 where that is less.
 * @param {number[][]} left
 * @param {number[][]} right
 */
function distance(left, right) {
  const apart = left.map((x, step) => {
    const size = Math.max(1, ...x.map(Math.abs))
    return Math.max(...x.map((coordinate, i) => Math.abs(coordinate - right[step][i]) / size))
  })
  return Math.max(...apart)
}

/**
 * Runs the scripts of many records, in both styles, and holds every iterate against the run's own.
 * @param {string[]} hashes
 * @param {number} tolerance  0: to the last bit
 */
function check(hashes, tolerance) {
  const runs = hashes.flatMap((hash) => styles.map((style) => written(hash, style)))
  for (const { hash, objection } of runs) assert.equal(objection, '', hash)
  const results = runScripts(runs.map(({ text }) => text))
  assert.equal(results.length, runs.length)
  runs.forEach(({ hash, path, text }, i) => {
    const script = results[i]
    assert.equal(script.path.length, path.length, `${hash}: as many steps\n${script.said}\n${text}`)
    if (tolerance === 0) assert.deepEqual(script.path, path, `${hash}\n${text}`)
    const apart = distance(path, script.path)
    assert(apart <= tolerance, `${hash}: ${apart} apart\n${text}`)
  })
}

/** @typedef {{id: string, python: string, parameters: {id: string}[]}} Unit */
/** @type {Unit[]} */
const optimizers = catalogue.optimizers.filter((/** @type {Unit} */ { python }) => python !== '')
/** @type {Unit[]} */
const rules = catalogue.stepSizes.filter((/** @type {Unit} */ { python }) => python !== '')

/** @param {Unit} unit @param {string} id */
const has = (unit, id) => unit.parameters.some((parameter) => parameter.id === id)

/** Problems on which there is nothing but arithmetic: a function, one to be maximised, a fit, a difference quotient. */
const arithmetic = [
  'f=himmelblau&start=-1.5,3.5&stop.steps=60',
  'f=2x - x^2 - 3y^4 %2B x*y&start=0.5,-0.4&sense=maximise&stop.steps=60',
  'data=0,1;1,3;2,4.5;3,8;5,11;6,12.5;7,16;8,17;9,20.5;11,24&model=slope*x %2B intercept&stop.steps=60',
  'f=sum_of_squares&dim=3&gradient=central&gradient.h=0.001&stop.steps=60',
]

test('the first-order methods and the schedules are written as Python', () => {
  assert(optimizers.length >= 20, `${optimizers.length} optimizers`)
  assert(rules.length >= 11, `${rules.length} rules`)
})

for (const optimizer of optimizers) {
  test(`${optimizer.id}: scripts with lists and with NumPy take the same steps`, () => {
    const decay = has(optimizer, 'weight_decay') ? '&optimizer.weight_decay=0.02' : ''
    // Powers that are not whole come out of a library, whose last bit differs.
    const tolerance = /\*\*/.test(optimizer.python) ? 1e-12 : 0
    const method = `optimizer=${optimizer.id}&step.size=0.02`
    check([...arithmetic, `${arithmetic[0]}${decay}`].map((hash) => `${hash}&${method}`), tolerance)
  })
}
