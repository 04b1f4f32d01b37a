// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {Choice, Plan, ProblemFacts} from '../core/types.js' */
/** @import {PythonProblem, Recorded, ScriptSource, Style, WrittenUnit} from './types.js' */

/**
 * @typedef {object} Written  a run as the session gives it
 * @property {ProblemFacts} facts
 * @property {Plan} plan
 * @property {Recorded} recorded
 * @property {(forArrays: boolean) => PythonProblem | null} python
 */

/**
 * @typedef {{id: string, label: string, python?: string, parameters: {id: string, default: number}[]}} Entry
 * @typedef {{optimizers: Entry[], stepSizes: Entry[], gradientSources: Entry[]}} Units
 */

/**
 * A unit with all its parameters, those that were not set as they are by default.
 * @param {Entry[]} entries
 * @param {Choice} choice
 * @returns {WrittenUnit}
 */
function chosen(entries, { id, parameters: set }) {
  const entry = entries.find((unit) => unit.id === id)
  if (!entry) throw new Error(`the catalogue has no ${id}`)
  const values = entry.parameters.map((parameter) => [parameter.id, set[parameter.id] ?? parameter.default])
  return { label: entry.label, python: entry.python ?? '', parameters: Object.fromEntries(values) }
}

/**
 * What a script of a run is written from.
 * @param {Written} written
 * @param {Units} units
 * @param {Style} style
 * @returns {ScriptSource}
 */
export function scriptSource({ facts, plan, recorded, python }, units, style) {
  const { step } = recorded
  return {
    facts,
    plan,
    code: python(style === 'numpy'),
    optimizer: chosen(units.optimizers, plan.optimizer),
    rule: chosen(units.stepSizes, plan.step),
    source: chosen(units.gradientSources, plan.gradient),
    steps: step[step.length - 1] ?? 0,
  }
}
