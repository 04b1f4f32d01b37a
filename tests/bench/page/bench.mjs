// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

// How soon the page shows its picture in Chromium, whether any task holds it for long afterwards, and whether its memory
// stays flat. It prints and fails nothing: how long things take depends on what else the machine does. Takes the directory
// that build.sh filled.

import { join, resolve } from 'node:path'
import { serve } from '../../../web/serve.mjs'
import { startChromium } from '../../web/engines/chromium.mjs'
import { puppeteerPage } from '../../web/engines/puppeteer_page.mjs'
import { typeIntoLongFormula } from '../../web/visitor/long_formula.mjs'
import { createVisitor } from '../../web/visitor/visitor.mjs'
import { firstPictures } from './first_picture.mjs'
import { stepsOnManyRows } from './large_fit.mjs'
import { heapOverCycles } from './memory.mjs'
import { longestTasks } from './tasks.mjs'
import { watch, yardstick } from './watch.mjs'

/** Aims: milliseconds, but for the last, a share. */
const [picture, task, wait, step, growth] = [300, 50, 200, 8, 0.05]

/** @param {boolean} holds */
const verdict = (holds) => (holds ? 'holds ' : 'misses')

const directory = resolve(process.argv[2])
// As a static host does; without it nothing would be kept from one visit to the next.
const options = { headers: { 'Cache-Control': 'max-age=600' } }
const [served, plain] = [
  await serve(join(directory, 'page'), options),
  await serve(join(directory, 'plain'), options),
]
const browser = await startChromium()
const page = await puppeteerPage('chromium', browser)
const [tab] = await browser.pages()
await tab.evaluateOnNewDocument(`(${watch})()`)
try {
  await page.open(`${plain.address}/`)
  const measure = await page.evaluate(yardstick)
  console.log(
    `A fixed computation takes ${measure.toFixed(0)} ms here; times of it stand behind the figures.`,
  )

  const { first, warm, bare } = await firstPictures(page, [served.address, plain.address])
  const ratio = `${(warm / bare).toFixed(1)} times that of a page with some lines on a canvas (${bare.toFixed(0)} ms)`
  console.log(
    `${verdict(warm <= picture)}  first picture, warm cache: ${warm.toFixed(0)} <= ${picture} ms, ${ratio}`,
  )
  console.log(`        first picture, nothing cached: ${first.toFixed(0)} ms`)

  const origin = { name: 'server', home: `${served.address}/`, framed: '', close: async () => undefined }
  const visitor = createVisitor(page, origin)
  for (const { doing, longest } of await longestTasks(page, visitor)) {
    const times = `${(longest / measure).toFixed(1)} times`
    const figure = longest === 0 ? `none over ${task} ms` : `${longest.toFixed(0)} <= ${task} ms, ${times}`
    console.log(`${verdict(longest <= task)}  longest task, ${doing}: ${figure}`)
  }

  const { longestWait: waited } = await typeIntoLongFormula(page, visitor)
  console.log(
    `${verdict(waited <= wait)}  a key in a formula of 10,000 characters, tried in between, waits: ${waited.toFixed(0)} <= ${wait} ms, ` +
      `${(waited / measure).toFixed(1)} times`,
  )

  const { call, hold, steps } = await stepsOnManyRows(page, visitor)
  console.log(
    `${verdict(call <= step)}  a step on 1,000,000 rows, which a worker takes, holds the page: ${call.toFixed(1)} <= ${step} ms; ` +
      `longest task until it is drawn: ${hold.toFixed(1)} ms; playing: ${steps.toFixed(0)} steps a second`,
  )

  const heap = await heapOverCycles(page, visitor, await tab.createCDPSession())
  const grown = (heap.later - heap.early) / heap.early
  const sizes = `from ${(heap.early / 1e6).toFixed(2)} to ${(heap.later / 1e6).toFixed(2)} MB`
  const figure = `${(100 * grown).toFixed(1)} < ${100 * growth} %, ${sizes}`
  console.log(`${verdict(grown < growth)}  memory, ten cycles of run and reset: grows by ${figure}`)
} finally {
  await page.close()
  await Promise.all([served.close(), plain.close()])
}
process.exit(0)
