// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {Page} from '../../web/engines/page.mjs' */
/** @import {Visitor} from '../../web/visitor/visitor.mjs' */

const rows = 1_000_000

/**
 * How long a step on very many rows holds the page, in ms, the longest of some: the call that asks for it; and any task until
 * all is drawn. And how many steps are taken in a second of playing.
 * @param {Page} page
 * @param {Visitor} visitor
 * @returns {Promise<{call: number, hold: number, steps: number}>}
 */
export async function stepsOnManyRows(page, visitor) {
  await visitor.open('data=line&speed=max')
  await visitor.filled()
  return page.evaluate(stepAndPlay, rows)
}

/** Runs in the page. @param {number} count */
async function stepAndPlay(count) {
  const { opened } = /** @type {any} */ (playground)
  const x = Float64Array.from({ length: count }, (_, i) => (i % 1000) / 500 - 1)
  const y = x.map((at, i) => 3 * at + 1 + Math.sin(i) / 4)
  await opened.useTable({ x, y }, { 'step.size': 0.01, 'stop.gradient': 0, 'stop.steps': 100_000 })
  let [last, hold] = [performance.now(), 0]
  let isWatched = false
  let call = 0
  const { port1, port2 } = new MessageChannel()
  // What holds the page holds this back as well.
  port1.onmessage = () => {
    const now = performance.now()
    if (isWatched) hold = Math.max(hold, now - last)
    last = now
    port2.postMessage(null)
  }
  port2.postMessage(null)
  await new Promise((done) => setTimeout(done, 500))
  isWatched = true
  for (let step = 0; step < 20; step++) {
    const asked = performance.now()
    const taken = opened.step()
    call = Math.max(call, performance.now() - asked)
    await taken
    await new Promise((done) => setTimeout(done, 50))
  }
  isWatched = false
  port1.close()
  const before = playground.result().steps
  playground.play()
  await new Promise((done) => setTimeout(done, 2000))
  playground.pause()
  return { call, hold, steps: (playground.result().steps - before) / 2 }
}
