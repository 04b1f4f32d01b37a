// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

// Ratios, measured in one run, of the expression engine (WebAssembly) to JavaScript made by `new Function`, to a value
// and gradient written by hand in JavaScript, and to math.js: in node, then in Chromium. Takes the directory that build.sh
// built in, and after it, if only one of the two is wanted, `node` or `chromium`.

import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import * as math from 'mathjs'
import { openCore } from '../../../web/src/core/client.js'
import { measuresInChromium } from './chromium.mjs'
import { functions, hardTexts } from './functions.mjs'
import { measures } from './measure.mjs'

/** @typedef {{call: (name: string, given: any[]) => Promise<any>, close: () => Promise<void>}} Place */

const directory = resolve(process.argv[2])
const wanted = process.argv[3]

/** @returns {Promise<Place>} */
async function measuresHere() {
  const { default: create } = await import(pathToFileURL(join(directory, 'expression.mjs')).href)
  const module = await create({ wasmBinary: readFileSync(join(directory, 'expression.wasm')) })
  const here = /** @type {Record<string, (...given: any[]) => any>} */ (measures(module, math))
  return { call: async (name, given) => here[name](...given), close: async () => {} }
}

/**
 * Prints a figure beside its aim. A figure that misses it fails nothing: how long things take depends on what else the
 * machine does, and no test is timed.
 * @param {string} what @param {number} figure @param {string} sign @param {number} limit
 * @param {string} [more]
 */
function print(what, figure, sign, limit, more = '') {
  const holds = sign === '<=' ? figure <= limit : figure >= limit
  console.log(
    `${holds ? 'holds ' : 'misses'}  ${what.padEnd(62)} ${figure.toFixed(2).padStart(8)} ${sign} ${limit}${more}`,
  )
}

/** @param {Place} place */
async function printGrids({ call }) {
  for (const row of functions) {
    const { value, script, both, byHand, mathjs } = await call('grid', [row])
    const [a, b, c, d] = [value, both, script, byHand].map((figure) => `${figure.toFixed(2)} ns`)
    console.log(`      ${row.name}, a point: ${a}, value and gradient ${b}; JavaScript ${c}, ${d}`)
    print(`${row.name}, values: time of the engine to new Function`, value / script, '<=', row.limits.value)
    print(`${row.name}, value and gradient: to JavaScript by hand`, both / byHand, '<=', row.limits.both)
    print(`${row.name}, values: time of math.js to the engine`, mathjs / value, '>=', row.limits.mathjs)
  }
}

/** @param {Place} place @param {{id: string, text: string, dimension: {default: number}}[]} catalogue */
async function printMaking({ call }, catalogue) {
  console.log('      To read, differentiate and compile: milliseconds')
  for (const { id, text, dimension: dimensions } of catalogue) {
    const dimension = dimensions.default
    const { engine, mathjs } = await call('making', [text, dimension])
    const more = mathjs === null ? '; math.js cannot' : `; math.js ${mathjs.toFixed(1)}`
    print(`${id}${dimension === 2 ? '' : `, ${dimension} variables`}`, engine, '<=', 1, more)
  }
}

/** Every function of the catalogue, as the page's own core lists it, in the dimension that it is usually shown in. */
async function catalogueFunctions() {
  const core = await openCore(
    readFileSync(new URL('../../../web/build/fall_line_core.wasm', import.meta.url)),
  )
  return core.catalogue.functions
}

/** @type {[string, () => Promise<Place>][]} */
const places = [
  ['node', measuresHere],
  ['chromium', () => measuresInChromium(directory)],
]
const catalogue = await catalogueFunctions()
for (const [name, open] of places) {
  if (wanted !== undefined && wanted !== name) continue
  console.log(`--- ${name}`)
  const place = await open()
  try {
    await printGrids(place)
    await printMaking(place, catalogue)
    for (const [what, text, dimension, limit] of hardTexts)
      print(`${what}: milliseconds`, await place.call('reading', [text, dimension]), '<=', limit)
  } finally {
    await place.close()
  }
}
process.exit(0)
