// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {Code, ProblemFacts, PythonProblem} from './types.js' */

import { exactNumber, pythonFloat } from './exact_number.js'
import { defined, listed, unpacked } from './python_defined.js'

// A fit as the functions `f` and `gradient_of`: its data, the loss of a row, the mean over the rows. Sums run in the order
// of the rows, as the page's do: Python's own `sum` and NumPy's `mean` round otherwise. Where a run goes by batches, the
// functions are told which rows to look at.

/** Parameters that a sentence names at most. */
const mostNamed = 8

/** The penalty in words. @param {ProblemFacts} facts */
export function penaltyTold({ penalty, penalised = [] }) {
  const { l2 = 0, l1 = 0 } = penalty ?? {}
  const weighed = [
    ...(l2 ? [`${exactNumber(l2)} times the squares`] : []),
    ...(l1 ? [`${exactNumber(l1)} times the absolute values`] : []),
  ]
  if (weighed.length === 0 || penalised.length === 0) return []
  const more = penalised.length > mostNamed ? ', ...' : ''
  return [`Penalty: ${weighed.join(' and ')} of ${penalised.slice(0, mostNamed).join(', ')}${more}.`]
}

/**
 * The table, a row a line.
 * @param {ProblemFacts} facts
 * @param {string} opening
 * @param {(numbers: string[]) => string} row
 * @param {string} closing
 */
function dataLines({ data }, opening, row, closing) {
  const { names, columns } = /** @type {NonNullable<ProblemFacts['data']>} */ (data)
  const rows = Array.from(columns[0], (_, i) => row(columns.map((column) => pythonFloat(column[i]))))
  return [
    `# ${names.join(', ')}`,
    `data = ${opening}`,
    ...rows.map((line) => `    ${line},`),
    closing,
    '',
    '',
  ]
}

/**
 * With lists, row by row.
 * @param {ProblemFacts} facts
 * @param {PythonProblem} code
 * @param {Code} loss
 * @param {Code | null} gradient
 * @param {boolean} inBatches
 */
export function plainFit(facts, code, loss, gradient, inBatches) {
  const rows = inBatches ? 'rows' : 'data'
  const mean = inBatches ? '(point: Vector, rows: List[Row])' : '(point: Vector)'
  const given = [...unpacked(code.columns, 'row'), ...unpacked(code.variables, 'point')]
  const row = '(row: Row, point: Vector)'
  const written = [
    ...dataLines(facts, '[', (numbers) => `(${numbers.join(', ')}${numbers.length === 1 ? ',' : ''})`, ']'),
    ...defined(`loss${row} -> float`, 'The loss of one row.', [
      ...given,
      ...loss.lines,
      `return ${loss.results[0]}`,
    ]),
    ...defined(`f${mean} -> float`, `The mean loss${inBatches ? ' of some rows' : ''}.`, [
      'total = 0.0',
      `for row in ${rows}:`,
      '    total += loss(row, point)',
      `return total / len(${rows})`,
    ]),
  ]
  if (!gradient) return written
  return [
    ...written,
    ...defined(`loss_gradient${row} -> Vector`, 'How the loss of one row changes with the parameters.', [
      ...given,
      ...gradient.lines,
      `return ${listed(gradient.results)}`,
    ]),
    ...defined(`gradient_of${mean} -> Vector`, 'The gradient of the mean loss.', [
      'totals = [0.0 for _ in point]',
      `for row in ${rows}:`,
      '    totals = [total + slope for total, slope in zip(totals, loss_gradient(row, point))]',
      `return [total / len(${rows}) for total in totals]`,
    ]),
  ]
}

/**
 * With NumPy, all rows at once.
 * @param {ProblemFacts} facts
 * @param {PythonProblem} code
 * @param {Code} loss
 * @param {Code | null} gradient
 * @param {boolean} inBatches
 */
export function numpyFit(facts, code, loss, gradient, inBatches) {
  const rows = inBatches ? 'rows' : 'data'
  const more = inBatches ? ', rows' : ''
  const given = [...unpacked(code.columns, `${rows}.T`), ...unpacked(code.variables, 'point')]
  const written = [
    ...dataLines(facts, 'np.array([', (numbers) => `[${numbers.join(', ')}]`, '])'),
    ...defined(`mean(column${more})`, 'The mean over the rows, added up one after the other.', [
      `return np.add.accumulate(np.broadcast_to(column, len(${rows})))[-1] / len(${rows})`,
    ]),
    ...defined(`f(point${more})`, `The mean loss${inBatches ? ' of some rows' : ''}.`, [
      ...given,
      ...loss.lines,
      `return mean(${loss.results[0]}${more})`,
    ]),
  ]
  if (!gradient) return written
  const means = listed(gradient.results.map((partial) => `mean(${partial}${more})`))
  const body = [...given, ...gradient.lines, `return np.array(${means})`]
  return [...written, ...defined(`gradient_of(point${more})`, 'The gradient of the mean loss.', body)]
}
