// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/**
 * How far a descent is from the answer.
 * @param {{run: {x: ArrayLike<number>, value: number}, answer: {x: ArrayLike<number>, value: number}, sense: string}} facts
 * @param {import('../words/words.js').Words} words
 */
export function distanceText({ run, answer, sense }, { fit, number }) {
  const distance = Math.hypot(...Array.from(run.x, (value, i) => value - answer.x[i]))
  const excess = (sense === 'maximise' ? -1 : 1) * (run.value - answer.value)
  if (!Number.isFinite(distance) || !Number.isFinite(excess)) return fit.lost
  const style = { digits: 3, mantissa: 1 }
  const slack = 1e-12 * Math.abs(answer.value)
  if (excess < -slack) return fit.beaten(number(-excess, style))
  return fit.distance(number(distance, style), number(Math.max(0, excess), style))
}
