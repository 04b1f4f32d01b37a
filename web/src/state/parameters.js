// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {Changes, Refusal, Say, StateRecord} from './types.js' */

/** @typedef {{name: string, usual: number, minimum: number, maximum: number}} NamedParameter */

const prefix = 'param.'

/**
 * Looks at the keys `param.NAME` once it is known which parameters the formula has. One that was asked for and does not
 * suit is an error; one left over from a former text goes, as does the usual value, which need not be said.
 * @param {StateRecord} record
 * @param {Changes} changes
 * @param {readonly NamedParameter[]} parameters
 * @returns {{record: StateRecord, errors: Refusal[]}}
 */
export function fitParameters(record, changes, parameters) {
  /** @type {Refusal[]} */
  const errors = []
  const kept = { ...record }
  for (const key of Object.keys(record).filter((name) => name.startsWith(prefix))) {
    const value = record[key]
    const known = parameters.find(({ name }) => key === prefix + name)
    const suits =
      value === null || (known && Number(value) >= known.minimum && Number(value) <= known.maximum)
    if (suits && value !== null && value !== known?.usual) continue
    delete kept[key]
    const asked = changes[key] !== undefined && changes[key] !== null
    if (!suits && asked) errors.push({ key, say: whyNot(value, known, parameters) })
  }
  return { record: Object.freeze(kept), errors }
}

/**
 * @param {unknown} value
 * @param {NamedParameter | undefined} known
 * @param {readonly NamedParameter[]} parameters
 * @returns {Say}
 */
function whyNot(value, known, parameters) {
  if (known) {
    const { minimum: least, maximum: most } = known
    const facts = { isWhole: false, least, most, words: [], given: String(value) }
    return ({ refused }) => refused.number(facts)
  }
  const names = parameters.map(({ name }) => prefix + name)
  return ({ refused }) => refused.noParameterOfFunction(names)
}
