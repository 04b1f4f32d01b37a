// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {WorkedStep} from '../../core/types.js' */
/** @import {OptimizerEntry} from '../../state/types.js' */
/** @import {Numbers} from '../../words/numbers.js' */

/** The most numbers of a vector that are written out. */
const mostShown = 6

/** How exactly numbers are written. */
const digits = Object.freeze({ digits: 4 })

/** @param {...string} parts */
const row = (...parts) => `<mrow>${parts.join('')}</mrow>`
/** @param {string} text */
const mo = (text) => `<mo>${text}</mo>`
// At the beginning of a line as well, a sign keeps its distance.
const [equals, plus] = ['=', '+'].map((sign) => `<mo form="infix">${sign}</mo>`)
/** @param {...string} parts */
const line = (...parts) =>
  `<math xmlns="http://www.w3.org/1998/Math/MathML" display="block">${row(...parts)}</math>`

/** An index such as t + 1 or (2). @param {string} text */
const indexOf = (text) =>
  row(
    ...[...text].map((sign) =>
      /\d/.test(sign) ? `<mn>${sign}</mn>` : /[a-z]/.test(sign) ? `<mi>${sign}</mi>` : mo(sign),
    ),
  )

/** What the core calls a quantity, such as `s_{2}`. @param {string} tex */
function symbol(tex) {
  const [, base, long, short] = /^(\w)_(?:\{(.+)\}|(.))$/.exec(tex) ?? []
  return base ? `<msub><mi>${base}</mi>${indexOf(long ?? short)}</msub>` : `<mtext>${tex}</mtext>`
}

/** @template T @param {ArrayLike<T>} all @param {(one: T) => string} write @param {string} rest */
const shownOf = (all, write, rest) => {
  const shown = Array.from(all).slice(0, mostShown).map(write)
  return all.length > mostShown ? [...shown, rest] : shown
}

/** @param {ArrayLike<number>} values @param {Numbers} numbers */
const vector = (values, { point }) => {
  const text = point(values, { ...digits, longest: mostShown })
  return `<mtext>${text.startsWith('−') ? `(${text})` : text}</mtext>`
}

/** @param {readonly ArrayLike<number>[]} rows @param {Numbers} numbers */
const matrix = (rows, { number }) => {
  const dots = `<mtd>${mo('⋯')}</mtd>`
  const lines = shownOf(
    rows,
    (values) =>
      `<mtr>${shownOf(values, (value) => `<mtd><mn>${number(value, digits)}</mn></mtd>`, dots).join('')}</mtr>`,
    `<mtr><mtd>${mo('⋮')}</mtd></mtr>`,
  )
  return row(mo('('), `<mtable>${lines.join('')}</mtable>`, mo(')'))
}

/**
 * What is remembered: vectors, and matrices where the core tells their rows.
 * @param {WorkedStep['remembered']} remembered
 * @param {Numbers} numbers
 */
function memory(remembered, numbers) {
  /** @type {Map<string, Float64Array[]>} */
  const matrices = new Map()
  const lines = []
  for (const { symbol: tex, after } of remembered) {
    const [, whole] = /^\[(.+)\]_\{\d+\}$/.exec(tex) ?? []
    if (whole) matrices.set(whole, [...(matrices.get(whole) ?? []), after])
    else lines.push(line(symbol(tex), mo('='), vector(after, numbers)))
  }
  for (const [tex, rows] of matrices) lines.push(line(symbol(tex), mo('='), matrix(rows, numbers)))
  return lines
}

/**
 * A step of a rule that works on all coordinates at once, in vectors.
 * @param {OptimizerEntry} rule
 * @param {WorkedStep} worked
 * @param {Numbers} numbers
 * @returns {string[]} MathML, a line each
 */
export function workedVectors({ usesGradient }, worked, numbers) {
  const [x, d, next] = ['x_t', 'd_t', 'x_{t+1}'].map(symbol)
  const [from, along, to] = [worked.x, worked.direction, worked.next].map((each) => vector(each, numbers))
  const remembered = worked.remembered.filter(({ symbol: tex }) => tex !== 'd_t')
  const before = [line(x, mo('='), from)]
  const kept = memory(remembered, numbers)
  if (!usesGradient) return [...before, ...kept, line(next, mo('='), to)]
  const gradient = row(mo('∇'), '<mi>f</mi>', mo('('), x, mo(')'))
  const size = `<mn>${numbers.number(worked.stepSize, digits)}</mn>`
  return [
    ...before,
    line(gradient, mo('='), vector(worked.gradient, numbers)),
    ...kept,
    line(d, mo('='), along),
    line(next, mo('='), x, mo('+'), '<msub><mi>α</mi><mi>t</mi></msub>', d),
    line(equals, from),
    line(plus, size, mo('⋅'), along),
    line(equals, to),
  ]
}
