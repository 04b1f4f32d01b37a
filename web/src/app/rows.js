// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {OpenProblem, WorkedStep} from '../core/types.js' */

/**
 * A row of the data, and how its loss and gradient come about at a point; null where that is not known.
 * @param {OpenProblem} problem
 * @param {ArrayLike<number>} x
 * @param {number} row  from 0
 */
export function workedRow(problem, x, row) {
  const { data, scaling, rows = 0 } = problem.facts
  if (!data || row >= rows) return null
  const raw = data.columns.map((column) => column[row])
  // Features as the model sees them, and what it is to predict.
  const seen = raw.map((value, i) => {
    const column = scaling?.columns[i]
    return column ? (value - column.mean) / column.deviation : value
  })
  const parts = problem.rowParts(x, row)
  return {
    row,
    columns: data.names,
    raw,
    seen,
    isScaled: Boolean(scaling),
    ...parts,
    gradient: parts.partials.map((partial) => parts.slope * partial),
  }
}

/** @typedef {NonNullable<ReturnType<typeof workedRow>>} WorkedRow */

/**
 * Gradients at a point, of what is fitted: of one row, of the rows that the next step sees where these are not all, and of
 * all rows; each with how many rows it is of.
 * @param {OpenProblem} problem
 * @param {{x: ArrayLike<number>, gradient: ArrayLike<number>, sense: string, batch: number}} run
 * @param {number} row  from 0
 * @param {() => WorkedStep | null} nextStep
 */
export function gradientsAt(problem, { x, gradient, sense, batch }, row, nextStep) {
  const { rows = 0 } = problem.facts
  const next = batch > 0 ? nextStep() : null
  // A step goes by what is minimised.
  const sign = sense === 'maximise' ? -1 : 1
  return [
    { of: /** @type {const} */ ('all'), rows, gradient: Array.from(gradient) },
    ...(next
      ? [
          {
            of: /** @type {const} */ ('batch'),
            rows: next.rows.length || rows,
            gradient: Array.from(next.gradient, (part) => sign * part),
          },
        ]
      : []),
    {
      of: /** @type {const} */ ('row'),
      rows: 1,
      gradient: Array.from(problem.rowSums(x, row, 1).subarray(1)),
    },
  ]
}

/** @typedef {ReturnType<typeof gradientsAt>} Gradients */
