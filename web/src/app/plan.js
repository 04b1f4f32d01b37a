// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {Core} from '../core/client.js' */
/** @import {Choice, Interval, OpenProblem, Plan} from '../core/types.js' */
/** @import {StateRecord} from '../state/types.js' */

import { numbersOf } from '../state/lists.js'

/** The numbers of a list that the schema has checked. @param {unknown} text */
const listed = (text) => numbersOf(text) ?? []

/** @param {StateRecord} record */
export const senseOf = (record) => (record.sense === 'maximise' ? 'maximise' : 'minimise')

/**
 * What is shown: the record's domain, or the problem's own.
 * @param {OpenProblem} problem
 * @param {StateRecord} record
 * @returns {Interval[]}
 */
export function shownDomain(problem, record) {
  if (record.domain === null) return problem.facts.domain
  const ends = listed(record.domain)
  return problem.facts.domain.map((_, i) => {
    const at = 2 * i < ends.length ? 2 * i : 0
    return [ends[at], ends[at + 1]]
  })
}

/**
 * The numbers of all keys `family.name`, by name.
 * @param {StateRecord} record
 * @param {string} family
 * @returns {Record<string, number>}
 */
export function parametersOf(record, family) {
  const prefix = `${family}.`
  const set = Object.entries(record).filter(([key, value]) => key.startsWith(prefix) && value !== null)
  return Object.fromEntries(set.map(([key, value]) => [key.slice(prefix.length), Number(value)]))
}

/**
 * @param {StateRecord} record
 * @param {string} role  `optimizer`, `step`, `gradient`, `model` or `loss`
 * @returns {Choice}
 */
export const choiceOf = (record, role) => ({
  id: String(record[role] ?? ''),
  parameters: parametersOf(record, role),
})

/**
 * How a record asks to descend on its problem: a plan a run.
 * @param {Core} core
 * @param {OpenProblem} problem
 * @param {readonly StateRecord[]} runs  each the record of one
 * @returns {Plan[]}
 */
export function plansOf(core, problem, [first, ...others]) {
  const plan = planOf(problem, first, startOf(core, problem, first, 0))
  const plans = others.map((own, i) =>
    planOf(problem, own, own.start === null ? plan.start : startOf(core, problem, own, i + 1)),
  )
  return [plan, ...plans]
}

/**
 * @param {OpenProblem} problem
 * @param {StateRecord} record  of one run
 * @param {ArrayLike<number>} start
 * @returns {Plan}
 */
function planOf(problem, record, start) {
  return {
    optimizer: choiceOf(record, 'optimizer'),
    step: choiceOf(record, 'step'),
    gradient: choiceOf(record, 'gradient'),
    sense: senseOf(record),
    stop: {
      steps: Number(record['stop.steps']),
      gradient: Number(record['stop.gradient']),
      evaluations: Number(record['stop.evaluations']) || null,
      rows: Number(record['stop.rows']) || null,
      change: Number(record['stop.change'] ?? 0),
      domain: record['stop.domain'] === 1 ? shownDomain(problem, record) : null,
    },
    start,
    seed: Number(record.seed),
    batching: problem.facts.kind === 'fit' ? batchingOf(record, problem.facts.rows ?? 0) : null,
  }
}

/**
 * What each step sees of the rows; null where that is all of them, and nothing is averaged.
 * @param {StateRecord} record  of one run
 * @param {number} rows
 * @returns {Plan['batching']}
 */
function batchingOf({ batch, shuffle, average }, rows) {
  const size = typeof batch === 'number' && batch < rows ? batch : 0
  if (size === 0 && average === null) return null
  return {
    size,
    shuffle: /** @type {'batches' | 'rows' | 'none'} */ (shuffle),
    averageFrom: average === null ? null : Number(average),
  }
}

/**
 * @param {Core} core
 * @param {OpenProblem} problem
 * @param {StateRecord} record
 * @param {number} draw  runs that draw a start of their own each draw another one
 */
function startOf(core, problem, record, draw) {
  if (record.start === null) return problem.facts.start
  if (record.start === 'random')
    return core.randomPoint(shownDomain(problem, record), Number(record.seed) + draw)
  return Float64Array.from(listed(record.start))
}
