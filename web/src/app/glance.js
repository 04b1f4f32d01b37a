// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {Run} from './run.js' */

/**
 * A moment of a run that is looked at in passing, without going there: the kept step that is nearest.
 * @param {Run} run
 * @param {number} step
 * @param {(x: Float64Array) => {x: Float64Array, y: Float64Array} | null} predict  the model's curve, of a fit
 */
export function glanceAt(run, step, predict) {
  const { step: steps, x: columns, value } = run.trajectory()
  let [low, high] = [0, run.lastEntry]
  while (low < high) {
    const middle = (low + high) >> 1
    if (steps[middle] < step) low = middle + 1
    else high = middle
  }
  const entry = low > 0 && step - steps[low - 1] < steps[low] - step ? low - 1 : low
  const x = Float64Array.from(columns, (column) => column[entry])
  return Object.freeze({ step: steps[entry], entry, x, value: value[entry], prediction: predict(x) })
}
