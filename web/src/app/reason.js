// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import { numberText, pointText } from '../plots/number_text.js'

/**
 * What a sentence may say: the facts of the run at its cursor, and of its problem.
 * @typedef {object} ReasonFacts
 * @property {string} cause  the core's word for why the run has ended
 * @property {number} steps
 * @property {ArrayLike<number>} x
 * @property {number} value
 * @property {number} gradientNorm
 * @property {'minimise' | 'maximise'} sense
 * @property {{steps: number, gradient: number, evaluations: number | null}} stop
 * @property {number | null} computed  steps there are in all, when the cursor stands before the last
 * @property {{at: ArrayLike<number>, value: number}[]} minimisers
 */

/** How near a known minimum a point must be to be called that minimum, relative to the size of its coordinates. */
const nearness = 1e-3

/** @param {ReasonFacts} facts */
function minimumReached({ x, sense, minimisers }) {
  if (sense === 'maximise') return null
  return (
    minimisers.find(({ at }) =>
      Array.from(at).every(
        (coordinate, i) => Math.abs(x[i] - coordinate) <= nearness * Math.max(1, Math.abs(coordinate)),
      ),
    ) ?? null
  )
}

/** @param {ArrayLike<number>} x */
const place = (x) => pointText(Array.from(x), { decimals: 4, longest: 4 })

/** @param {number} count @param {string} noun */
const counted = (count, noun) => `${numberText(count)} ${noun}${count === 1 ? '' : 's'}`

/** @param {ReasonFacts} facts */
function convergedAt(facts) {
  const { steps, x, gradientNorm, stop } = facts
  const minimum = minimumReached(facts)
  const where = minimum ? `the known minimum at ${place(minimum.at)}` : place(x)
  return (
    `After ${counted(steps, 'step')} the run has come to rest at ${where}: the gradient there has length ` +
    `${numberText(gradientNorm, { digits: 2 })}, within the limit of ${numberText(stop.gradient, { digits: 2 })}.`
  )
}

/** @param {ReasonFacts} facts */
const wayOut = ({ sense }) =>
  `Either the step size is too large here, or the function ${sense === 'maximise' ? 'rises' : 'falls'} without end in this direction.`

/** The sentence for each way in which a run ends. @type {Record<string, (facts: ReasonFacts) => string>} */
const endings = {
  'small-gradient': convergedAt,
  'step-limit': ({ stop, gradientNorm }) =>
    `The limit of ${counted(stop.steps, 'step')} is used up; the gradient still has length ` +
    `${numberText(gradientNorm, { digits: 2 })}.`,
  'evaluation-limit': ({ stop, gradientNorm }) =>
    `The limit of ${counted(stop.evaluations ?? 0, 'evaluation')} is used up; the gradient still has length ` +
    `${numberText(gradientNorm, { digits: 2 })}.`,
  'far-away': (facts) =>
    `The steps grew instead of settling: after ${counted(facts.steps, 'step')} the point is more than 10¹² away. ` +
    wayOut(facts),
  overflow: (facts) =>
    `After ${counted(facts.steps, 'step')} a number grew larger than a computer’s number can be. ` +
    wayOut(facts),
  'undefined-value': ({ steps, x }) =>
    `Step ${numberText(steps)} led to ${place(x)}, where the function has no value, as a logarithm has none below 0.`,
  'undefined-gradient': ({ steps, x }) =>
    `Step ${numberText(steps)} led to ${place(x)}, where the function has a value but no gradient to follow.`,
  'no-change': ({ steps, gradientNorm }) =>
    `After ${counted(steps, 'step')} the step is too small to change any coordinate, though the gradient still has ` +
    `length ${numberText(gradientNorm, { digits: 2 })}.`,
  'start-undefined': ({ x }) =>
    `The run cannot begin: at the start ${place(x)} the function or its gradient is not defined, or too large. Choose another start.`,
}

/**
 * A sentence for a student: what the run is doing, or why it has ended.
 * @param {string} status  of the public surface
 * @param {ReasonFacts} facts
 */
export function reasonText(status, facts) {
  const { x, sense, computed, steps } = facts
  if (status === 'ready') {
    const way = sense === 'maximise' ? 'uphill along the gradient' : 'downhill, against the gradient'
    return `Ready at the start ${place(x)}. Each step will go ${way}.`
  }
  if (status === 'running') return 'Each step goes along the steepest way from where the point is now.'
  if (status === 'paused') {
    return computed === null
      ? `Paused after ${counted(steps, 'step')}.`
      : `Shown is step ${numberText(steps)} of the ${numberText(computed)} taken so far.`
  }
  const ending = endings[facts.cause]
  if (!ending) throw new Error(`no sentence for the cause ${facts.cause}`)
  return ending(facts)
}
