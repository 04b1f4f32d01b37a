// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import { nameOfTex } from './with_numbers.js'

/** What tells quantities apart and is no power. */
const mark = /^\^(?:[-+]|\{(?:[-+]|\\max)\})/

/** @param {string} tex */
const tokensOf = (tex) =>
  tex
    .replace(/\\operatorname\{(\w+)\}/g, '\\$1')
    .replace(/\\(?:left|right|quad|,)(?![A-Za-z])/g, ' ')
    .match(/\\[A-Za-z]+|\d+(?:\.\d+)?|\S/g) ?? []

/** A formula of a rule, piece by piece. */
export class TexTokens {
  /** @type {string[]} */
  #tokens
  #at = 0

  /** @param {string} tex */
  constructor(tex) {
    this.#tokens = tokensOf(tex)
  }

  /** The next token; empty at the end. */
  get next() {
    return this.#tokens[this.#at] ?? ''
  }

  /** How many tokens have been taken. */
  get place() {
    return this.#at
  }

  /** @param {string} [wanted] */
  take(wanted) {
    const token = this.next
    if (token === '' || (wanted ?? token) !== token)
      throw new Error(`“${wanted}” is missing before “${token}”`)
    this.#at += 1
    return token
  }

  /** What is in braces, or one token. */
  braces() {
    if (this.next !== '{') return this.take()
    const start = this.#at + 1
    const end = this.#tokens.indexOf('}', start)
    this.#at = end + 1
    return this.#tokens.slice(start, end).join(' ')
  }

  /** quantity = symbol [ "_" argument ] [ "^" mark ]: its name whole and without its index, and the index. */
  quantity() {
    const start = this.#at
    const symbol = this.take()
    if (symbol === '\\nabla') for (const token of ['f', '(', 'x', '_', 't', ')']) this.take(token)
    else if (symbol === '\\bar') this.braces()
    else if (!/^(?:[A-Za-z]|\\[A-Za-z]+)$/.test(symbol)) throw new Error(`“${symbol}” is no quantity`)
    const base = this.nameFrom(start)
    const index = this.next === '_' && this.take() ? this.braces() : null
    if (mark.test(this.#tokens.slice(this.#at, this.#at + 4).join(''))) {
      this.take('^')
      this.braces()
    }
    return { name: this.nameFrom(start), base, index }
  }

  /** The name of what has been taken since. @param {number} place */
  nameFrom(place) {
    return nameOfTex(this.#tokens.slice(place, this.#at).join(' '))
  }
}
