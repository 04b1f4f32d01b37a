// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {Page} from '../../web/engines/page.mjs' */
/** @import {Visitor} from '../../web/visitor/visitor.mjs' */

const himmelblau = 'f=himmelblau&start=-0.6,-0.4&step.size=0.0001&stop.steps=100000'

/**
 * The longest task while each of some things is done; 0 where the browser tells of none.
 * @param {Page} page
 * @param {Visitor} visitor
 */
export async function longestTasks(page, visitor) {
  const found = []
  /** @param {string} doing @param {string} hash @param {() => Promise<unknown>} act */
  const watchWhile = async (doing, hash, act) => {
    await visitor.open(hash)
    await visitor.filled()
    await visitor.rest(700)
    await page.evaluate(forgetTasks)
    await act()
    await visitor.rest(300) // a task is told of when it is over
    found.push({ doing, longest: /** @type {number} */ (await page.evaluate(longestTask)) })
  }
  const play = async () => {
    await visitor.click('button', 'Play')
    await visitor.rest(3000)
  }
  await visitor.open()
  await visitor.filled()
  await visitor.rest(1500)
  found.push({ doing: 'from the first picture on', longest: await page.evaluate(longestTask) })
  await watchWhile('doing nothing', '', () => visitor.rest(2000))
  await watchWhile('playing 30 steps a second', `${himmelblau}&speed=30`, play)
  await watchWhile('playing 1,000 steps a second', `${himmelblau}&speed=1000`, play)
  await watchWhile('typing a formula', himmelblau, () =>
    visitor.fill(/^Formula/, '(x^2 + y - 11)^2 + sin(x*y)^2 + exp(-x^2)', ''),
  )
  await watchWhile('dragging the step size', himmelblau, async () => {
    const { place } = await visitor.find('slider', 'Step size')
    const { left, width, y } = place
    for (const [from, to] of [
      [0.3, 0.7],
      [0.7, 0.2],
    ]) {
      await page.drag({ x: left + from * width, y }, { x: left + to * width, y })
    }
  })
  await page.setViewport(390, 844)
  await watchWhile('opening all that is closed, on a phone', '', () => page.evaluate(openEverything))
  await page.setViewport(1280, 800)
  return found
}

// What follows runs in the page.

function forgetTasks() {
  const { watched } = /** @type {any} */ (window)
  watched.tasks.length = 0
}

/** Of what began after the first picture. */
function longestTask() {
  const { watched } = /** @type {any} */ (window)
  return Math.max(
    0,
    .../** @type {{start: number, duration: number}[]} */ (watched.tasks)
      .filter(({ start }) => start >= watched.picture)
      .map(({ duration }) => duration),
  )
}

async function openEverything() {
  for (const summary of finder.all().filter((element) => element.localName === 'summary')) {
    if (/** @type {HTMLDetailsElement} */ (summary.parentElement).open) continue
    /** @type {HTMLElement} */
    summary.click()
    await new Promise((done) => setTimeout(done, 250))
  }
  for (const button of finder.all().filter((element) => element.getAttribute('aria-expanded') === 'false')) {
    if (!(button instanceof HTMLButtonElement) || !finder.isSeen(button)) continue
    button.click()
    await new Promise((done) => setTimeout(done, 250))
  }
}
