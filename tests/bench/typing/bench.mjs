// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

// How long the page's core takes in Chromium, on the main thread, to refuse or compile what is typed, and to set it as
// mathematics: milliseconds, the median of several rounds and the first, before the browser has compiled all of the core.
// It prints and fails nothing: how long things take depends on what else the machine does. Takes the directory that
// build.sh filled.

import { resolve } from 'node:path'
import { serve } from '../../../web/serve.mjs'
import { chromium } from '../../web/engines/chromium.mjs'

/** Aims, in milliseconds: what a person types, and anything within the limits of the language. */
const [typed, anything] = [8, 500]

/** @type {[string, string, number, number][]} name, text, dimension, aim */
const texts = [
  ['Himmelblau', '(x^2+y-11)^2+(x+y^2-7)^2', 2, typed],
  ['a slip in a name', 'x^2 + sni(y)', 2, typed],
  ['Rosenbrock in 200 dimensions', 'sum(i, 1, n-1, 100(x[i+1]-x[i]^2)^2 + (1-x[i])^2)', 200, typed],
  ['1,000 characters', `x${'+sin(x*y)*cos(x+1.25)'.repeat(47)}`, 2, typed],
  ['quotients within quotients', `${'x/(1+'.repeat(150)}y${')'.repeat(150)}`, 2, typed],
  ['powers', `${'(x+y)^(x*y)*'.repeat(80)}1`, 2, typed],
  ['nested as deeply as allowed', `${'('.repeat(199)}x${')'.repeat(199)}`, 2, typed],
  ['nested too deeply', `${'('.repeat(400)}x${')'.repeat(400)}`, 2, typed],
  ['many nodes', 'sum(i, 1, 900, sin(i*x + y))', 2, typed],
  ['too many nodes', 'sum(i, 1, 90000, sin(i*x))', 2, typed],
  ['too much work', 'sum(i, 1, 1000000, sum(j, 1, 1000000, i))', 2, typed],
  ['10,000 characters', `x${'+sin(x*y)*cos(x+1.25)'.repeat(470)}`, 2, anything],
  ['10,000 characters of sums', `x${'+sum(i,1,160,sin(i*x)^i)'.repeat(400)}`, 2, anything],
  ['nearly 100,000 nodes', `sum(i, 1, 24000, sin(i*x))${' '.repeat(1000)}`, 2, anything],
  ['too many nodes, in a long text', `sum(i, 1, 90000, sin(i*x))${' '.repeat(1000)}`, 2, anything],
  ['too many characters', `x${'+x'.repeat(50_000)}`, 2, anything],
]

/** @param {number[]} times */
const median = (times) => [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)]

const server = await serve(resolve(process.argv[2]), {})
const page = await chromium()
try {
  await page.open(`${server.address}/`)
  await page.evaluate(openInPage)
  for (const [name, text, dimension, aim] of texts) {
    const { opened, shown, refused } = await page.evaluate(timesOf, text, dimension)
    const verdict = median(opened) <= aim ? 'holds ' : 'misses'
    const figures = `${median(opened).toFixed(1).padStart(6)} <= ${aim}, first ${opened[0].toFixed(1).padStart(4)}`
    const what = refused ? 'refused' : `compiled; as mathematics ${median(shown).toFixed(1)}`
    console.log(`${verdict}  ${name.padEnd(34)} ${figures}; ${what}`)
  }
} finally {
  await page.close()
  await server.close()
}
process.exit(0)

// What follows runs in the page.

async function openInPage() {
  const address = new URL('client.js', document.baseURI).href
  const { openCore } = await import(address)
  const binary = await (await fetch('fall_line_core.wasm')).arrayBuffer()
  Object.assign(window, { core: await openCore(binary) })
}

/**
 * @param {string} text
 * @param {number} dimension
 */
function timesOf(text, dimension) {
  const { core } = /** @type {any} */ (window)
  /** @type {{opened: number[], shown: number[], refused: boolean}} */
  const times = { opened: [], shown: [], refused: false }
  for (let round = 0; round < 9; round += 1) {
    const begun = performance.now()
    let problem = null
    try {
      problem = core.openFunction(text, dimension)
    } catch {
      times.refused = true
    }
    const opened = performance.now()
    times.opened.push(opened - begun)
    if (!problem) continue
    problem.mathematics()
    times.shown.push(performance.now() - opened)
    problem.close()
  }
  return times
}
