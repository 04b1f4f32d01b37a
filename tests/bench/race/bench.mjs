// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

// Twelve runs racing in Chromium, in a window of 1280x800: the time between frames while they play, what a redraw takes of
// it, and the time from the move of a slider to the picture that shows it. It prints and fails nothing: how long things
// take depends on what else the machine does. Takes the directory that build.sh filled.

import { resolve } from 'node:path'
import { serve } from '../../../web/serve.mjs'
import { chromium } from '../../web/engines/chromium.mjs'
import { tellTimes } from '../tell_times.mjs'

/** Aims, in milliseconds: a frame of a screen, give or take its clock, and what a hand feels as at once. */
const aims = { frame: 16.9, slider: 50 }

const runs = [
  'optimizer=gradient_descent&step.size=0.0002',
  ...[
    'momentum',
    'nesterov',
    'qhm',
    'adagrad',
    'rmsprop',
    'adam',
    'amsgrad',
    'nadam',
    'yogi',
    'adan',
    'lion',
  ].map(
    (optimizer, i) =>
      `${i + 2}.optimizer=${optimizer}&${i + 2}.step.size=${(0.0002 + 0.0001 * i).toPrecision(3)}`,
  ),
].join('&')

/** What a window of that size has room for is a map of about 520x470 without the table of results, 520x360 with it. */
const views = [
  ['without table of results', `hide=results&f=rosenbrock&speed=100&${runs}`],
  ['with table of results', `f=rosenbrock&speed=100&${runs}`],
  ['against evaluations', `f=rosenbrock&speed=1000&against=evaluations&${runs}`],
]

const server = await serve(resolve(process.argv[2]), {})
const page = await chromium()
try {
  for (const [name, hash] of views) {
    await page.open('about:blank')
    await page.open(`${server.address}/#${hash}`)
    const { width, height } = await page.evaluate(pictureSize)
    console.log(`${name}: picture ${width}x${height}`)
    tellTimes('between frames, playing', await page.evaluate(framesWhilePlaying, 5000), aims.frame)
    tellTimes('a redraw, of that', await page.evaluate(redraws, 200), aims.frame)
    tellTimes('from the slider to the picture', await page.evaluate(slides, 40), aims.slider)
  }
} finally {
  await page.close()
  await server.close()
}
process.exit(0)

// What follows runs in the page.

async function pictureSize() {
  await customElements.whenDefined('fall-line')
  const playground = /** @type {any} */ (document.querySelector('fall-line'))
  await playground.ready
  await new Promise((done) => setTimeout(done, 1500))
  const { clientWidth: width, clientHeight: height } =
    playground.renderRoot.querySelector('fall-line-pictures')
  return { width, height }
}

/** @param {number} duration in ms @returns {Promise<number[]>} */
async function framesWhilePlaying(duration) {
  const playground = /** @type {any} */ (document.querySelector('fall-line'))
  playground.reset()
  playground.play()
  const frame = () => new Promise((done) => requestAnimationFrame(done))
  const times = []
  const begun = performance.now()
  for (let last = await frame(); performance.now() - begun < duration; ) {
    const now = await frame()
    times.push(now - last)
    last = now
  }
  playground.pause()
  return times
}

/** @param {number} count @returns {Promise<number[]>} */
async function redraws(count) {
  const playground = /** @type {any} */ (document.querySelector('fall-line'))
  playground.reset()
  playground.step(300)
  const times = []
  for (let i = 0; i < count; i += 1) {
    const begun = performance.now()
    playground.step(1)
    await playground.shown()
    times.push(performance.now() - begun)
    await new Promise((done) => requestAnimationFrame(done))
  }
  return times
}

/** @param {number} count @returns {Promise<number[]>} */
async function slides(count) {
  const playground = /** @type {any} */ (document.querySelector('fall-line'))
  const method = playground.renderRoot.querySelector('fall-line-method')
  const control = method.renderRoot.querySelector('fall-line-number[data-key="step.size"]')
  const slider = control.renderRoot.querySelector('input[type=range]')
  const times = []
  for (let i = 0; i < count; i += 1) {
    const begun = performance.now()
    const changed = new Promise((done) =>
      playground.addEventListener('fall-line:state', done, { once: true }),
    )
    slider.value = String(Number(slider.min) + ((i + 1) / (count + 2)) * (slider.max - slider.min))
    slider.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }))
    await changed
    await playground.shown()
    await new Promise((done) => requestAnimationFrame(done))
    times.push(performance.now() - begun)
  }
  slider.dispatchEvent(new Event('change', { bubbles: true, composed: true }))
  return times
}
