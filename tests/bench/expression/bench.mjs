// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

// Ratios, measured in one run, of the expression engine (WebAssembly) to JavaScript made by `new Function`, to a value
// and gradient written by hand in JavaScript, and to math.js. Takes the directory that build.sh built in.

import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { derivative, compile as mathCompile, parse } from 'mathjs'

/**
 * @typedef {object} Row
 * @property {string} name
 * @property {string} text as the engine and math.js read it
 * @property {string} script as JavaScript
 * @property {string} byHand value and gradient, written by hand: statements that set `value`, `dx`, `dy`
 * @property {number} low the grid runs from here to -low
 * @property {{value: number, both: number, mathjs: number}} limits the ratios that are asked for
 */

/** @type {Row[]} */
const rows = [
  {
    name: 'Himmelblau',
    text: '(x^2+y-11)^2+(x+y^2-7)^2',
    script: '(x**2+y-11)**2+(x+y**2-7)**2',
    byHand: 'const a = x*x + y - 11, b = x + y*y - 7; value = a*a + b*b; dx = 4*x*a + 2*b; dy = 2*a + 4*y*b',
    low: -6,
    limits: { value: 1.2, both: 1.2, mathjs: 150 },
  },
  {
    name: 'Ackley',
    text: '-20*exp(-0.2*sqrt(0.5*(x^2+y^2)))-exp(0.5*(cos(2*pi*x)+cos(2*pi*y)))+e+20',
    script:
      '-20*Math.exp(-0.2*Math.sqrt(0.5*(x**2+y**2)))-Math.exp(0.5*(Math.cos(2*Math.PI*x)+Math.cos(2*Math.PI*y)))+Math.E+20',
    byHand: `const r = Math.sqrt(0.5*(x*x + y*y)), p = 2*Math.PI
      const a = 20*Math.exp(-0.2*r), b = Math.exp(0.5*(Math.cos(p*x) + Math.cos(p*y)))
      value = -a - b + Math.E + 20
      const s = 0.1*a/r
      dx = s*x + Math.PI*b*Math.sin(p*x); dy = s*y + Math.PI*b*Math.sin(p*y)`,
    low: -5,
    limits: { value: 0.9, both: 0.9, mathjs: 40 },
  },
]

const side = 512

/**
 * The least time of several rounds, in milliseconds.
 * @param {() => void} work
 * @param {number} rounds
 */
function time(work, rounds) {
  let least = Infinity
  for (let i = 0; i < rounds; i++) {
    const begin = performance.now()
    work()
    least = Math.min(least, performance.now() - begin)
  }
  return least
}

async function engine(/** @type {string} */ directory) {
  const { default: create } = await import(pathToFileURL(join(directory, 'expression.mjs')).href)
  const module = await create({ wasmBinary: readFileSync(join(directory, 'expression.wasm')) })
  return {
    open: module.cwrap('open_text', 'number', ['string', 'number']),
    lay: module.cwrap('lay_grid', null, ['number', 'number']),
    run: module.cwrap('run_grid', null, ['number']),
    at: module.cwrap('result_at', 'number', ['number', 'number', 'number']),
  }
}

/** @param {(x: number, y: number, at: number) => void} visit @param {number} low */
function overGrid(visit, low, count = side) {
  for (let row = 0; row < count; row++) {
    const y = low - (2 * low * row) / (side - 1)
    for (let column = 0; column < count; column++)
      visit(low - (2 * low * column) / (side - 1), y, row * side + column)
  }
}

const loops = {
  /** @param {Row} row */
  value: (row) =>
    new Function(
      'out',
      'low',
      `for (let j = 0; j < ${side}; j++) { const y = low - 2*low*j/${side - 1}
         for (let i = 0; i < ${side}; i++) { const x = low - 2*low*i/${side - 1}; out[j*${side} + i] = ${row.script} } }`,
    ),
  /** @param {Row} row */
  both: (row) =>
    new Function(
      'out',
      'low',
      'gx',
      'gy',
      `for (let j = 0; j < ${side}; j++) { const y = low - 2*low*j/${side - 1}
         for (let i = 0; i < ${side}; i++) { const x = low - 2*low*i/${side - 1}; let value, dx, dy
           ${row.byHand}
           out[j*${side} + i] = value; gx[j*${side} + i] = dx; gy[j*${side} + i] = dy } }`,
    ),
}

/** @param {Row} row */
function mathjsPerPoint(row) {
  const compiled = mathCompile(row.text)
  const scope = { x: 0, y: 0 }
  const points = 96
  const spent = time(
    () =>
      overGrid(
        (x, y) => {
          scope.x = x
          scope.y = y
          compiled.evaluate(scope)
        },
        row.low,
        points,
      ),
    5,
  )
  return spent / points ** 2
}

const { open, lay, run, at } = await engine(resolve(process.argv[2]))

/**
 * Prints a figure beside its aim. A figure that misses it fails nothing: how long things take depends on what else the
 * machine does, and no test is timed.
 * @param {string} what @param {number} ratio @param {string} sign @param {number} limit
 */
function print(what, ratio, sign, limit) {
  const holds = sign === '<=' ? ratio <= limit : ratio >= limit
  console.log(
    `${holds ? 'holds ' : 'misses'}  ${what.padEnd(62)} ${ratio.toFixed(2).padStart(8)} ${sign} ${limit}`,
  )
}

for (const row of rows) {
  open(row.text, 2)
  lay(side, row.low)
  const out = new Float64Array(side * side)
  const gx = new Float64Array(side * side)
  const gy = new Float64Array(side * side)
  const script = loops.value(row)
  const byHand = loops.both(row)
  // In turns, so that what else the machine does falls on all alike.
  const best = { engine: Infinity, script: Infinity, engineBoth: Infinity, byHand: Infinity }
  for (let round = 0; round < 12; round++) {
    best.engine = Math.min(
      best.engine,
      time(() => run(0), 3),
    )
    best.script = Math.min(
      best.script,
      time(() => script(out, row.low), 3),
    )
    best.engineBoth = Math.min(
      best.engineBoth,
      time(() => run(1), 3),
    )
    best.byHand = Math.min(
      best.byHand,
      time(() => byHand(out, row.low, gx, gy), 3),
    )
  }
  const middle = 100 * side + 200
  for (const [which, expected] of [out, gx, gy].entries()) {
    const found = at(which, 100, 200)
    if (!(Math.abs(found - expected[middle]) <= 1e-9 * Math.max(1, Math.abs(found))))
      throw new Error(`${row.name}: ${found} is not ${expected[middle]}`)
  }
  const perPoint = (/** @type {number} */ milliseconds) =>
    `${((milliseconds * 1e6) / side ** 2).toFixed(2)} ns`
  console.log(
    `      ${row.name}, a point: ${perPoint(best.engine)}, value and gradient ${perPoint(best.engineBoth)}; JavaScript ${perPoint(best.script)}, ${perPoint(best.byHand)}`,
  )
  print(
    `${row.name}, values: time of the engine to new Function`,
    best.engine / best.script,
    '<=',
    row.limits.value,
  )
  print(
    `${row.name}, value and gradient: to JavaScript by hand`,
    best.engineBoth / best.byHand,
    '<=',
    row.limits.both,
  )
  print(
    `${row.name}, values: time of math.js to the engine`,
    mathjsPerPoint(row) / (best.engine / side ** 2),
    '>=',
    row.limits.mathjs,
  )
  const made = time(() => open(row.text, 2), 50)
  const mathjsMade = time(() => {
    mathCompile(row.text)
    for (const name of ['x', 'y']) derivative(parse(row.text), name).compile()
  }, 10)
  print(`${row.name}, read, differentiate and compile: milliseconds`, made, '<=', 1)
  console.log(
    `      math.js takes ${mathjsMade.toFixed(1)} ms, ${(mathjsMade / made).toFixed(0)} times as long`,
  )
}

// What a person types is refused or compiled within 8 ms, whatever it is; anything within 500 ms.
const hard = [
  ['Rosenbrock in 200 dimensions', 'sum(i, 1, n-1, 100(x[i+1]-x[i]^2)^2 + (1-x[i])^2)', 200, 8],
  ['many nodes', 'sum(i, 1, 2000, sin(i*x + y))', 2, 8],
  ['too many nodes', 'sum(i, 1, 90000, sin(i*x))', 2, 8],
  ['too much work', 'sum(i, 1, 1000000, sum(j, 1, 1000000, i))', 2, 8],
  ['a chain of choices', 'sum(i, 1, 1000, if(y < i, sqrt(x - i), x))', 2, 8],
  ['quotients within quotients', `${'x/(1+'.repeat(150)}y${')'.repeat(150)}`, 2, 8],
  ['powers', `${'(x+y)^(x*y)*'.repeat(80)}1`, 2, 8],
  ['deep', `${'('.repeat(199)}x${')'.repeat(199)}`, 2, 8],
  ['10,000 characters', `x${'+sin(x*y)*cos(x+1.25)'.repeat(470)}`, 2, 500],
  ['10,000 characters of sums', `x${'+sum(i,1,160,sin(i*x)^i)'.repeat(400)}`, 2, 500],
]
for (const [name, text, dimension, limit] of /** @type {[string, string, number, number][]} */ (hard)) {
  print(
    `${name}: milliseconds`,
    time(() => open(text, dimension), 5),
    '<=',
    limit,
  )
}
