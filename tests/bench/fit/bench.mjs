// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

// What a look at a million rows costs in the page's own core, beside a loop in JavaScript written by hand for a line and
// the squared error; how it comes in pieces that a page can take between two pictures; how much memory the rows take; and
// what a step in a batch of them takes. In node. It prints and fails nothing by time; sums that differ fail. Takes the
// directory that build.sh filled.

import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { openCore } from '../../../web/src/core/client.js'

const rows = 1_000_000
const rounds = 25
/** Rows of a piece: what a page may be held for is 8 ms. */
const piece = 250_000
const point = [0.5, -0.5]
const exact = { id: 'exact', parameters: {} }

const binary = readFileSync(join(resolve(process.argv[2]), 'fall_line_core.wasm'))

/** @param {string} what @param {number} figure @param {number} limit @param {string} more */
function print(what, figure, limit, more) {
  const verdict = figure <= limit ? 'holds ' : 'misses'
  console.log(`${verdict}  ${what.padEnd(44)} ${figure.toFixed(2).padStart(7)} <= ${limit}; ${more}`)
}

/** Least milliseconds of many rounds. @param {() => void} work */
function time(work, count = rounds) {
  let least = Infinity
  for (let round = 0; round < count; round++) {
    const begin = performance.now()
    work()
    least = Math.min(least, performance.now() - begin)
  }
  return least
}

const x = Float64Array.from({ length: rows }, (_, i) => (2 * i) / rows - 1)
const y = x.map((number, i) => 3 * number + 1 + 0.1 * ((i * 37) % 11) - 0.5)

/** Mean squared error of a line, and its gradient. @param {number} slope @param {number} intercept */
function byHand(slope, intercept) {
  let [value, bySlope, byIntercept] = [0, 0, 0]
  for (let i = 0; i < rows; i++) {
    const error = slope * x[i] + intercept - y[i]
    value += error * error
    bySlope += 2 * error * x[i]
    byIntercept += 2 * error
  }
  return [value / rows, bySlope / rows, byIntercept / rows]
}

/** @type {any} */
let exports = null
const core = await openCore(binary, {
  opened: (all) => {
    exports = all
  },
})
const before = exports.memory.buffer.byteLength
const problem = core.openOwnFit({ x, y })
const data = rows * 2 * 8

const expected = byHand(point[0], point[1])
const [value, bySlope, byIntercept] = [
  problem.evaluate(point, exact).value,
  ...problem.gradient(point, exact),
]
;[value, bySlope, byIntercept].forEach((number, i) => {
  if (!(Math.abs(number - expected[i]) <= 1e-9 * Math.abs(expected[i])))
    throw new Error(`${number} is not ${expected[i]}`)
})

// In turns, so that what else the machine does falls on both alike.
let [ofCore, ofHand] = [Infinity, Infinity]
// What nobody has a use for an engine may leave out, and then has computed nothing.
let used = 0
for (let round = 0; round < rounds; round++) {
  ofHand = Math.min(
    ofHand,
    time(() => {
      used += byHand(point[0], point[1]).reduce((sum, each) => sum + each)
    }, 1),
  )
  ofCore = Math.min(
    ofCore,
    time(() => problem.gradient(point, exact), 1),
  )
}
const once = expected.reduce((sum, each) => sum + each)
if (Math.abs(used / rounds / once - 1) > 1e-9) throw new Error(`${used} is not ${rounds} times ${once}`)
print('gradient of 1,000,000 rows, times the loop', ofCore / ofHand, 2.5, `${ofCore.toFixed(1)} ms`)

const ofPiece = time(() => problem.rowSums(point, 0, piece))
print('a quarter of it as a piece, ms', ofPiece, 8, `${(rows / piece).toFixed(0)} pieces`)

const taken = exports.memory.buffer.byteLength - before
print('memory of the core, times the data', taken / data, 3, `${(taken / 2 ** 20).toFixed(0)} MB`)

for (const shuffle of /** @type {const} */ (['none', 'batches', 'rows'])) {
  const descent = problem.descend({
    optimizer: { id: 'gradient_descent', parameters: {} },
    step: { id: 'fixed', parameters: { size: 0.01 } },
    gradient: exact,
    sense: 'minimise',
    stop: { steps: 1_000_000, gradient: 0, evaluations: null },
    start: point,
    batching: { size: 20, shuffle, averageFrom: null },
  })
  descent.advance(1)
  const steps = 25_600
  const all = time(() => descent.advance(steps), 1)
  print(`a step of 20 rows, shuffle ${shuffle}, ms`, all / steps, 1, 'with the looks at all rows')
  descent.close()
}

const answered = time(() => problem.findAnswer(), 1)
print('the answer in closed form, ms', answered, 2000, 'where nobody waits for it')
problem.close()
