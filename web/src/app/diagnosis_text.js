// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {Diagnosis} from '../core/types.js' */

import { numberText } from '../plots/number_text.js'

// What the core has found out about a run, in a sentence for a student. It says no more than the numbers carry.

/** @param {number | null} value */
const rounded = (value) => numberText(value, { digits: 3, mantissa: 2 })

/** Words that depend on whether the run goes down or up. @param {'minimise' | 'maximise'} sense */
const ways = (sense) =>
  sense === 'maximise'
    ? { better: 'rises', worse: 'falls', goal: 'maximum', valley: 'ridge' }
    : { better: 'falls', worse: 'rises', goal: 'minimum', valley: 'valley' }

/** The curvatures at a point, or the range of many. @param {number[]} eigenvalues */
export function curvaturesText(eigenvalues) {
  if (eigenvalues.length === 1) return `curvature ${rounded(eigenvalues[0])}`
  const [low, high] = [eigenvalues[0], eigenvalues[eigenvalues.length - 1]]
  return eigenvalues.length === 2
    ? `curvatures ${rounded(low)} and ${rounded(high)}`
    : `curvatures from ${rounded(low)} to ${rounded(high)}`
}

/** @param {Diagnosis} facts */
const conditionText = ({ conditionNumber }) =>
  conditionNumber === null || conditionNumber < 2
    ? ''
    : `, which bends ${rounded(conditionNumber)} times as much across as along (the condition number)`

/** The step size used against the largest stable one, where that is known. @param {Diagnosis} facts */
function stepAgainstLimit({ stepSize, stableStep }) {
  if (stableStep === null) return ''
  const side =
    stepSize > stableStep
      ? 'is above'
      : stepSize > 0.5 * stableStep
        ? `is ${numberText((100 * stepSize) / stableStep, { digits: 3 })} % of`
        : 'is far below'
  return `the step size ${rounded(stepSize)} ${side} ${rounded(stableStep)}, the largest that is stable with the curvature`
}

/** @type {Record<string, (facts: Diagnosis, sense: 'minimise' | 'maximise', atRest: boolean) => string>} */
const sentences = {
  diverging(facts, sense) {
    const { worse } = ways(sense)
    const since = `From step ${numberText(facts.since)} on the value only ${worse}`
    const limit =
      facts.stableStep !== null && facts.stepSize > facts.stableStep ? stepAgainstLimit(facts) : ''
    return limit ? `${since}: ${limit} there.` : `${since}: each step leads further away than the one before.`
  },
  unbounded(_facts, sense) {
    const { better, goal } = ways(sense)
    return `The value ${better} without end in this direction: as far as the run went, the function has no ${goal} there.`
  },
  kink: (_facts, _sense, atRest) =>
    `The gradient ${atRest ? 'jumped in the last step' : 'jumps from one step to the next'}, by more than the curvature ` +
    `explains: the function has a kink here${atRest ? '' : ', and the steps shuttle across it'}.`,
  oscillating(facts, sense) {
    const limit = stepAgainstLimit(facts)
    const shuttle = `The steps shuttle across a ${ways(sense).valley}${conditionText(facts)}`
    return limit ? `${shuttle}: ${limit} here.` : `${shuttle}.`
  },
  plateau: ({ eigenvalues }) =>
    `The ground is nearly flat here: besides the gradient the curvature is small as well` +
    `${eigenvalues.length > 0 ? ` (${curvaturesText(eigenvalues)})` : ''}, so that hardly anything moves.`,
  crawling(facts, sense) {
    const pace = `Each step gains only about ${rounded(facts.progress)}`
    if (facts.stableStep !== null && facts.stepSize < 0.1 * facts.stableStep) {
      return `${pace}: the step size is ${rounded(facts.stepSize)}, while up to ${rounded(facts.stableStep)} would be stable with the curvature here.`
    }
    return facts.conditionNumber !== null && facts.conditionNumber >= 10
      ? `${pace}, for the run creeps along a narrow ${ways(sense).valley}${conditionText(facts)}.`
      : `${pace}.`
  },
}

/**
 * @param {Diagnosis | null} facts
 * @param {'minimise' | 'maximise'} sense
 * @param {boolean} atRest  whether the run has converged
 * @returns {string} a sentence after a space, or nothing
 */
export function findingText(facts, sense, atRest = false) {
  if (!facts) return ''
  const sentence = sentences[facts.finding]
  if (sentence) return ` ${sentence(facts, sense, atRest)}`
  if (facts.finding !== 'none') throw new Error(`no sentence for the finding ${facts.finding}`)
  return ''
}

/**
 * What lies where a run has come to rest, which need not be what was looked for.
 * @param {Diagnosis | null} facts
 * @param {'minimise' | 'maximise'} sense
 */
export function shapeText(facts, sense) {
  if (!facts || facts.eigenvalues.length === 0) return ''
  const curvatures = curvaturesText(facts.eigenvalues)
  switch (facts.place) {
    case 'minimum':
    case 'maximum': {
      const way = facts.place === 'minimum' ? 'upwards' : 'downwards'
      const bends = facts.eigenvalues.length === 1 ? `bends ${way}` : `bends ${way} in every direction`
      const wrong = facts.place === ways(sense).goal ? '' : `, so this is a ${facts.place}`
      return ` The function ${bends} there (${curvatures})${wrong}.`
    }
    case 'saddle-point':
      return ` It is a saddle, not a ${ways(sense).goal}: the function bends upwards in one direction and downwards in another (${curvatures}).`
    case 'degenerate':
      return ` The curvature vanishes there as well, so that second derivatives do not tell whether it is a ${ways(sense).goal}.`
    default:
      return ''
  }
}
