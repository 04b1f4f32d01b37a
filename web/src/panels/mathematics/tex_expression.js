// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import { TexTokens } from './tex_tokens.js'

/**
 * A quantity of a formula: by its whole name, and by what it is called without its index, whose value there is where it
 * is a number or made of quantities. `passing` says that the index is one of many that are counted through.
 * @typedef {{name: string, base: string, index: (() => number) | null, passing?: boolean}} Quantity
 * @typedef {(quantity: Quantity) => number} Values  NaN where a quantity's value is not known
 * @typedef {(values: Values) => number} Expression
 */

/** @type {Readonly<Record<string, (...numbers: number[]) => number>>} */
const functions = Object.freeze({ '\\max': Math.max, '\\min': Math.min, '\\sign': Math.sign })

/** Where no factor begins that the one before it would be multiplied by. */
const noFactor = /^(?:[-+/^_)}\],|=<>]|\\leftarrow|)$/

/** What can stand as an index and is no expression: the end of time, the largest so far. */
const noExpression = /^\\(?:max|min|infty)$/

/** Reads what the formulas of rules are made of: sums, products, fractions, roots, powers, a few functions. */
export class TexReader extends TexTokens {
  /** @type {{name: string, value: Expression}[]} products over an index, which have no symbol of their own */
  products = []

  /** sum = [ "-" ] product { ( "+" | "-" ) product } @returns {Expression} */
  sum() {
    const isNegative = this.next === '-' && this.take() === '-'
    const first = this.#product()
    /** @type {Expression} */
    let sum = isNegative ? (values) => -first(values) : first
    while (this.next === '+' || this.next === '-') {
      const sign = this.take() === '+' ? 1 : -1
      const [left, right] = [sum, this.#product()]
      sum = (values) => left(values) + sign * right(values)
    }
    return sum
  }

  /** product = power { [ "/" ] power } @returns {Expression} */
  #product() {
    let product = this.#power()
    while (this.next === '/' || !noFactor.test(this.next)) {
      const isQuotient = this.next === '/' && this.take() === '/'
      const [left, right] = [product, this.#power()]
      product = (values) => (isQuotient ? left(values) / right(values) : left(values) * right(values))
    }
    return product
  }

  /** power = atom [ "^" argument ] @returns {Expression} */
  #power() {
    const base = this.#atom()
    if (this.next !== '^') return base
    this.take()
    const exponent = this.#argument()
    return (values) => base(values) ** exponent(values)
  }

  /** @returns {Expression} */
  #atom() {
    const { next } = this
    if (/^\d/.test(next)) {
      const value = Number(this.take())
      return () => value
    }
    if (next === '(') return this.#within('(', ')')
    if (next === '|') {
      const inside = this.#within('|', '|')
      return (values) => Math.abs(inside(values))
    }
    if (next === '\\frac') {
      this.take()
      const [above, below] = [this.#argument(), this.#argument()]
      return (values) => above(values) / below(values)
    }
    if (next === '\\sqrt') {
      this.take()
      const inside = this.#argument()
      return (values) => Math.sqrt(inside(values))
    }
    if (next === '\\prod') return this.#productOverIndex()
    if (next in functions) return this.#call(functions[this.take()])
    const { name, base, index } = this.quantity()
    const at = index === null || noExpression.test(index) ? null : new TexReader(index).sum()
    return (values) => values({ name, base, index: at && (() => at(values)) })
  }

  /** @param {(...numbers: number[]) => number} apply @returns {Expression} */
  #call(apply) {
    this.take('(')
    const parts = [this.sum()]
    while (this.next === ',') {
      this.take()
      parts.push(this.sum())
    }
    this.take(')')
    return (values) => apply(...parts.map((part) => part(values)))
  }

  /** "\prod" "_" "{" symbol "=" sum "}" "^" argument power @returns {Expression} */
  #productOverIndex() {
    const start = this.place
    for (const token of ['\\prod', '_', '{']) this.take(token)
    const counter = this.take()
    this.take('=')
    const from = this.sum()
    for (const token of ['}', '^']) this.take(token)
    const [to, factor] = [this.#argument(), this.#power()]
    /** @type {Expression} */
    const value = (values) => {
      let product = 1
      for (let i = from(values); i <= to(values) && product !== 0; i += 1) {
        product *= factor((quantity) =>
          quantity.name === counter ? i : values({ ...quantity, passing: true }),
        )
      }
      return product
    }
    this.products.push({ name: this.nameFrom(start), value })
    return value
  }

  /** @param {string} opening @param {string} closing */
  #within(opening, closing) {
    this.take(opening)
    const inside = this.sum()
    this.take(closing)
    return inside
  }

  /** argument = "{" sum "}" | atom */
  #argument() {
    return this.next === '{' ? this.#within('{', '}') : this.#atom()
  }
}
