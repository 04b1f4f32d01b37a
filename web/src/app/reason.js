// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {Diagnosis, Stop} from '../core/types.js' */

import { numberText, pointText } from '../plots/number_text.js'
import { findingText, shapeText } from './diagnosis_text.js'

/**
 * What a sentence may say: the facts of the run at its cursor, and of its problem.
 * @typedef {object} ReasonFacts
 * @property {string} cause  the core's word for why the run has ended
 * @property {number} steps
 * @property {ArrayLike<number>} x
 * @property {number} value
 * @property {number} gradientNorm
 * @property {'minimise' | 'maximise'} sense
 * @property {Stop} stop
 * @property {number | null} computed  steps there are in all, when the cursor stands before the last
 * @property {{at: ArrayLike<number>, value: number}[]} minimisers
 * @property {Diagnosis | null} diagnosis  of a run that has ended
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
function restAt(facts) {
  const { steps, x } = facts
  const minimum = minimumReached(facts)
  const where = minimum ? `the known minimum at ${place(minimum.at)}` : place(x)
  return `After ${counted(steps, 'step')} the run has come to rest at ${where}`
}

/** @param {number} gradientNorm */
const gradientLeft = (gradientNorm) =>
  `the gradient still has length ${numberText(gradientNorm, { digits: 2 })}`

/** What there is to say when a run has come to rest: of a kink or a plateau, or of the place. @param {ReasonFacts} facts */
const explained = ({ diagnosis, sense }) => findingText(diagnosis, sense, true) || shapeText(diagnosis, sense)

/** @param {ReasonFacts} facts */
function convergedAt(facts) {
  const { gradientNorm, stop } = facts
  const length = numberText(gradientNorm, { digits: 2 })
  return `${restAt(facts)}: the gradient there has length ${length}, within the limit of ${numberText(stop.gradient, { digits: 2 })}.${explained(facts)}`
}

/** What a run that was cut short was doing; where nothing else is known, how far it had to go. @param {ReasonFacts} facts */
function unfinished({ diagnosis, sense }) {
  const finding = findingText(diagnosis, sense)
  const sought = sense === 'maximise' ? 'maximum' : 'minimum'
  if (finding || diagnosis?.place !== sought) return finding
  return ` By the curvature, the ${sought} is about ${numberText(diagnosis.distance, { digits: 2, mantissa: 2 })} away.`
}

/** @param {ReasonFacts} facts */
const away = ({ diagnosis, sense }) =>
  findingText(diagnosis, sense) ||
  ' Either the step size is too large here, or there is no end in this direction.'

/** The sentence for each way in which a run ends. @type {Record<string, (facts: ReasonFacts) => string>} */
const endings = {
  'small-gradient': convergedAt,
  'small-change': (facts) =>
    `${restAt(facts)}: the last step was no longer than the limit of ${numberText(facts.stop.change ?? 0, { digits: 2 })}, ` +
    `and ${gradientLeft(facts.gradientNorm)}.${unfinished(facts)}`,
  'step-limit': (facts) =>
    `The limit of ${counted(facts.stop.steps, 'step')} is used up; ${gradientLeft(facts.gradientNorm)}.${unfinished(facts)}`,
  'evaluation-limit': (facts) =>
    `The limit of ${counted(facts.stop.evaluations ?? 0, 'evaluation')} is used up; ` +
    `${gradientLeft(facts.gradientNorm)}.${unfinished(facts)}`,
  'far-away': (facts) =>
    `After ${counted(facts.steps, 'step')} the point is more than 10¹² away.${away(facts)}`,
  overflow: (facts) =>
    `After ${counted(facts.steps, 'step')} a number grew larger than a computer’s number can be.${away(facts)}`,
  'undefined-value': ({ steps, x }) =>
    `Step ${numberText(steps)} led to ${place(x)}, where the function has no value, as a logarithm has none below 0.`,
  'undefined-gradient': ({ steps, x }) =>
    `Step ${numberText(steps)} led to ${place(x)}, where the function has a value but no gradient to follow.`,
  'outside-box': ({ steps, x }) =>
    steps === 0
      ? `The start ${place(x)} lies outside of the shown range, where the run was to end.`
      : `Step ${numberText(steps)} led to ${place(x)}, out of the shown range.`,
  'no-change': (facts) =>
    `After ${counted(facts.steps, 'step')} the step is too small to change any coordinate, though ` +
    `${gradientLeft(facts.gradientNorm)}.${unfinished(facts)}`,
  'no-step': (facts) =>
    `After ${counted(facts.steps, 'step')} the line search found no step that makes the value ` +
    `${facts.sense === 'maximise' ? 'larger' : 'smaller'} as it should; ${gradientLeft(facts.gradientNorm)}.${unfinished(facts)}`,
  'least-value-unknown': ({ sense }) =>
    `The run cannot begin: this step rule needs the ${sense === 'maximise' ? 'greatest' : 'least'} value of the function, ` +
    'which is not known here. Choose another step rule.',
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
  const way = sense === 'maximise' ? 'uphill' : 'downhill'
  if (status === 'ready') return `Ready at the start ${place(x)}. Each step will look for a way ${way}.`
  if (status === 'running') return `Each step looks for a way ${way} from where the point is now.`
  if (status === 'paused') {
    return computed === null
      ? `Paused after ${counted(steps, 'step')}.`
      : `Shown is step ${numberText(steps)} of the ${numberText(computed)} taken so far.`
  }
  const ending = endings[facts.cause]
  if (!ending) throw new Error(`no sentence for the cause ${facts.cause}`)
  return ending(facts)
}
