// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import { writeFile } from 'node:fs/promises'
import { Key, Origin } from 'selenium-webdriver'
import { answerOf, keysOf, pathBetween, programOf } from './page.mjs'

/** Names of keys in the driver's surface, where they differ from selenium's own. */
const keyNames = Object.freeze({
  ArrowLeft: Key.ARROW_LEFT,
  ArrowRight: Key.ARROW_RIGHT,
  ArrowUp: Key.ARROW_UP,
  ArrowDown: Key.ARROW_DOWN,
  Backspace: Key.BACK_SPACE,
  Control: Key.CONTROL,
  Delete: Key.DELETE,
  End: Key.END,
  // The main key, not the one of the number pad that selenium calls ENTER.
  Enter: Key.RETURN,
  Escape: Key.ESCAPE,
  Home: Key.HOME,
  PageDown: Key.PAGE_DOWN,
  PageUp: Key.PAGE_UP,
  Shift: Key.SHIFT,
  Alt: Key.ALT,
  Tab: Key.TAB,
})

/**
 * The driver's verbs over a selenium session.
 * @param {any} driver a selenium session
 * @returns {import('./page.mjs').Page}
 */
export function webkitPage(driver) {
  /** @type {(call: Function | string, ...values: any[]) => Promise<any>} */
  const evaluate = async (call, ...values) => {
    const program = `${programOf(call, values)}.then(arguments[arguments.length - 1])`
    return answerOf(/** @type {string} */ (await driver.executeAsyncScript(program)), call)
  }

  /** What the window takes beyond the page. */
  const frame = { width: 0, height: 0 }

  return {
    engine: 'webkit',
    open: async (url) => {
      // A change of the hash alone would keep the old document.
      await driver.get('about:blank')
      await documentAt(driver, (address) => address === 'about:blank')
      await driver.get(url)
      await documentAt(driver, (address) => address !== 'about:blank')
    },
    evaluate,
    evaluateInFrame: async (call, ...values) => {
      await driver.switchTo().frame(0)
      try {
        return await evaluate(call, ...values)
      } finally {
        await driver.switchTo().defaultContent()
      }
    },
    inject: async (source) => {
      await driver.executeScript(source)
    },
    click: (x, y) => driver.actions().move(place({ x, y })).click().perform(),
    hover: (x, y) => driver.actions().move(place({ x, y })).perform(),
    // The driver's own wheel forgets which keys are held.
    wheel: (x, y, pixels, held = '') => evaluate(turnWheel, x, y, pixels, held),
    drag: async (from, to) => {
      const gesture = driver.actions().move(place(from)).press()
      for (const point of pathBetween(from, to)) gesture.move(place(point))
      await gesture.release().perform()
    },
    press: async (chord) => {
      const { held, key } = keysOf(chord)
      const gesture = driver.actions()
      for (const name of held) gesture.keyDown(codeOf(name))
      gesture.keyDown(codeOf(key)).keyUp(codeOf(key))
      for (const name of held.reverse()) gesture.keyUp(codeOf(name))
      await gesture.perform()
    },
    type: (text) => driver.actions().sendKeys(text).perform(),
    setViewport: (width, height) => setViewport(driver, frame, { width, height }),
    screenshot: async (path) => writeFile(path, await driver.takeScreenshot(), 'base64'),
    errors: () => evaluate(readFaults),
    close: () => driver.quit(),
  }
}

/**
 * Resolves when the page is the one that was asked for, and whole. On a busy machine the driver now and then takes the end
 * of one navigation for that of the next: what is then done is done to a document that is about to go.
 * @param {any} driver a selenium session
 * @param {(address: string) => boolean} isIt
 */
async function documentAt(driver, isIt) {
  for (let looks = 0; looks < 200; looks += 1) {
    const [address, state] = await driver.executeScript('return [location.href, document.readyState]')
    if (isIt(address) && state === 'complete') return
    await new Promise((done) => setTimeout(done, 50))
  }
  throw new Error('the browser did not open the page')
}

/** @param {import('./page.mjs').Point} point */
function place({ x, y }) {
  return { x: Math.round(x), y: Math.round(y), duration: 0, origin: Origin.VIEWPORT }
}

/** @param {string} name */
function codeOf(name) {
  return /** @type {Record<string, string>} */ (keyNames)[name] ?? name
}

/**
 * The window's frame is not known beforehand, and the window follows in its own time: ask for the size, wait for what the
 * page gets, ask for the rest.
 * @param {any} driver a selenium session
 * @param {{width: number, height: number}} frame the last one seen, which is kept up to date
 * @param {{width: number, height: number}} wanted
 */
async function setViewport(driver, frame, wanted) {
  for (let attempt = 0; attempt < 4; attempt += 1) {
    const outer = { width: wanted.width + frame.width, height: wanted.height + frame.height }
    await driver
      .manage()
      .window()
      .setRect({ x: 0, y: 0, ...outer })
    const inner = await settledSize(driver, wanted)
    if (inner.width === wanted.width && inner.height === wanted.height) return
    frame.width = outer.width - inner.width
    frame.height = outer.height - inner.height
  }
  throw new Error(`the window cannot be made ${wanted.width}x${wanted.height}`)
}

/**
 * The size of the page once it is the one hoped for, or has not changed for half a second.
 * @param {any} driver a selenium session
 * @param {{width: number, height: number}} hoped
 */
async function settledSize(driver, hoped) {
  let last = { width: 0, height: 0 }
  for (let same = 0; same < 10; ) {
    await new Promise((done) => setTimeout(done, 50))
    const [width, height] = await driver.executeScript('return [innerWidth, innerHeight]')
    if (width === hoped.width && height === hoped.height) return hoped
    same = width === last.width && height === last.height ? same + 1 : 0
    last = { width, height }
  }
  return last
}

/**
 * Runs in the page.
 * @param {number} x @param {number} y @param {number} deltaY @param {string} held
 */
function turnWheel(x, y, deltaY, held) {
  let element = document.elementFromPoint(x, y)
  while (element?.shadowRoot) {
    const inner = element.shadowRoot.elementFromPoint(x, y)
    if (inner === null || inner === element) break
    element = inner
  }
  const place = { clientX: x, clientY: y, deltaY, ctrlKey: held === 'Control' }
  element?.dispatchEvent(
    new WheelEvent('wheel', { ...place, bubbles: true, composed: true, cancelable: true }),
  )
}

/** Runs in the page: see ../origins/listener.js for who fills the list. */
function readFaults() {
  const { fallLineFaults } = /** @type {any} */ (window)
  return fallLineFaults ?? ['nothing listened for faults on this page']
}
