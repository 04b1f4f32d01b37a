// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {Words} from '../words/words.js' */

import { countsRows, raceResults, verdict } from './race_results.js'

/** @param {number} value @param {Words} words */
export const shortNumber = (value, { number }) => number(value, { digits: 4, mantissa: 2 })

/**
 * Who came lowest and with what, and no more than the numbers carry.
 * @param {import('./snapshot.js').Snapshot} snapshot
 */
export function verdictText(snapshot) {
  const { words, problem, timeline, runs } = snapshot
  const { race } = words
  const found = verdict(snapshot)
  if (!found) return timeline?.cursor ? race.noNumber : race.noStep
  const { best, winners, first, next } = found
  const course = {
    isUp: problem.sense === 'maximise',
    isOver: Boolean(timeline?.finished),
    inRows: countsRows(snapshot),
  }
  if (winners.length > 1) {
    return race.winners({
      ...course,
      labels: winners.map(({ label }) => label),
      isAll: winners.length === runs?.length,
      first: first && { label: first.result.label, cost: first.evaluations },
    })
  }
  return race.winner({
    ...course,
    label: winners[0].label,
    best: shortNumber(best, words),
    cost: first?.evaluations ?? null,
    next: next && { label: next.label, best: shortNumber(next.best, words) },
  })
}

/**
 * What the comparison has to be taken with; empty when nothing.
 * @param {import('./snapshot.js').Snapshot} snapshot
 */
export function reservation(snapshot) {
  const { race } = snapshot.words
  const results = raceResults(snapshot)
  const spent = results.map(({ evaluations }) => evaluations)
  const [least, most] = [Math.min(...spent), Math.max(...spent)]
  const starts = new Set(snapshot.runs?.map(({ start }) => Array.from(start ?? []).join()))
  const sentences = []
  if (starts.size > 1) sentences.push(race.otherStarts)
  if (most > 1.1 * least) sentences.push(race.otherCosts(least, most, countsRows(snapshot)))
  return sentences.join(' ')
}

/**
 * What was done to make a race fair.
 * @param {{budget: number, rows: number, trials: number, range: readonly number[], isSteep?: boolean,
 *   untouched: readonly string[]}} facts  rows of the data, where the budget is one of rows looked at; else 0. Steep: for some
 *   run sizes below the range were tried
 * @param {Words} words
 */
export function fairText({ budget, rows, trials, range, isSteep = false, untouched }, { number, race }) {
  const [low, high] = [number(range[0], { decimals: 4, trailing: false }), number(range[1])]
  const passes = rows > 0 ? number(budget / rows, { decimals: 1, trailing: false }) : ''
  return race.fair({ budget, passes, trials, low, high, isSteep, untouched })
}
