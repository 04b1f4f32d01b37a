// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {Expression, Values} from './tex_expression.js' */

import { TexReader } from './tex_expression.js'

/**
 * What a line of a rule says of a quantity: what it is, or, of one that has a value already, what takes its place.
 * @typedef {object} Statement
 * @property {string} name  of the quantity
 * @property {string} base  its name without the index
 * @property {number | null} index  where that is a number: what the quantity is at first
 * @property {boolean} replaces
 * @property {Expression} value
 */

/**
 * @typedef {object} RuleLine
 * @property {string} tex
 * @property {Statement[]} statements
 * @property {((values: Values) => boolean | null) | 'otherwise' | null} condition  under which it applies; null answers
 *   that this is not known
 * @property {TexReader['products']} products
 */

/** @param {string} text @returns {(values: Values) => boolean | null} */
function conditionOf(text) {
  const reader = new TexReader(text)
  const left = reader.sum()
  const isGreater = reader.take() === '>'
  const right = reader.sum()
  return (values) => {
    const difference = left(values) - right(values)
    return Number.isNaN(difference) ? null : isGreater ? difference > 0 : difference < 0
  }
}

/** @param {TexReader} reader @returns {Statement} */
function statementOf(reader) {
  const { name, base, index } = reader.quantity()
  const replaces = reader.take() === '\\leftarrow'
  const value = reader.sum()
  return { name, base, index: /^\d+$/.test(index ?? '') ? Number(index) : null, replaces, value }
}

/** @param {string} tex @returns {RuleLine} */
function lineOf(tex) {
  const [said, condition] = tex.split(/\\text\{\s*(?:if|otherwise)\s*\}/)
  const reader = new TexReader(said)
  const statements = [statementOf(reader)]
  while (reader.next === ',') {
    reader.take()
    statements.push(statementOf(reader))
  }
  if (reader.next !== '') throw new Error(`“${reader.next}” is not understood`)
  return {
    tex,
    statements,
    condition:
      condition === undefined ? null : condition.trim() === '' ? 'otherwise' : conditionOf(condition),
    products: reader.products,
  }
}

/**
 * The lines of a rule whose numbers can be worked out.
 * @param {string} formula
 * @returns {RuleLine[]}  throws where it is made of more than numbers
 */
export const ruleLines = (formula) => formula.split('\n').map(lineOf)
