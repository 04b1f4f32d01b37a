// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import { powerOfTenText } from '../words/digits.js'
import { exponentTicks } from './scale.js'

/** @typedef {import('./against.js').Against} Against */

const LEAST = { steps: 10, evaluations: 10, time: 1e-6, epochs: 1, rows: 10 }

/** Units of time, by milliseconds. @type {readonly [number, string][]} */
const UNITS = [
  [1000, 's'],
  [1, 'ms'],
  [0.001, 'µs'],
]

/**
 * Function and gradient evaluations alike, as the limit on them counts.
 * @param {import('./snapshot.js').Trajectory} trajectory @param {number} entry
 */
export const evaluationsAt = ({ functionEvaluations, gradientEvaluations }, entry) =>
  (functionEvaluations?.[entry] ?? 0) + (gradientEvaluations?.[entry] ?? 0)

/**
 * Rows whose loss or gradient was asked for, by a run of a fit: of one that is not in batches all, each time.
 * @param {import('./snapshot.js').Trajectory} trajectory @param {number} entry @param {number} rows of the data
 */
export const rowsAt = (trajectory, entry, rows) =>
  trajectory.rowGradientEvaluations
    ? trajectory.rowGradientEvaluations[entry] + (trajectory.rowFunctionEvaluations?.[entry] ?? 0)
    : rows * evaluationsAt(trajectory, entry)

/** Steps that make a pass over the data. @param {number} batch 0: all rows @param {number} rows */
export const stepsOfEpoch = (batch, rows) => (batch > 0 ? Math.ceil(rows / batch) : 1)

/**
 * Where the entries of a run lie across: after how many steps, evaluations, milliseconds, passes over the data, rows.
 * @param {{number?: number, batch?: number, trajectory: import('./snapshot.js').Trajectory}} run
 * @param {Against} against
 * @param {readonly number[] | null} stepTimes  in ms, one a run
 * @param {number} [rows]  of the data
 * @returns {(entry: number) => number}
 */
export function acrossOf({ number = 1, batch = 0, trajectory }, against, stepTimes, rows = 0) {
  if (against === 'evaluations') return (entry) => evaluationsAt(trajectory, entry)
  if (against === 'rows') return (entry) => rowsAt(trajectory, entry, rows)
  const each =
    against === 'time'
      ? (stepTimes?.[number - 1] ?? 0)
      : against === 'epochs'
        ? 1 / stepsOfEpoch(batch, rows)
        : 1
  return (entry) => each * trajectory.step[entry]
}

/**
 * The axis that holds all ends; of passes over the data, those that every run has made. That of rows is logarithmic: a run
 * by single rows is at its best long before one by all rows has taken a step.
 * @param {readonly number[]} ends
 * @param {Against} against
 * @param {import('../words/words.js').Words} words
 * @returns {{end: number, unit: number, xName: string, whole: boolean, isLog: boolean}} `unit`: what a 1 on the axis stands for
 */
export function axisAcross(ends, against, { pictures }) {
  const farthest = Math.max(LEAST[against], ...ends)
  const plain = { end: farthest, unit: 1, whole: true, isLog: false }
  if (against === 'rows') return { ...plain, end: Math.log10(farthest), xName: pictures.rows, isLog: true }
  if (against === 'epochs')
    return { ...plain, end: Math.max(LEAST.epochs, Math.min(farthest, ...ends)), xName: pictures.epochs }
  if (against !== 'time')
    return { ...plain, xName: against === 'steps' ? pictures.step : pictures.evaluations }
  const [unit, name] = UNITS.find(([size]) => farthest >= size) ?? UNITS[2]
  return { ...plain, end: farthest / unit, unit, xName: pictures.measured(name), whole: false }
}

/** @typedef {ReturnType<typeof axisAcross>} AxisAcross */

/** Where on the axis a quantity lies; what comes before the first row lies at its beginning. @param {AxisAcross} axis @param {number} across */
export const placeOn = ({ unit, isLog }, across) => (isLog ? Math.log10(Math.max(1, across)) : across / unit)

/** @param {AxisAcross} axis @param {number} place */
export const acrossAt = ({ unit, isLog }, place) => (isLog ? 10 ** place : place * unit)

/** Powers of ten, as many as there is room for. @param {import('./scale.js').Scale} x */
export const logTicks = (x) =>
  exponentTicks(x.domain[0], x.domain[1], Math.floor(Math.abs(x.range[1] - x.range[0]) / 50)).map(
    (exponent) => ({
      at: x.toPixel(exponent),
      text: powerOfTenText(exponent),
    }),
  )
