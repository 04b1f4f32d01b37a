// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import { describeCanvases } from './canvases.mjs'
import { installFinder } from './finder.mjs'
import {
  callMethod,
  changeState,
  describeActive,
  describeAll,
  describeFirst,
  editHash,
  focusFirst,
  focusLargestCanvas,
  handleOfFirst,
  hasStatus,
  isFilled,
  namesOf,
  plainResult,
  readTerms,
  untilReady,
} from './in_page.mjs'

/** How long a visitor waits for the page to follow, in ms. */
const patience = 15_000

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

    /** Waits for what comes after the first picture. */
    filled: () => waitFor('what comes after the first picture', isFilled),

    /**
     * Edits the address of the page that is open: far cheaper than to open it anew.
     * @param {string} hash without the `#`
     */
    turnTo: (hash) => page.evaluate(editHash, hash),

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
     * Takes an entry of a list that opens under a search field, by the keyboard: what is typed narrows it to the entry.
     * @param {string} label
     * @param {string} words
     */
    pick: async (label, words) => {
      await find('button', new RegExp(`^${label}: `))
      await page.evaluate(focusFirst, 'button', patternOf(new RegExp(`^${label}: `)))
      await page.press('Enter')
      await find('combobox', `Search: ${label}`)
      await page.type(words)
      await page.press('Enter')
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

    /** @returns {Promise<import('./canvases.mjs').Canvas[]>} the pictures in sight, the largest first */
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
    status: async (status) => {
      if (await page.evaluate(polling(hasStatus), patience, [status])) return
      const { status: other, steps } = await page.evaluate(plainResult)
      throw new Error(
        `waited ${patience / 1000} s in vain for the status ${status}; it is ${other} after ${steps} steps`,
      )
    },

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
