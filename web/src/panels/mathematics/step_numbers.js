// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {WorkedStep} from '../../core/types.js' */
/** @import {Quantity, Values} from './tex_expression.js' */
/** @import {RuleLine, Statement} from './rule_lines.js' */

import { toldOf } from './step_quantities.js'

/** How far the core and a formula, which round in different orders, may be apart. */
const tolerance = 1e-9

/**
 * A line of the rule in this step: the numbers in it, and what its right sides come to.
 * @typedef {{tex: string, applies: boolean, numbers: ReadonlyMap<string, number>,
 *   said: readonly {name: string, value: number}[]}} NumberedLine
 */

/** Works a rule out for one coordinate in one step, line after line. */
class WorkedRule {
  isTrue = true
  #told
  #parameters
  #step
  #definitions
  /** @type {Map<string, number>} */
  #numbers
  /** @type {Set<string>} what has been said, by name; and by name without index what begins in this step */
  #settled = new Set()

  /**
   * @param {readonly RuleLine[]} lines
   * @param {{told: ReadonlyMap<string, number>, parameters: ReadonlyMap<string, number>}} known
   */
  constructor(lines, { told, parameters }) {
    this.#told = told
    this.#parameters = parameters
    this.#step = told.get('t') ?? Number.NaN
    this.#numbers = new Map([...told, ...parameters])
    const statements = lines.flatMap(({ condition, statements }) => (condition === null ? statements : []))
    this.#definitions = new Map(statements.map(({ name, value }) => [name, value]))
  }

  /**
   * @param {RuleLine} line
   * @param {boolean} isAssumed  whether it applies where its condition cannot be told
   * @returns {NumberedLine}
   */
  take({ tex, statements, condition, products }, isAssumed) {
    const applies = this.#applies({ statements, condition }, isAssumed)
    if (!applies) return { tex, applies, numbers: this.#numbers, said: [] }
    const values = statements.map((statement) => {
      const value = statement.value(this.#valueOf)
      if (!statement.replaces) this.#settle(statement, value)
      return value
    })
    // A root of what is negative, which another line has no use for.
    if (values.some(Number.isNaN)) return { tex, applies: false, numbers: this.#numbers, said: [] }
    for (const { name, value } of products) this.#numbers.set(name, value(this.#valueOf))
    const numbers = new Map(this.#numbers)
    statements.forEach(({ name, replaces }, at) => {
      if (replaces) this.#numbers.set(name, values[at])
    })
    return { tex, applies, numbers, said: statements.map(({ name }, at) => ({ name, value: values[at] })) }
  }

  /** @param {Pick<RuleLine, 'statements' | 'condition'>} line @param {boolean} isAssumed */
  #applies({ statements: [{ name, base, index }], condition }, isAssumed) {
    if (index !== null) return index === this.#step || (index === 0 && this.#step === 1)
    if (this.#settled.has(base)) return false
    if (condition === 'otherwise') return !this.#settled.has(name)
    return condition === null || (condition(this.#valueOf) ?? isAssumed)
  }

  /** @param {Statement} statement @param {number} value */
  #settle({ name, base, index }, value) {
    const begins = index === this.#step
    const usual = index === null ? name : base + (begins ? 't' : 't-1')
    // What stood there before the first step is the rule's to say.
    const expected = index === null || begins ? this.#told.get(usual) : undefined
    if (expected !== undefined && !this.#agree(expected, value)) this.isTrue = false
    for (const each of [name, usual]) this.#numbers.set(each, expected ?? value)
    this.#settled.add(name)
    if (begins) this.#settled.add(base)
  }

  /** @param {number} a @param {number} b */
  #agree(a, b) {
    const scale = Math.max(Math.abs(a), Math.abs(b), Math.abs(this.#told.get('xt') ?? 0))
    return Math.abs(a - b) <= tolerance * scale
  }

  /** @type {Values} */
  #valueOf = ({ name, base, index, passing }) => {
    const at = index?.() ?? Number.NaN
    const now = at === this.#step ? `${base}t` : at === this.#step - 1 ? `${base}t-1` : ''
    const value = this.#numbers.get(name) ?? this.#numbers.get(now) ?? this.#defined(`${base}t`, at)
    if (!passing && !Number.isNaN(value)) this.#numbers.set(name, value)
    return value
  }

  /** Of what hangs on the time alone, the value at another time. @param {string} name @param {number} at */
  #defined(name, at) {
    const values = (/** @type {Quantity} */ other) =>
      other.name === 't' ? at : (this.#parameters.get(other.name) ?? Number.NaN)
    return this.#definitions.get(name)?.(values) ?? Number.NaN
  }
}

/**
 * Puts the numbers of a step into the lines of its rule. Where a condition hangs on what nobody remembers, it is told from
 * what came of it.
 * @param {readonly RuleLine[]} lines
 * @param {ReadonlyMap<string, number>} parameters  by the names of the formulas
 * @param {WorkedStep} worked
 * @param {number} i  the coordinate
 * @returns {NumberedLine[]}
 */
export function stepNumbers(lines, parameters, worked, i) {
  const isKept = !lines.some(({ statements }) => statements.some(({ replaces }) => replaces))
  const told = toldOf(worked, i, isKept)
  const conditional = lines.filter(({ condition }) => typeof condition === 'function')
  const readings = [...conditional, null].map((assumed) => {
    const rule = new WorkedRule(lines, { told, parameters })
    const numbered = lines.map((line) => rule.take(line, line === assumed))
    return { numbered, isTrue: rule.isTrue }
  })
  const { numbered } = readings.find(({ isTrue }) => isTrue) ?? readings[readings.length - 1]
  return numbered
}
