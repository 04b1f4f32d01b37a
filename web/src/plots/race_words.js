// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import { numberText } from './number_text.js'
import { raceResults, verdict } from './race_results.js'

/** @param {number} value */
export const shortNumber = (value) =>
  Number.isNaN(value) ? 'no value' : numberText(value, { digits: 4, mantissa: 2 })

/** @param {readonly string[]} names */
const joined = (names) =>
  names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names[names.length - 1]}`

/** @param {number} count @param {string} noun */
const counted = (count, noun) => `${numberText(count)} ${noun}${count === 1 ? '' : 's'}`

/**
 * Who came lowest and with what, and no more than the numbers carry.
 * @param {import('./snapshot.js').Snapshot} snapshot
 */
export function verdictText(snapshot) {
  const found = verdict(snapshot)
  if (!found)
    return snapshot.timeline?.cursor ? 'No run has come to a number.' : 'No run has taken a step yet.'
  const { best, winners, first, next } = found
  const superlative = snapshot.problem.sense === 'maximise' ? 'highest' : 'lowest'
  const so = snapshot.timeline?.finished ? '' : ' so far'
  if (winners.length === 1) {
    const cost = first ? ` after ${counted(first.evaluations, 'evaluation')}` : ''
    const rest = next ? `; next is ${next.label} with ${shortNumber(next.best)}` : ''
    return `${winners[0].label} came ${superlative}${so}, to ${shortNumber(best)}${cost}${rest}.`
  }
  const who =
    winners.length === snapshot.runs?.length
      ? `All ${winners.length} runs`
      : joined(winners.map(({ label }) => label))
  const fastest = first
    ? `; ${first.result.label} was there first, after ${counted(first.evaluations, 'evaluation')}`
    : ''
  return `${who} came equally ${superlative === 'lowest' ? 'low' : 'high'}${so}, to within a billionth of the way ${superlative === 'lowest' ? 'down' : 'up'}${fastest}.`
}

/**
 * What the comparison has to be taken with; empty when nothing.
 * @param {import('./snapshot.js').Snapshot} snapshot
 */
export function reservation(snapshot) {
  const results = raceResults(snapshot)
  const spent = results.map(({ evaluations }) => evaluations)
  const [least, most] = [Math.min(...spent), Math.max(...spent)]
  const starts = new Set(snapshot.runs?.map(({ start }) => Array.from(start ?? []).join()))
  const sentences = []
  if (starts.size > 1) sentences.push('They start at different places.')
  if (most > 1.1 * least)
    sentences.push(
      `They have spent different numbers of evaluations: ${numberText(least)} to ${numberText(most)}.`,
    )
  return sentences.join(' ')
}

/**
 * What was done to make a race fair.
 * @param {{budget: number, trials: number, range: readonly number[], untouched: readonly string[]}} facts
 */
export function fairText({ budget, trials, range, untouched }) {
  const left =
    untouched.length === 0
      ? ''
      : ` ${joined(untouched)} ${untouched.length === 1 ? 'sets the length of its steps itself and was' : 'set the length of their steps themselves and were'} left as ${untouched.length === 1 ? 'it was' : 'they were'}.`
  return (
    `Each method had ${counted(budget, 'evaluation')}; for each, ${trials} step sizes from ` +
    `${numberText(range[0], { decimals: 4, trailing: false })} to ${numberText(range[1])} were tried, and the best was kept.${left}`
  )
}
