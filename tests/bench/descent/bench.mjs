// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

// What a step of a descent costs in the page's own core, with its whole history, beside a loop in JavaScript that was
// written by hand for one function and one rule and keeps the same columns; and what a run of ten million steps takes.
// In node. It prints and fails nothing by time; a run that differs from the loop's fails. Takes the directory that
// build.sh filled.

import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { openCore } from '../../../web/src/core/client.js'
import { adam, emptyColumns, gradientDescent } from './by_hand.mjs'

/** @import {Columns, Loop} from './by_hand.mjs' */

const text = '(1 - x)^2 + 100*(y - x^2)^2'
const start = [-1.2, 1]
/** Every one is kept. So few that many a round goes by before the machine turns to something else. */
const steps = 10_000
const rounds = 150
const longRun = { steps: 10_000_000, size: 1e-6, megabytes: 256 }

/** Step sizes so small that no run ends before its last step. @type {[string, Loop, number, number][]} */
const rows = [
  ['gradient_descent', gradientDescent, 1e-4, 25],
  ['adam', adam, 1e-5, 10],
]

const binary = readFileSync(join(resolve(process.argv[2]), 'fall_line_core.wasm'))

/** @param {string} what @param {number} figure @param {number} limit @param {string} more */
function print(what, figure, limit, more) {
  const verdict = figure <= limit ? 'holds ' : 'misses'
  console.log(`${verdict}  ${what.padEnd(44)} ${figure.toFixed(2).padStart(7)} <= ${limit}; ${more}`)
}

/** @param {string} id @param {number} size @param {number} limit */
const planOf = (id, size, limit) => ({
  optimizer: { id, parameters: {} },
  step: { id: 'fixed', parameters: { size } },
  gradient: { id: 'exact', parameters: {} },
  sense: /** @type {const} */ ('minimise'),
  stop: { steps: limit, gradient: 0, evaluations: null },
  start,
})

/** Milliseconds. @param {() => void} work */
function time(work) {
  const begin = performance.now()
  work()
  return performance.now() - begin
}

/** The two must have done the same work, but for roundings that add up. @param {Columns} found @param {Columns} hand */
function compare(found, hand) {
  /** @param {Columns} columns */
  const all = ({ x, ...others }) => [...x, ...Object.values(others)]
  const expected = all(hand)
  all(found).forEach((column, k) => {
    if (column.length !== expected[k].length)
      throw new Error(`${column.length} entries, not ${expected[k].length}`)
    column.forEach((number, t) => {
      const off = Math.abs(number - expected[k][t])
      if (!(off <= 1e-8 * Math.max(1, Math.abs(number))))
        throw new Error(`column ${k}, step ${t}: ${number} is not ${expected[k][t]}`)
    })
  })
}

/** The least times of many rounds: of the core, and of the loop. */
async function printSteps() {
  const core = await openCore(binary)
  const problem = core.openFunction(text)
  for (const [id, byHand, size, limit] of rows) {
    const columns = emptyColumns(steps + 1)
    const least = { core: Infinity, byHand: Infinity }
    // In turns, so that what else the machine does falls on both alike.
    for (let round = 0; round < rounds; round++) {
      const descent = problem.descend(planOf(id, size, steps))
      least.core = Math.min(
        least.core,
        time(() => descent.advance(steps)),
      )
      least.byHand = Math.min(
        least.byHand,
        time(() => byHand(columns, start[0], start[1], size)),
      )
      if (round === 0) compare(descent.history(0, descent.entries), columns)
      descent.close()
    }
    const [a, b] = [least.core, least.byHand].map((ms) => `${((ms * 1e6) / steps).toFixed(1)} ns`)
    print(`${id}, a step: time to JavaScript by hand`, least.core / least.byHand, limit, `${a}; by hand ${b}`)
  }
  problem.close()
}

/** Time of the processor, and memory, with all of the history that is kept taken out at the end, as the page does. */
async function printLongRun() {
  /** @type {WebAssembly.Memory | null} */
  let memory = null
  const core = await openCore(binary, { opened: (exports) => (memory = exports.memory) })
  const problem = core.openFunction(text)
  const descent = problem.descend(planOf('gradient_descent', longRun.size, longRun.steps))
  let peak = 0
  const begun = process.cpuUsage()
  const look = () => {
    const { heapUsed, arrayBuffers } = process.memoryUsage()
    const used = heapUsed + arrayBuffers + /** @type {any} */ (memory).buffer.byteLength
    peak = Math.max(peak, used / 2 ** 20)
  }
  for (let part = 0; part < 100; part++) {
    descent.advance(longRun.steps / 100)
    look()
  }
  const { user, system } = process.cpuUsage(begun)
  const seconds = (user + system) / 1e6
  const { step, x } = descent.history(0, descent.entries)
  look()
  const [first, last] = [step[0], step[step.length - 1]]
  if (first !== 0 || last !== longRun.steps || x[0][0] !== start[0])
    throw new Error(`a history from step ${first} to step ${last}`)
  const kept = `${step.length} entries, every ${descent.stride}th step`
  const took = `${seconds.toFixed(2)} s of the processor, ${((seconds * 1e9) / longRun.steps).toFixed(1)} ns a step`
  print(`${longRun.steps} steps: greatest use of memory in MB`, peak, longRun.megabytes, `${took}; ${kept}`)
  descent.close()
  problem.close()
}

await printSteps()
await printLongRun()
