// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict'
import { installFinder } from '../visitor/finder.mjs'
import { untilReady } from '../visitor/in_page.mjs'

export const everywhere = true

/** @type {import('../runner/specs.mjs').Spec[]} */
export const specs = [
  {
    name: 'a page that is loaded again shows the step that it showed, and what was open',
    async run({ page, visitor }) {
      await visitor.open('f=rosenbrock&step.size=0.001')
      await visitor.filled()
      await visitor.call('step', 3000)
      await visitor.call('back', 100)
      await visitor.click('summary', 'Gradient')
      await reload(page)
      await visitor.waitFor('the step', () => playground.result().steps === 2900)
      assert.match((await visitor.find('slider', /^Step of the run/)).valueText ?? '', /^step 2900 of 3000/)
      await visitor.waitFor('the gradient', () =>
        finder.all().some((element) => element.matches('.partials') && finder.isSeen(element)),
      )
    },
  },
  {
    name: 'what opens by itself where there is room stays closed when it was',
    async run({ page, visitor }) {
      await page.setViewport(1280, 950)
      try {
        await visitor.open('f=rosenbrock')
        await visitor.filled()
        await visitor.waitFor('the gradient', seesGradient, true)
        await visitor.click('summary', 'Gradient')
        await visitor.waitFor('the gradient to close', seesGradient, false)
        await reload(page)
        await visitor.filled()
        await visitor.find('summary', 'Gradient')
        await visitor.waitFor('the gradient to be closed', seesGradient, false)
      } finally {
        await page.setViewport(1280, 800)
      }
    },
  },
  {
    name: 'a first view that was gone back in is loaded again where it was',
    async run({ page, visitor }) {
      await visitor.open()
      await visitor.filled()
      await visitor.call('back', 12)
      const { steps } = await visitor.result()
      await reload(page)
      await visitor.waitFor('the step', (/** @type {number} */ at) => playground.result().steps === at, steps)
    },
  },
  {
    name: 'a race that is loaded again shows the step that it showed, though the run that is looked at ended before',
    async run({ page, visitor }) {
      await visitor.open('f=himmelblau&start=-0.6,-0.4&2.optimizer=momentum&3.optimizer=adam&3.step.size=0.3')
      await visitor.filled()
      await visitor.call('step', 60)
      await visitor.call('back', 20)
      await reload(page)
      await visitor.waitFor('the step', () =>
        [30, 40, 40].every((at, i) => playground.result(i + 1).steps === at),
      )
      assert.match((await visitor.find('slider', /^Step of the run/)).valueText ?? '', /^step 40 of 60/)
    },
  },
  {
    name: 'a link that is followed opens at its start, whatever was shown before',
    async run({ visitor }) {
      await visitor.open('f=rosenbrock&step.size=0.001')
      await visitor.filled()
      await visitor.call('step', 20)
      await visitor.open('f=rosenbrock&step.size=0.001')
      await visitor.filled()
      await visitor.rest(100)
      assert.equal((await visitor.result()).steps, 0)
    },
  },
]

/**
 * Loads the page again as the reader does it, and waits until it can be used.
 * @param {import('../engines/page.mjs').Page} page
 */
async function reload(page) {
  await page.evaluate(() => {
    Object.assign(window, { former: true })
    setTimeout(() => location.reload())
  })
  for (let waits = 0; waits < 200; waits++) {
    await new Promise((done) => setTimeout(done, 50))
    const fresh = await page
      .evaluate(() => !(/** @type {any} */ (window).former) && document.readyState === 'complete')
      .catch(() => false)
    if (fresh) break
  }
  await page.evaluate(installFinder)
  await page.evaluate(untilReady)
}

/** Runs in the page. @param {boolean} wanted */
function seesGradient(wanted) {
  return wanted === finder.all().some((element) => element.matches('.partials') && finder.isSeen(element))
}
