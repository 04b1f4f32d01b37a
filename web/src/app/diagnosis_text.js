// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {Diagnosis} from '../core/types.js' */
/** @import {StableStep} from '../words/run_facts.js' */
/** @import {Words} from '../words/words.js' */

// What the core has found out about a run, in a sentence for a student. It says no more than the numbers carry.

/** @typedef {'minimise' | 'maximise'} Sense */

/** @param {number | null} value @param {Words} words */
const rounded = (value, { number }) => number(value, { digits: 3, mantissa: 2 })

/** The curvatures at a point, or the range of many. @param {number[]} eigenvalues @param {Words} words */
export function curvaturesText(eigenvalues, words) {
  const ends = [eigenvalues[0], eigenvalues[eigenvalues.length - 1]]
  return words.run.diagnosis.curvatures(
    ends.map((value) => rounded(value, words)),
    eigenvalues.length,
  )
}

/** @param {Diagnosis} facts @param {Words} words */
const conditionText = ({ conditionNumber }, words) =>
  conditionNumber === null || conditionNumber < 2 ? null : rounded(conditionNumber, words)

/**
 * The step size used against the largest stable one, where that is known.
 * @param {Diagnosis} facts
 * @param {Words} words
 * @returns {StableStep | null}
 */
function stepAgainstLimit({ stepSize, stableStep }, words) {
  if (stableStep === null) return null
  return {
    size: rounded(stepSize, words),
    stable: rounded(stableStep, words),
    side: stepSize > stableStep ? 'above' : stepSize > 0.5 * stableStep ? 'near' : 'below',
    percent: words.number((100 * stepSize) / stableStep, { digits: 3 }),
  }
}

/** @type {Record<string, (facts: Diagnosis, sense: Sense, words: Words, atRest: boolean) => string>} */
const sentences = {
  diverging(facts, sense, words) {
    const isAbove = facts.stableStep !== null && facts.stepSize > facts.stableStep
    const limit = isAbove ? stepAgainstLimit(facts, words) : null
    return words.run.diagnosis.diverging({ since: facts.since, isUp: sense === 'maximise', limit })
  },
  unbounded: (_facts, sense, { run }) => run.diagnosis.unbounded(sense === 'maximise'),
  kink: (_facts, _sense, { run }, atRest) => (atRest ? run.diagnosis.kinkAtRest : run.diagnosis.kink),
  oscillating: (facts, sense, words) =>
    words.run.diagnosis.oscillating({
      isUp: sense === 'maximise',
      condition: conditionText(facts, words),
      limit: stepAgainstLimit(facts, words),
    }),
  plateau: ({ eigenvalues }, _sense, words) =>
    words.run.diagnosis.plateau(eigenvalues.length > 0 ? curvaturesText(eigenvalues, words) : ''),
  crawling(facts, sense, words) {
    const { crawling, crawlingNarrow, crawlingShort } = words.run.diagnosis
    const gain = rounded(facts.progress, words)
    if (facts.stableStep !== null && facts.stepSize < 0.1 * facts.stableStep) {
      const [size, stable] = [facts.stepSize, facts.stableStep].map((value) => rounded(value, words))
      return crawlingShort({ gain, size, stable })
    }
    return facts.conditionNumber !== null && facts.conditionNumber >= 10
      ? crawlingNarrow({ gain, isUp: sense === 'maximise', condition: conditionText(facts, words) })
      : crawling(gain)
  },
}

/**
 * @param {Diagnosis | null} facts
 * @param {Sense} sense
 * @param {Words} words
 * @param {boolean} atRest  whether the run has converged
 * @returns {string} a sentence, or nothing
 */
export function findingText(facts, sense, words, atRest = false) {
  if (!facts || facts.finding === 'none') return ''
  const sentence = sentences[facts.finding]
  if (!sentence) throw new Error(`no sentence for the finding ${facts.finding}`)
  return sentence(facts, sense, words, atRest)
}

/**
 * What lies where a run has come to rest, which need not be what was looked for.
 * @param {Diagnosis | null} facts
 * @param {Sense} sense
 * @param {Words} words
 */
export function shapeText(facts, sense, words) {
  if (!facts || facts.eigenvalues.length === 0) return ''
  const { diagnosis } = words.run
  const isUp = sense === 'maximise'
  const curvatures = curvaturesText(facts.eigenvalues, words)
  switch (facts.place) {
    case 'minimum':
    case 'maximum': {
      const isMinimum = facts.place === 'minimum'
      const isCurve = facts.eigenvalues.length === 1
      return diagnosis.bends({ isMinimum, isSought: isMinimum !== isUp, isCurve, curvatures })
    }
    case 'saddle-point':
      return diagnosis.saddle(isUp, curvatures)
    case 'degenerate':
      return diagnosis.degenerate(isUp)
    default:
      return ''
  }
}
