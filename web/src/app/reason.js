// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {Diagnosis, Stop} from '../core/types.js' */
/** @import {Cause, EndingFacts} from '../words/run_facts.js' */
/** @import {Words} from '../words/words.js' */

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

/**
 * What the sentence of an ending is made of, as words and numbers of the language.
 * @param {ReasonFacts} facts
 * @param {Words} words
 * @returns {EndingFacts}
 */
function endingFacts(facts, { number, point }) {
  const { steps, x, gradientNorm, sense, stop } = facts
  const minimum = minimumReached(facts)
  const short = { digits: 2 }
  return {
    count: steps,
    place: placeText(minimum?.at ?? x, point),
    isKnown: minimum !== null,
    isUp: sense === 'maximise',
    length: number(gradientNorm, short),
    lengthLimit: number(stop.gradient, short),
    changeLimit: number(stop.change ?? 0, short),
    stepLimit: stop.steps,
    evaluationLimit: stop.evaluations ?? 0,
    rowLimit: stop.rows ?? 0,
  }
}

/**
 * @param {ArrayLike<number>} x
 * @param {Words['point']} point
 */
const placeText = (x, point) => point(Array.from(x), { decimals: 4, trailing: false, longest: 4 })

/** What there is to say when a run has come to rest: of a kink or a plateau, or of the place. @type {After} */
const explained = ({ diagnosis, sense }, words) =>
  findingText(diagnosis, sense, words, true) || shapeText(diagnosis, sense, words)

/** What a run that was cut short was doing; where nothing else is known, how far it had to go. @type {After} */
function unfinished({ diagnosis, sense }, words) {
  const finding = findingText(diagnosis, sense, words)
  const isUp = sense === 'maximise'
  if (finding || diagnosis?.place !== (isUp ? 'maximum' : 'minimum')) return finding
  return words.run.distance(words.number(diagnosis.distance, { digits: 2, mantissa: 2 }), isUp)
}

/** @type {After} */
const away = ({ diagnosis, sense }, words) => findingText(diagnosis, sense, words) || words.run.away

/** @type {After} */
const nothing = () => ''

/**
 * The ways in which a run ends, and what is said after the ending itself.
 * @typedef {(facts: ReasonFacts, words: Words) => string} After
 * @type {Readonly<Record<Cause, After>>}
 */
const afterwards = Object.freeze({
  'small-gradient': explained,
  'small-change': unfinished,
  'step-limit': unfinished,
  'evaluation-limit': unfinished,
  'row-limit': unfinished,
  'far-away': away,
  overflow: away,
  'undefined-value': nothing,
  'undefined-gradient': nothing,
  'outside-box': nothing,
  'no-change': unfinished,
  'no-step': unfinished,
  'least-value-unknown': nothing,
  'start-undefined': nothing,
})

/**
 * A sentence for a student: what the run is doing, or why it has ended.
 * @param {string} status  of the public surface
 * @param {ReasonFacts} facts
 * @param {Words} words
 */
export function reasonText(status, facts, words) {
  const { x, sense, computed, steps } = facts
  const { run, point } = words
  const isUp = sense === 'maximise'
  if (status === 'ready') return run.ready(placeText(x, point), isUp)
  if (status === 'running') return run.running(isUp)
  if (status === 'paused') return computed === null ? run.paused(steps) : run.shown(steps, computed)
  if (!Object.hasOwn(afterwards, facts.cause)) throw new Error(`no sentence for the cause ${facts.cause}`)
  const cause = /** @type {Cause} */ (facts.cause)
  return joined(run.endings[cause](endingFacts(facts, words)), afterwards[cause](facts, words))
}

/** @param {...string} sentences */
const joined = (...sentences) => sentences.filter(Boolean).join(' ')
