// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict'
import { openSession } from '../../web/src/app/open_session.js'
import { pythonScript } from '../../web/src/export/python_script.js'
import { scriptSource } from '../../web/src/export/script_source.js'
import { openTestCore } from '../wasm/core.mjs'
import { runScripts } from './python.mjs'

/** @typedef {'plain' | 'numpy'} Style */

const core = await openTestCore()
export const { catalogue } = core

/** @type {readonly Style[]} */
export const styles = ['plain', 'numpy']

/**
 * A record's run, to its end, and its script.
 * @param {string} hash
 * @param {Style} style
 */
export async function scripted(hash, style) {
  const session = await openSession(core, `#v=1&${hash}`)
  assert.deepEqual(session.warnings, [], hash)
  session.step(Number(session.record['stop.steps']))
  const { x, value } = session.trajectory()
  const path = Array.from(value, (_, entry) => x.map((/** @type {Float64Array} */ column) => column[entry]))
  const steps = Array.from(session.closely.written().recorded.step)
  const average = Array.from(session.result().average?.x ?? [])
  const script = pythonScript(scriptSource(session.closely.written(), session.catalogue, style), style)
  session.close()
  return { name: `${hash} (${style})`, path, steps, average, ...script }
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
 * Runs the scripts of many records in both styles, all in one go, and gives what checks those of one group: that every
 * iterate is the run's own, to a tolerance; 0 means to the last bit.
 * @param {Record<string, string[]>} groups  hashes, by group
 */
export async function runInBatch(groups) {
  const wanted = Object.entries(groups).flatMap(([group, hashes]) =>
    hashes.flatMap((hash) => styles.map((style) => ({ group, hash, style }))),
  )
  const all = await Promise.all(
    wanted.map(async ({ group, hash, style }) => ({ group, ...(await scripted(hash, style)) })),
  )
  const results = runScripts(all.map(({ text }) => text))
  /** @param {string} group @param {number} tolerance */
  return function check(group, tolerance) {
    const chosen = all.map((run, i) => ({ ...run, result: results[i] })).filter((run) => run.group === group)
    assert(chosen.length >= styles.length, `there are runs of ${group}`)
    for (const { name, text, objection, path, steps, average, result } of chosen) {
      assert.equal(objection, null, name)
      assert.equal(result.error, null, `${name}\n${text}`)
      const last = steps[steps.length - 1]
      assert.equal(result.path.length - 1, last, `${name}: as many steps\n${result.said}\n${text}`)
      // A run that looks at all rows now and then keeps those points alone.
      const told = [...steps.map((step) => result.path[step]), result.average]
      const kept = [...path, average]
      if (tolerance === 0) assert.deepEqual(told, kept, `${name}\n${text}`)
      const apart = distance(kept, told)
      assert(apart <= tolerance, `${name}: ${apart} apart\n${text}`)
    }
  }
}
