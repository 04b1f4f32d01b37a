// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

// The view of derivatives in Chromium, in a window of 1280x800: the time from a move of h's slider to the pictures and
// tables that show it. It prints and fails nothing: how long things take depends on what else the machine does. Takes the
// directory that build.sh filled.

import { resolve } from 'node:path'
import { serve } from '../../../web/serve.mjs'
import { chromium } from '../../web/engines/chromium.mjs'
import { tellTimes } from '../tell_times.mjs'

/** In milliseconds: a frame of a screen. */
const aim = 16

const problems = [
  ['the square', 'f=square'],
  ['Himmelblau', 'f=himmelblau'],
  ['Rosenbrock in 10 dimensions', 'f=rosenbrock_valley&dim=10'],
  ['a fit of 100 rows', 'data=line'],
]

const server = await serve(resolve(process.argv[2]), {})
const page = await chromium()
try {
  for (const [name, hash] of problems) {
    await page.open('about:blank')
    await page.open(`${server.address}/#view=estimate&${hash}`)
    tellTimes(`h dragged, ${name}`, await page.evaluate(drags, 120), aim)
  }
} finally {
  await page.close()
  await server.close()
}
process.exit(0)

/** Runs in the page. @param {number} count @returns {Promise<number[]>} */
async function drags(count) {
  await customElements.whenDefined('fall-line')
  const playground = /** @type {any} */ (document.querySelector('fall-line'))
  await playground.ready
  await playground.shown()
  await new Promise((done) => setTimeout(done, 1000))
  const settings = playground.renderRoot.querySelector('fall-line-bench-settings')
  const control = settings.renderRoot.querySelector('fall-line-number[data-key="h"]')
  const slider = control.renderRoot.querySelector('input[type=range]')
  const cards = ['secant', 'slopes', 'errors', 'partials'].map((card) =>
    playground.renderRoot.querySelector(`fall-line-${card}`),
  )
  const times = []
  for (let i = 0; i < count; i += 1) {
    const begun = performance.now()
    const changed = new Promise((done) =>
      playground.addEventListener('fall-line:state', done, { once: true }),
    )
    slider.value = String(Number(slider.min) + ((i + 1) / (count + 2)) * (slider.max - slider.min))
    slider.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }))
    await changed
    await playground.updateComplete
    for (const card of cards) {
      await card.updateComplete
      await card.renderRoot.querySelector('fall-line-chart')?.updateComplete
    }
    times.push(performance.now() - begun)
    await new Promise((done) => requestAnimationFrame(done))
  }
  return times
}
