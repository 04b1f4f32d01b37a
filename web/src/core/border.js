// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import { RefusedError } from './refused_error.js'

/** Calls with texts and numbers that go in before and come out after. */
export class Border {
  /** @param {any} exports  of the WebAssembly instance */
  constructor(exports) {
    this.call = exports
  }

  /**
   * @param {BufferSource} binary
   * @param {Record<string, Function>} [imports]  more than the core itself asks for
   */
  static async open(binary, imports) {
    /** @type {any} */
    let exports = null
    const decoder = new TextDecoder()
    const functions = {
      ...imports,
      /** @param {number} at @param {number} length */
      nearestDouble: (at, length) =>
        Number(decoder.decode(new Uint8Array(exports.memory.buffer, at, length))),
      /** @param {number} value @param {number} at @param {number} room */
      shortestDecimal: (value, at, room) =>
        new TextEncoder().encodeInto(value.toExponential(), new Uint8Array(exports.memory.buffer, at, room))
          .written,
      emscripten_notify_memory_growth: () => undefined,
    }
    // What else a version of the compiler may import is only ever reached when the core gives up.
    const namespace = new Proxy(functions, {
      get: (known, /** @type {keyof typeof functions} */ name) => known[name] ?? (() => gaveUp(name)),
    })
    // The places of functions that come with the rest.
    const missing = new Proxy({}, { get: () => notYetThere })
    const modules = new Proxy(
      {},
      { get: (_none, /** @type {string} */ name) => (name === 'placeholder' ? missing : namespace) },
    )
    const { instance } = await WebAssembly.instantiate(binary, modules)
    exports = instance.exports
    exports._initialize?.()
    return new Border(exports)
  }

  /** Puts the functions of the rest into their places. @param {BufferSource} binary */
  async complete(binary) {
    await WebAssembly.instantiate(binary, { primary: this.call })
  }

  /**
   * Lays down the numbers of the next call.
   * @param {...(number | ArrayLike<number>)} parts
   */
  send(...parts) {
    const lengths = parts.map((part) => (typeof part === 'number' ? 1 : part.length))
    const count = lengths.reduce((sum, length) => sum + length, 0)
    const at = this.call.inbox(count)
    const inbox = new Float64Array(this.call.memory.buffer, at, count)
    let next = 0
    parts.forEach((part, i) => {
      inbox.set(typeof part === 'number' ? [part] : part, next)
      next += lengths[i]
    })
    return this
  }

  /**
   * Lays down the texts of the next call. A zero byte ends each, so that none can stand within.
   * @param {...string} texts
   */
  sendTexts(...texts) {
    const bytes = new TextEncoder().encode(
      texts.map((text) => `${text.replaceAll('\0', '\uFFFD')}\0`).join(''),
    )
    const at = this.call.textInbox(bytes.length)
    new Uint8Array(this.call.memory.buffer, at, bytes.length).set(bytes)
    return this
  }

  /** A copy of the array that a call gave. @param {number} length */
  numbers(length) {
    return new Float64Array(this.call.memory.buffer, this.call.outbox(), length).slice()
  }

  /** The text that a call gave. @returns {string} */
  text() {
    const bytes = new Uint8Array(this.call.memory.buffer, this.call.textOutbox(), this.call.textLength())
    return new TextDecoder().decode(bytes)
  }

  /**
   * What a call gave as JSON.
   * @param {string} name  of the call
   * @param {...number} given
   */
  json(name, ...given) {
    this.call[name](...given)
    return JSON.parse(this.text())
  }

  /** A handle or a length, unless the core has refused. @param {number} given */
  accepted(given) {
    if (given === 0) throw new RefusedError(JSON.parse(this.text()))
    return given
  }
}

/** @param {string} name @returns {never} */
function gaveUp(name) {
  throw new Error(`the core has given up (${name}): it ran out of memory, or has a fault`)
}

/** @returns {never} */
function notYetThere() {
  throw new Error('the core is asked for something that is still being loaded')
}

/** Cuts an array into pieces of the given lengths. @param {Float64Array} array @param {number[]} lengths */
export function cut(array, lengths) {
  let at = 0
  return lengths.map((length) => {
    at += length
    return array.subarray(at - length, at)
  })
}
