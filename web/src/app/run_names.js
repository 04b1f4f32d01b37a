// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {Catalogue, StateRecord} from '../state/types.js' */
/** @import {Words} from '../words/words.js' */

/**
 * What each run of a race is called, and whether the pictures leave it out. Runs with the same optimizer are told apart by
 * their gradient where that differs, by their step size, or by their number.
 * @param {Catalogue} catalogue
 * @param {readonly StateRecord[]} runs  each the record of one
 * @param {Words} words
 */
export function runNames(catalogue, runs, { number }) {
  const { optimizers, gradientSources } = catalogue
  /** @param {readonly {id: string, label: string}[]} list @param {unknown} id */
  const labelOf = (list, id) => list.find((entry) => entry.id === id)?.label ?? String(id)
  /** @param {readonly string[]} labels @param {number} i */
  const isAlone = (labels, i) => labels.filter((label) => label === labels[i]).length === 1

  const labels = runs.map(({ optimizer }) => labelOf(optimizers, optimizer))
  const hasSources = new Set(runs.map(({ gradient }) => gradient)).size > 1
  const sourced = hasSources
    ? labels.map((label, i) =>
        isAlone(labels, i) ? label : `${label}, ${labelOf(gradientSources, runs[i].gradient)}`,
      )
    : labels
  const sized = runs.map((run, i) => {
    const size = run['step.size']
    return isAlone(sourced, i) || typeof size !== 'number' ? sourced[i] : `${sourced[i]}, ${number(size)}`
  })
  return runs.map(({ show }, i) => ({
    label: isAlone(sized, i) ? sized[i] : `${sized[i]} (${i + 1})`,
    hidden: show === 'no' && runs.length > 1,
  }))
}
