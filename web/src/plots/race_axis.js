// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @typedef {'steps' | 'evaluations' | 'time'} Against what the losses of a race are drawn against */

const LEAST = { steps: 10, evaluations: 10, time: 1e-6 }

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
 * Where the entries of a run lie across: after how many steps, evaluations, milliseconds.
 * @param {{number?: number, trajectory: import('./snapshot.js').Trajectory}} run
 * @param {Against} against
 * @param {readonly number[] | null} stepTimes  in ms, one a run
 * @returns {(entry: number) => number}
 */
export function acrossOf({ number = 1, trajectory }, against, stepTimes) {
  if (against === 'evaluations') return (entry) => evaluationsAt(trajectory, entry)
  const each = against === 'time' ? (stepTimes?.[number - 1] ?? 0) : 1
  return (entry) => each * trajectory.step[entry]
}

/**
 * The axis that holds all ends.
 * @param {readonly number[]} ends
 * @param {Against} against
 * @param {import('../words/words.js').Words} words
 * @returns {{end: number, unit: number, xName: string, whole: boolean}} `unit`: what a 1 on the axis stands for
 */
export function axisAcross(ends, against, { pictures }) {
  const farthest = Math.max(LEAST[against], ...ends)
  if (against !== 'time') {
    const xName = against === 'steps' ? pictures.step : pictures.evaluations
    return { end: farthest, unit: 1, xName, whole: true }
  }
  const [unit, name] = UNITS.find(([size]) => farthest >= size) ?? UNITS[2]
  return { end: farthest / unit, unit, xName: pictures.measured(name), whole: false }
}
