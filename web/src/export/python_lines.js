// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {Style, WrittenUnit} from './types.js' */

import { exactNumber } from './exact_number.js'
import { indented } from './python_defined.js'

/** A name that does not follow a dot. */
const word = /(?<![\w.])[A-Za-z_]\w*/g

/** @type {Readonly<Record<Style, Readonly<Record<string, string>>>>} what the units' functions are called */
const called = Object.freeze({
  plain: {
    sqrt: 'math.sqrt',
    cos: 'math.cos',
    floor: 'math.floor',
    pi: 'math.pi',
    maximum: 'max',
    minimum: 'min',
  },
  numpy: {
    sqrt: 'np.sqrt',
    cos: 'np.cos',
    floor: 'np.floor',
    pi: 'np.pi',
    sign: 'np.sign',
    where: 'np.where',
    maximum: 'np.maximum',
    minimum: 'np.minimum',
  },
})

/** @param {string} text @param {string} name */
export const mentions = (text, name) => text.match(word)?.includes(name) ?? false

/** The paragraphs of a unit's text, each as lines. @param {string} text */
export const paragraphs = (text) => text.split('\n\n').map((part) => part.split('\n'))

/**
 * A parameter's name in a text: an underscore keeps it apart from a keyword.
 * @param {string} text
 * @param {string} id
 */
const nameIn = (text, id) => (mentions(text, `${id}_`) ? `${id}_` : id)

/**
 * A unit's text without what its parameters make nothing of: `+ weight_decay * x` where that is 0.
 * @param {WrittenUnit} unit
 */
export function withoutNothing({ python, parameters }) {
  return Object.entries(parameters)
    .filter(([, value]) => value === 0)
    .reduce((text, [id]) => text.replaceAll(` + ${nameIn(text, id)} * x`, ''), python)
    .replace(/-\((\w+)\)/g, '-$1')
}

/**
 * The parameters that lines make use of, as assignments.
 * @param {string[]} lines
 * @param {WrittenUnit} unit
 */
export function settings(lines, { parameters }) {
  const text = lines.join('\n')
  return Object.entries(parameters)
    .map(([id, value]) => [nameIn(text, id), value])
    .filter(([name]) => mentions(text, String(name)))
    .map(([name, value]) => `${name} = ${exactNumber(Number(value))}`)
}

/**
 * Lines on single numbers, in a style.
 * @param {string[]} lines
 * @param {Style} style
 * @param {string} t  what the number of a step is called
 */
export const scalarLines = (lines, style, t) =>
  lines.map((line) => line.replace(word, (name) => (name === 't' ? t : (called[style][name] ?? name))))

/**
 * Lines on a number a coordinate. NumPy has them as they stand; with lists they are done for one coordinate after the other.
 * @param {string[]} lines
 * @param {Set<string>} vectors  names that are a number a coordinate, and outlive the step
 * @param {Style} style
 * @param {string} t  what the number of a step is called
 */
export function vectorLines(lines, vectors, style, t) {
  if (style === 'numpy') return scalarLines(lines, style, t)
  const passing = new Set()
  /** @type {string[]} */
  const written = []
  /** @type {string[]} */
  let body = []
  const close = () => {
    if (body.length === 1 && body[0].startsWith('direction[i] = ')) {
      written.push(`direction = [${body[0].slice('direction[i] = '.length)} for i in range(len(x))]`)
    } else if (body.length > 0) written.push('for i in range(len(x)):', ...indented(body))
    body = []
  }
  for (const line of lines) {
    const names = line.match(word) ?? ['']
    const isEach = names.some((name) => vectors.has(name) || passing.has(name))
    if (isEach && !vectors.has(names[0])) passing.add(names[0])
    const [text] = scalarLines([line], style, t)
    if (isEach) body.push(text.replace(word, (name) => (vectors.has(name) ? `${name}[i]` : name)))
    else {
      close()
      written.push(text)
    }
  }
  close()
  return written
}
