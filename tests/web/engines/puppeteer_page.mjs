// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import { answerOf, keysOf, pathBetween, programOf } from './page.mjs'

/** How long a browser may take to start and a page to load, on a machine that does other things as well, in ms. */
export const patience = 120_000

/**
 * The driver's verbs over a window that puppeteer holds: Chromium's own protocol and WebDriver BiDi look the same from here.
 * @param {string} engine
 * @param {import('puppeteer-core').Browser} browser
 * @returns {Promise<import('./page.mjs').Page>}
 */
export async function puppeteerPage(engine, browser) {
  // Firefox never gives the tab it starts with the focus; one that is asked for has it.
  const first = await browser.pages()
  const page = await browser.newPage()
  for (const other of first) await other.close()
  page.setDefaultNavigationTimeout(patience)
  const faults = await faultsOf(page)

  /** @param {string} url */
  async function open(url) {
    // A change of the hash alone would keep the old document.
    await page.goto('about:blank')
    faults.length = 0
    await page.goto(url, { waitUntil: 'load' })
    // Tab may have led out of the page, into the browser's own bars.
    await page.bringToFront()
  }

  return {
    engine,
    open,
    evaluate: async (call, ...values) =>
      answerOf(/** @type {string} */ (await page.evaluate(programOf(call, values))), call),
    evaluateInFrame: async (call, ...values) => {
      const frame = await firstFrame(page)
      return answerOf(/** @type {string} */ (await frame.evaluate(programOf(call, values))), call)
    },
    inject: async (source) => {
      await page.evaluate(`${source}\n;undefined`)
    },
    click: (x, y) => page.mouse.click(x, y),
    hover: (x, y) => page.mouse.move(x, y),
    wheel: async (x, y, pixels, held) => {
      await page.mouse.move(x, y)
      if (held) await page.keyboard.down(/** @type {any} */ (held))
      await page.mouse.wheel({ deltaY: pixels })
      if (held) await page.keyboard.up(/** @type {any} */ (held))
    },
    drag: async (from, to) => {
      await page.mouse.move(from.x, from.y)
      await page.mouse.down()
      for (const { x, y } of pathBetween(from, to)) await page.mouse.move(x, y)
      await page.mouse.up()
    },
    press: async (chord) => {
      const { held, key } = keysOf(chord)
      for (const name of held) await page.keyboard.down(/** @type {any} */ (name))
      await page.keyboard.press(/** @type {any} */ (key))
      for (const name of held.reverse()) await page.keyboard.up(/** @type {any} */ (name))
    },
    type: (text) => page.keyboard.type(text),
    setViewport: async (width, height) => {
      try {
        await page.setViewport({ width, height })
      } catch (error) {
        // An older Firefox sets the size, but knows no turning of the screen, which puppeteer asks for as well.
        if (!/unknown command/.test(/** @type {Error} */ (error).message)) throw error
      }
      for (let looks = 0; looks < 200; looks += 1) {
        const [w, h] = await page.evaluate(() => [innerWidth, innerHeight])
        if (w === width && h === height) return
        await new Promise((resolve) => setTimeout(resolve, 25))
      }
      throw new Error(`the window did not become ${width} x ${height}`)
    },
    screenshot: async (path) => {
      await page.screenshot({ path: /** @type {`${string}.png`} */ (path) })
    },
    errors: async () => {
      // One round trip more: what the page reported before this has arrived then.
      await page.evaluate('0')
      return [...faults]
    },
    close: () => browser.close(),
  }
}

/**
 * A list that fills as the page goes wrong.
 * @param {import('puppeteer-core').Page} page
 */
async function faultsOf(page) {
  /** @type {string[]} */
  const faults = []
  page.on('console', (message) => {
    const text = message.text()
    if (message.type() === 'error') faults.push(`${text} ${message.location().url ?? ''}`.trim())
    else if (text.startsWith('policy violation: ')) faults.push(text)
  })
  page.on('pageerror', (error) => faults.push(`uncaught: ${error instanceof Error ? error.message : error}`))
  // BiDi does not tell of policy violations: the page's own event does, heard before any script of the page runs.
  await page.evaluateOnNewDocument(`document.addEventListener('securitypolicyviolation', (event) => {
    console.log('policy violation: ' + event.violatedDirective + ' ' + event.blockedURI + ' ' + event.sample)
  })`)
  return faults
}

/** @param {import('puppeteer-core').Page} page */
async function firstFrame(page) {
  const deadline = Date.now() + 5000
  for (;;) {
    const frame = page.frames().find((candidate) => candidate !== page.mainFrame())
    if (frame !== undefined) return frame
    if (Date.now() > deadline) throw new Error('the page has no frame')
    await new Promise((done) => setTimeout(done, 50))
  }
}
