// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/**
 * What every driver gives: one browser window, the same few verbs in every engine.
 *
 * @typedef {object} Page
 * @property {string} engine
 * @property {(url: string) => Promise<void>} open a fresh document; forgets the faults of the former one
 * @property {(call: Function | string, ...values: any[]) => Promise<any>} evaluate runs a function in the page's own
 *     world and waits for its promise; values and answer travel as JSON
 * @property {(call: Function | string, ...values: any[]) => Promise<any>} evaluateInFrame the same in the first frame of the page
 * @property {(source: string) => Promise<void>} inject runs a script's text there, which the page's policy cannot forbid
 * @property {(x: number, y: number) => Promise<void>} click a real pointer, in CSS pixels of the window
 * @property {(from: Point, to: Point) => Promise<void>} drag with the button held, in several moves
 * @property {(x: number, y: number) => Promise<void>} hover
 * @property {(x: number, y: number, pixels: number, held?: string) => Promise<void>} wheel down by so many pixels, with a key held
 * @property {(key: string) => Promise<void>} press `Enter`, `ArrowLeft`, `a`, `Shift+Tab`, `Control+a`
 * @property {(text: string) => Promise<void>} type every character through the keyboard, into what has the focus
 * @property {(width: number, height: number) => Promise<void>} setViewport
 * @property {(path: string) => Promise<void>} screenshot what the window shows, as PNG
 * @property {() => Promise<string[]>} errors console errors, uncaught errors, policy violations since open()
 * @property {() => Promise<void>} close ends the browser
 *
 * @typedef {{x: number, y: number}} Point
 */

/**
 * The text of a program that runs `call` in a page and gives its outcome as JSON: the engines' protocols differ in what
 * they make of typed arrays, undefined and errors, JSON does not.
 * @param {Function | string} call must not use anything of its surroundings
 * @param {any[]} values
 */
export function programOf(call, values) {
  const words = values.map((value) => JSON.stringify(value) ?? 'undefined').join(', ')
  return `(async () => {
    try {
      return JSON.stringify({ value: await (${call})(${words}) })
    } catch (error) {
      return JSON.stringify({ error: String(error?.message ?? error) })
    }
  })()`
}

/**
 * @param {string} outcome what such a program gave
 * @param {Function | string} call
 */
export function answerOf(outcome, call) {
  const { value, error } = JSON.parse(outcome)
  if (error !== undefined) throw new PageError(error, call)
  return value
}

/** An error that was thrown inside the page, by the page or by what a test ran there. */
export class PageError extends Error {
  /**
   * @param {string} message
   * @param {Function | string} call
   */
  constructor(message, call) {
    super(message)
    this.name = 'PageError'
    this.call = String(call).split('\n')[0]
  }
}

/**
 * `Shift+Tab` as its keys, the held ones first; a plain `+` is a key too.
 * @param {string} chord
 */
export function keysOf(chord) {
  const keys = chord.split(/(?<=.)\+(?=.)/)
  return { held: keys.slice(0, -1), key: keys[keys.length - 1] }
}

/**
 * The places a drag passes through: enough of them that a page sees a gesture, not a jump.
 * @param {Point} from
 * @param {Point} to
 */
export function pathBetween(from, to, moves = 6) {
  return Array.from({ length: moves }, (_, index) => {
    const part = (index + 1) / moves
    return { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part }
  })
}
