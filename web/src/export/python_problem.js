// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {Code, PythonProblem, ScriptSource, Style} from './types.js' */

import { pythonFloat } from './exact_number.js'
import { defined } from './python_defined.js'

/**
 * The numbers of a vector under names of their own.
 * @param {string[]} names
 * @param {string} vector
 */
function unpacked(names, vector) {
  if (names.length === 0) return []
  return [names.length === 1 ? `${names[0]} = ${vector}[0]` : `${names.join(', ')} = ${vector}`]
}

/** The expressions of a list, each on a line where there are many. @param {string[]} items */
function listed(items) {
  const line = `[${items.join(', ')}]`
  return line.length < 72 ? line : `[\n        ${items.join(',\n        ')},\n    ]`
}

/**
 * The functions `f` and `gradient_of`, and what they need.
 * @param {ScriptSource} source
 * @param {PythonProblem} code
 * @param {Style} style
 * @param {boolean} withGradient
 * @returns {string[]}
 */
export function problemLines(source, code, style, withGradient) {
  const write = source.facts.kind === 'fit' ? fitLines : functionLines
  return write(source, code, style, withGradient)
}

const types = Object.freeze({
  plain: { of: ': Vector', toNumber: ' -> float', toVector: ' -> Vector', row: 'row: Row, point: Vector' },
  numpy: { of: '', toNumber: '', toVector: '', row: 'point' },
})

/** @param {Code} code @param {string} result */
const returned = ({ lines }, result) => [...lines, `return ${result}`]

/** @type {typeof problemLines} */
function functionLines(_, code, style, withGradient) {
  const { of, toNumber, toVector } = types[style]
  const given = unpacked(code.variables, code.argument)
  /** @param {Code} part @param {string} result */
  const body = (part, result) => [...given, ...returned(part, result)]
  const value = /** @type {Code} */ (code.value)
  const written = defined(
    `f(${code.argument}${of})${toNumber}`,
    'The function.',
    body(value, value.results[0]),
  )
  if (!withGradient) return written
  const gradient = /** @type {Code} */ (code.gradient)
  const partials = listed(gradient.results)
  const result = style === 'numpy' ? `np.array(${partials})` : partials
  const help = 'Its gradient: the partial derivatives, by the chain rule.'
  return [
    ...written,
    ...defined(`gradient_of(${code.argument}${of})${toVector}`, help, body(gradient, result)),
  ]
}

/** A table's rows. @param {Float64Array[]} columns @param {Style} style */
function rows(columns, style) {
  return Array.from(columns[0], (_, row) => {
    const numbers = columns.map((column) => pythonFloat(column[row])).join(', ')
    if (style === 'numpy') return `    [${numbers}],`
    return `    (${numbers}${columns.length === 1 ? ',' : ''}),`
  })
}

/** @type {typeof problemLines} */
function fitLines({ facts }, code, style, withGradient) {
  const { of, toNumber, toVector, row } = types[style]
  const isNumpy = style === 'numpy'
  const columns = facts.data?.columns ?? []
  const given = [...unpacked(code.columns, isNumpy ? 'data.T' : 'row'), ...unpacked(code.variables, 'point')]
  const value = /** @type {Code} */ (code.value)
  const written = [
    `# ${facts.data?.names.join(', ')}`,
    isNumpy ? 'data = np.array([' : 'data = [',
    ...rows(columns, style),
    isNumpy ? '])' : ']',
    '',
    '',
  ]
  if (isNumpy) {
    const body = ['return np.add.accumulate(np.broadcast_to(column, len(data)))[-1] / len(data)']
    written.push(...defined('mean(column)', 'The mean over the rows, added up one after the other.', body))
    written.push(
      ...defined('f(point)', 'The mean loss, all rows at once.', [
        ...given,
        ...returned(value, `mean(${value.results[0]})`),
      ]),
    )
  } else {
    const loss = [...given, ...returned(value, value.results[0])]
    written.push(...defined(`loss(${row})${toNumber}`, 'The loss of one row.', loss))
    const body = [
      'total = 0.0',
      'for row in data:',
      '    total += loss(row, point)',
      'return total / len(data)',
    ]
    written.push(...defined(`f(point${of})${toNumber}`, 'The mean loss.', body))
  }
  if (!withGradient) return written
  const gradient = /** @type {Code} */ (code.gradient)
  const help = 'The gradient of the mean loss.'
  if (isNumpy) {
    const means = listed(gradient.results.map((partial) => `mean(${partial})`))
    const body = [...given, ...returned(gradient, `np.array(${means})`)]
    return [...written, ...defined('gradient_of(point)', help, body)]
  }
  const ofRow = [...given, ...returned(gradient, listed(gradient.results))]
  const body = [
    'totals = [0.0 for _ in point]',
    'for row in data:',
    '    totals = [total + slope for total, slope in zip(totals, loss_gradient(row, point))]',
    'return [total / len(data) for total in totals]',
  ]
  return [
    ...written,
    ...defined(
      `loss_gradient(${row})${toVector}`,
      'How the loss of one row changes with the parameters.',
      ofRow,
    ),
    ...defined(`gradient_of(point${of})${toVector}`, help, body),
  ]
}
