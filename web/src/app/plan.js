// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {Core, Problem} from '../core/client.js' */
/** @import {Choice, Interval, Plan} from '../core/types.js' */
/** @import {StateRecord} from '../state/types.js' */

import { numbersOf, rowsOf } from '../state/lists.js'

/**
 * The problem a record asks for. Throws RefusedError when the core cannot open it.
 * @param {Core} core
 * @param {ReturnType<typeof import('../state/schema.js').createSchema>} schema
 * @param {StateRecord} record
 */
export function openProblem(core, schema, record) {
  const { f, dim, data, model, loss } = record
  if (data === null) return core.openFunction(String(f), dim === null ? 0 : Number(dim))
  const [modelText, lossText] = [String(model ?? ''), String(loss ?? '')]
  return schema.isDataId(data)
    ? core.openListedFit(String(data), modelText, lossText)
    : core.openOwnFit(rowsOf(String(data)), modelText, lossText)
}

/**
 * What is shown: the record's domain, or the problem's own.
 * @param {Problem} problem
 * @param {StateRecord} record
 * @returns {Interval[]}
 */
export function shownDomain(problem, record) {
  if (record.domain === null) return problem.facts.domain
  const ends = numbersOf(String(record.domain))
  return problem.facts.domain.map((_, i) => {
    const at = 2 * i < ends.length ? 2 * i : 0
    return [ends[at], ends[at + 1]]
  })
}

/**
 * @param {StateRecord} record
 * @param {string} role  `optimizer`, `step` or `gradient`
 * @returns {Choice}
 */
export function choiceOf(record, role) {
  const prefix = `${role}.`
  const parameters = Object.entries(record)
    .filter(([key, value]) => key.startsWith(prefix) && value !== null)
    .map(([key, value]) => [key.slice(prefix.length), Number(value)])
  return { id: String(record[role]), parameters: Object.fromEntries(parameters) }
}

/**
 * How a record asks to descend on its problem.
 * @param {Core} core
 * @param {Problem} problem
 * @param {StateRecord} record
 * @returns {Plan}
 */
export function planOf(core, problem, record) {
  const evaluations = Number(record['stop.evaluations'] ?? 0)
  return {
    optimizer: choiceOf(record, 'optimizer'),
    step: choiceOf(record, 'step'),
    gradient: choiceOf(record, 'gradient'),
    sense: record.sense === 'maximise' ? 'maximise' : 'minimise',
    stop: {
      steps: Number(record['stop.steps']),
      gradient: Number(record['stop.gradient']),
      evaluations: evaluations === 0 ? null : evaluations,
    },
    start: startOf(core, problem, record),
  }
}

/**
 * @param {Core} core
 * @param {Problem} problem
 * @param {StateRecord} record
 */
function startOf(core, problem, record) {
  if (record.start === null) return problem.facts.start
  if (record.start === 'random') return core.randomPoint(shownDomain(problem, record), Number(record.seed))
  return Float64Array.from(numbersOf(String(record.start)))
}
