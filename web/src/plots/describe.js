// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

const STYLE = { digits: 4, mantissa: 2 }

/**
 * @param {import('./snapshot.js').Problem} problem
 * @returns {string}
 */
export function describeProblem({ label, text }) {
  return text && text !== label ? `${label}, ${text}` : label
}

/**
 * What the description of a picture says of the ground: the ends of its axes, and the run upon it.
 * @param {import('./snapshot.js').Snapshot} snapshot
 * @param {readonly string[]} names
 * @param {readonly (readonly number[])[]} ranges
 */
export function describeGround(snapshot, names, ranges) {
  const { words, problem } = snapshot
  return {
    of: describeProblem(problem),
    isFit: problem.kind === 'fit',
    ranges: ranges.slice(0, 2).map(([low, high], i) => ({
      name: names[i],
      low: words.number(low),
      high: words.number(high),
    })),
    run: describeRun(snapshot),
  }
}

/**
 * The facts of a run as a picture shows them.
 * @param {import('./snapshot.js').Snapshot} snapshot
 * @returns {string}
 */
export function describeRun({ words, problem, run, runs = [], trajectory }) {
  const { number, point, pictures } = words
  const say = pictures.run
  /** @param {number} value */
  const valueText = (value) => (Number.isNaN(value) ? '' : number(value, STYLE))
  const names = problem.variables.length <= 3 ? `${problem.variables.join(', ')} = ` : ''
  const start = point(
    Array.from(trajectory.x, (column) => column[0]),
    STYLE,
  )
  const race = runs.length > 1 ? say.ofRace(runs.length, run.label ?? '') : ''
  const sentences = [race + say.start(names + start, valueText(trajectory.value[0]))]
  if (run.cursor > 0) {
    const [place, value] = [point(run.x, STYLE), valueText(run.value)]
    sentences.push(say.now({ step: run.cursor, of: run.steps, place, value }))
  }
  if (run.reason && run.cursor === run.steps) sentences.push(run.reason)
  const minima = problem.minimisers.slice(0, 4).map(({ at }) => point(at, STYLE))
  if (minima.length > 0) sentences.push(say.minima(minima, problem.minimisers.length > 4))
  if (problem.answer) sentences.push(say.answer(point(problem.answer.x, STYLE)))
  return sentences.join(' ')
}
