// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import { numberText, pointText } from './number_text.js'

const STYLE = { digits: 4, mantissa: 2 }

/**
 * @param {import('./snapshot.js').Problem} problem
 * @returns {string}
 */
export function describeProblem({ label, text }) {
  return text && text !== label ? `${label}, ${text}` : label
}

/**
 * The facts of a run as a picture shows them.
 * @param {import('./snapshot.js').Snapshot} snapshot
 * @returns {string}
 */
export function describeRun({ problem, run, runs = [], trajectory }) {
  const names = problem.variables.length <= 3 ? `${problem.variables.join(', ')} = ` : ''
  const start = Array.from(trajectory.x, (column) => column[0])
  const steps = run.cursor === 1 ? '1 step' : `${numberText(run.cursor)} steps`
  const race = runs.length > 1 ? `${runs.length} runs; of the run ${run.label}: ` : ''
  const sentences = [
    `${race}The path starts at ${names}${pointText(start, STYLE)}, ${valueText(trajectory.value[0])}.`,
  ]
  if (run.cursor > 0) {
    const where = `After ${steps} it is at ${pointText(run.x, STYLE)}, ${valueText(run.value)}`
    sentences.push(
      run.cursor < run.steps ? `${where}, of ${numberText(run.steps)} steps computed.` : `${where}.`,
    )
  }
  if (run.reason && run.cursor === run.steps) sentences.push(run.reason)
  const minima = problem.minimisers.slice(0, 4).map(({ at }) => pointText(at, STYLE))
  if (minima.length > 0) {
    const more = problem.minimisers.length > 4 ? ' and elsewhere' : ''
    sentences.push(`Known ${minima.length === 1 ? 'minimum' : 'minima'} at ${minima.join(', ')}${more}.`)
  }
  if (problem.answer) sentences.push(`The best parameters are ${pointText(problem.answer.x, STYLE)}.`)
  return sentences.join(' ')
}

/** @param {number} value */
const valueText = (value) =>
  Number.isNaN(value) ? 'where the function has no value' : `value ${numberText(value, STYLE)}`
