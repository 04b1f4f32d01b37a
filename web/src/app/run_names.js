// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {Catalogue, StateRecord} from '../state/types.js' */
/** @import {Words} from '../words/words.js' */

/**
 * What each run of a race is called, and whether the pictures leave it out. Runs with the same optimizer are told apart by
 * their gradient and the rows that a step sees where these differ, by their step size, or by their number.
 * @param {Catalogue} catalogue
 * @param {readonly StateRecord[]} runs  each the record of one
 * @param {Words} words
 */
export function runNames(catalogue, runs, { number, fit }) {
  const { optimizers, gradientSources } = catalogue
  /** @param {readonly {id: string, label: string}[]} list @param {unknown} id */
  const labelOf = (list, id) => list.find((entry) => entry.id === id)?.label ?? String(id)
  /** @param {readonly string[]} labels @param {number} i */
  const isAlone = (labels, i) => labels.filter((label) => label === labels[i]).length === 1

  /** Runs that differ in their rows alone are called after these alone. @param {string} label @param {number} i */
  const batchName = (label, i) => {
    const rows = fit.rowsOfStep(runs[i].batch === 'all' ? null : Number(runs[i].batch))
    return new Set(sourced).size === 1 ? rows : isAlone(sourced, i) ? label : `${label}, ${rows}`
  }

  const labels = runs.map(({ optimizer }) => labelOf(optimizers, optimizer))
  const hasSources = new Set(runs.map(({ gradient }) => gradient)).size > 1
  const sourced = hasSources
    ? labels.map((label, i) =>
        isAlone(labels, i) ? label : `${label}, ${labelOf(gradientSources, runs[i].gradient)}`,
      )
    : labels
  const hasBatches = new Set(runs.map(({ batch }) => batch)).size > 1
  const batched = hasBatches ? sourced.map((label, i) => batchName(label, i)) : sourced
  const sized = runs.map((run, i) => {
    const size = run['step.size']
    return isAlone(batched, i) || typeof size !== 'number' ? batched[i] : `${batched[i]}, ${number(size)}`
  })
  return runs.map(({ show }, i) => ({
    label: isAlone(sized, i) ? sized[i] : `${sized[i]} (${i + 1})`,
    hidden: show === 'no' && runs.length > 1,
  }))
}
