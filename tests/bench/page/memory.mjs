// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {Page} from '../../web/engines/page.mjs' */
/** @import {Visitor} from '../../web/visitor/visitor.mjs' */

/** Slow enough that no run ends before its steps are done. */
const hash = 'f=himmelblau&start=-0.6,-0.4&step.size=0.0001&stop.steps=100000&stop.gradient=0'

/**
 * Bytes that JavaScript holds before and after 10 cycles of a run of 3,000 steps, as fast as it is drawn, and a reset. Twenty
 * more come first: until then the browser compiles what is played, anew and better, and that is memory too.
 * @param {Page} page
 * @param {Visitor} visitor
 * @param {import('puppeteer-core').CDPSession} session
 */
export async function heapOverCycles(page, visitor, session) {
  await visitor.open(hash)
  await visitor.filled()
  for (let cycle = 0; cycle < 20; cycle += 1) await page.evaluate(runAndReset)
  const early = await heap(session)
  for (let cycle = 0; cycle < 10; cycle += 1) await page.evaluate(runAndReset)
  return { early, later: await heap(session) }
}

/** @param {import('puppeteer-core').CDPSession} session */
async function heap(session) {
  // Twice: what a finaliser lets go of is only then free.
  for (let round = 0; round < 2; round += 1) await session.send('HeapProfiler.collectGarbage')
  /** @type {any} */
  const { usedSize, backingStorageSize = 0 } = await session.send('Runtime.getHeapUsage')
  return usedSize + backingStorageSize
}

// Runs in the page.
async function runAndReset() {
  for (let frame = 0; frame < 50; frame += 1) {
    playground.step(60)
    await new Promise((done) => requestAnimationFrame(done))
  }
  if (playground.result().steps !== 3000) throw new Error('the run ended early')
  playground.reset()
  await new Promise((done) => requestAnimationFrame(done))
}
