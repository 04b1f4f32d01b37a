// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import { installFinder } from './finder.mjs'

/** How long a visitor waits for the page to follow, in ms. */
const patience = 8000

/** @typedef {ReturnType<ReturnType<typeof installFinder>['describe']>} Found */
/** @typedef {ReturnType<typeof createVisitor>} Visitor */

/**
 * A visitor of the page: finds things by role and name, presses and types, reads; and asks the public surface.
 * @param {import('../engines/page.mjs').Page} page
 * @param {import('../origins/origins.mjs').Origin} origin
 */
export function createVisitor(page, origin) {
  /**
   * Waits until a test in the page gives something truthy, and returns that.
   * @param {string} what for the message when it never does
   * @param {Function} test
   * @param {...any} values
   */
  async function waitFor(what, test, ...values) {
    const found = await page.evaluate(polling(test), patience, values)
    if (!found) throw new Error(`waited ${patience / 1000} s in vain for ${what}`)
    return found
  }

  /**
   * The first thing of a role and a name, as soon as there is one.
   * @param {string} role
   * @param {RegExp | string} name
   * @returns {Promise<Found>}
   */
  async function find(role, name) {
    const found = await page.evaluate(polling(describeFirst), patience, [role, patternOf(name)])
    if (found) return found
    /** @type {string[]} */
    const others = await page.evaluate(namesOf, role)
    throw new Error(`no ${role} named ${name}; there are: ${others.map((other) => `“${other}”`).join(', ')}`)
  }

  /**
   * @param {string} role
   * @param {RegExp | string} name
   */
  async function click(role, name) {
    await find(role, name)
    const { x, y } = await page.evaluate(handleOfFirst, role, patternOf(name))
    await page.click(x, y)
  }

  return {
    waitFor,
    find,
    click,

    /**
     * Opens the page with a record, and waits until it can be used.
     * @param {string} [hash] without the `#`
     */
    open: async (hash = '') => {
      await page.open(hash === '' ? origin.home : `${origin.home}#${hash}`)
      await page.evaluate(installFinder)
      await page.evaluate(untilReady)
    },

    /**
     * @param {string} role
     * @param {RegExp | string} name
     * @returns {Promise<Found[]>}
     */
    findAll: (role, name) => page.evaluate(describeAll, role, patternOf(name)),

    /**
     * Replaces what a field holds, by the keyboard.
     * @param {RegExp | string} name
     * @param {string} text
     * @param {string} [key] what ends it
     */
    fill: async (name, text, key = 'Enter') => {
      await click('textbox', name)
      await page.press('Control+a')
      await page.press('Delete')
      if (text !== '') await page.type(text)
      if (key !== '') await page.press(key)
    },

    /**
     * Takes another entry of a select, by the keyboard.
     * @param {RegExp | string} name
     * @param {RegExp} option its text
     */
    choose: async (name, option) => {
      const { options, value } = await find('combobox', name)
      const now = options.findIndex((entry) => entry.value === value)
      const wanted = options.findIndex((entry) => option.test(entry.text))
      if (wanted < 0)
        throw new Error(`${name} offers no ${option}: ${options.map((entry) => entry.text).join(', ')}`)
      await page.evaluate(focusFirst, 'combobox', patternOf(name))
      for (let moves = Math.abs(wanted - now); moves > 0; moves -= 1) {
        await page.press(wanted > now ? 'ArrowDown' : 'ArrowUp')
      }
    },

    /**
     * Puts the focus on something, as the Tab key would, so that keys go there.
     * @param {string} role
     * @param {RegExp | string} name
     */
    focus: async (role, name) => {
      await find(role, name)
      await page.evaluate(focusFirst, role, patternOf(name))
    },

    /** Puts the focus on the largest picture. */
    focusPicture: () => page.evaluate(focusLargestCanvas),

    /** @returns {Promise<Found | null>} what has the focus */
    focused: () => page.evaluate(describeActive),

    /** @returns {Promise<string[]>} all that can be read or heard, in pieces */
    words: () => page.evaluate(() => finder.read(document.body)),

    /** @returns {Promise<Record<string, string>>} what the panels tell, each quantity by its name */
    readings: () => page.evaluate(readTerms),

    /** @returns {Promise<Canvas[]>} the pictures in sight, the largest first */
    canvases: () => page.evaluate(describeCanvases),

    /** @returns {Promise<Record<string, any>>} */
    record: () => page.evaluate(() => playground.getState()),

    /** @param {Record<string, unknown>} changes */
    set: (changes) => page.evaluate(changeState, changes),

    /**
     * @typedef {{status: string, reason: string, steps: number, x: number[], value: number, gradientNorm: number,
     *   evaluations: {function: number, gradient: number}, answer?: {x: number[], value: number, by: string} | null}} Result
     * @returns {Promise<Result>}
     */
    result: () => page.evaluate(plainResult),

    /**
     * @param {string} method of the public surface
     * @param {...any} values
     */
    call: (method, ...values) => page.evaluate(callMethod, method, values),

    /** @param {string} status */
    status: (status) => waitFor(`the status ${status}`, hasStatus, status),

    /**
     * Like waitFor, with a test that asks the page more than one thing.
     * @param {string} what
     * @param {() => Promise<unknown>} test
     */
    eventually: async (what, test) => {
      const deadline = Date.now() + patience
      while (!(await test())) {
        if (Date.now() > deadline) throw new Error(`waited ${patience / 1000} s in vain for ${what}`)
        await new Promise((done) => setTimeout(done, 50))
      }
    },

    /** @param {number} milliseconds */
    rest: (milliseconds) => new Promise((done) => setTimeout(done, milliseconds)),
  }
}

/**
 * A function of (patience, values) that runs in the page until `test` gives something truthy.
 * @param {Function} test
 */
const polling = (test) => `(patience, values) => finder.until(() => (${test})(...values), patience)`

/** @param {RegExp | string} name */
const patternOf = (name) => (typeof name === 'string' ? name : { source: name.source, flags: name.flags })

// What follows runs in the page.

/** @typedef {{source: string, flags: string} | string} Pattern */

async function untilReady() {
  const ready = customElements.whenDefined('fall-line').then(() => playground.ready)
  const late = new Promise((_, fail) => setTimeout(() => fail(new Error('not ready after 10 s')), 10_000))
  await Promise.race([ready, late])
}

/** @type {(role: string, name: Pattern) => any} */
function describeFirst(role, name) {
  const [first] = finder.find(role, name)
  return first && finder.describe(first)
}

/** @type {(role: string, name: Pattern) => any} */
function describeAll(role, name) {
  return finder.find(role, name).map(finder.describe)
}

/** @type {(role: string) => string[]} */
function namesOf(role) {
  return finder.find(role, { source: '', flags: '' }).map(finder.nameOf)
}

/** @type {(role: string, name: Pattern) => {x: number, y: number}} */
function handleOfFirst(role, name) {
  return finder.handleOf(finder.find(role, name)[0])
}

/** @type {(role: string, name: Pattern) => void} */
function focusFirst(role, name) {
  const element = /** @type {HTMLElement} */ (finder.find(role, name)[0])
  element.focus()
}

function focusLargestCanvas() {
  const size = (/** @type {Element} */ element) => element.clientWidth * element.clientHeight
  const canvases = finder
    .all()
    .filter((element) => element instanceof HTMLCanvasElement && element.tabIndex >= 0)
  const largest = /** @type {HTMLElement} */ (canvases.sort((a, b) => size(b) - size(a))[0])
  largest.focus()
}

function describeActive() {
  const element = finder.active()
  return element && element !== document.body ? finder.describe(element) : null
}

function readTerms() {
  const terms = finder.all().filter((element) => element.localName === 'dt' && finder.isSeen(element))
  return Object.fromEntries(
    terms.map((term) => [
      finder.spoken(term).replace(/\s+/g, ' ').trim(),
      finder.spoken(/** @type {Element} */ (term.nextElementSibling)).trim(),
    ]),
  )
}

/**
 * @typedef {{host: string, role: string, name: string, description: string, tabIndex: number, colours: number, print: number,
 *   place: import('../engines/page.mjs').Point & {left: number, top: number, width: number, height: number},
 *   near: Record<string, number>}} Canvas
 *   host: the custom element it belongs to; colours: how many different ones; print: changes when a pixel does;
 *   near: pixels near some colours of the look
 */

function describeCanvases() {
  const looked = { 'light path': [232, 89, 12], 'dark path': [255, 154, 92] }
  const canvases = finder
    .all()
    .filter((element) => element instanceof HTMLCanvasElement && finder.isSeen(element))
  return canvases
    .map(describeCanvas)
    .sort((a, b) => b.place.width * b.place.height - a.place.width * a.place.height)

  /** @param {Element} element */
  function describeCanvas(element) {
    const canvas = /** @type {HTMLCanvasElement} */ (element)
    // A copy is read: reading a canvas itself changes how a browser draws on it from then on.
    const copy = Object.assign(document.createElement('canvas'), { width: canvas.width, height: canvas.height })
    const context = /** @type {CanvasRenderingContext2D} */ (copy.getContext('2d', { willReadFrequently: true }))
    context.drawImage(canvas, 0, 0)
    const { data } = context.getImageData(0, 0, copy.width, copy.height)
    const words = new Uint32Array(data.buffer)
    let print = 17
    for (const word of words) print = (Math.imul(print, 31) + word) | 0
    /** @type {Record<string, number>} */
    const near = {}
    for (const [label, [red, green, blue]] of Object.entries(looked)) {
      let count = 0
      for (let i = 0; i < data.length; i += 4) {
        const far = Math.abs(data[i] - red) + Math.abs(data[i + 1] - green) + Math.abs(data[i + 2] - blue)
        if (far <= 12 && data[i + 3] > 200) count += 1
      }
      near[label] = count
    }
    return {
      host: /** @type {ShadowRoot} */ (canvas.getRootNode()).host?.localName ?? '',
      role: finder.roleOf(canvas),
      name: finder.nameOf(canvas),
      description: finder.descriptionOf(canvas),
      tabIndex: canvas.tabIndex,
      colours: new Set(words).size,
      print,
      near,
      place: finder.placeOf(canvas),
    }
  }
}

/** @type {(changes: Record<string, unknown>) => Promise<void>} */
async function changeState(changes) {
  await playground.setState(changes)
}

async function plainResult() {
  const result = await playground.result()
  const answer = result.answer && { ...result.answer, x: Array.from(result.answer.x) }
  return { ...result, x: Array.from(result.x), answer }
}

/** @type {(method: string, values: unknown[]) => Promise<void>} */
async function callMethod(method, values) {
  await playground[method](...values)
}

/** @type {(status: string) => Promise<boolean>} */
async function hasStatus(status) {
  return (await playground.result()).status === status
}
