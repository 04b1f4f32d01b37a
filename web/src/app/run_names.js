// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {Catalogue, StateRecord} from '../state/types.js' */
/** @import {Words} from '../words/words.js' */

/**
 * What each run of a race is called, and whether the pictures leave it out. Runs with the same optimizer are told apart by
 * their step size, or by their number.
 * @param {Catalogue} catalogue
 * @param {readonly StateRecord[]} runs  each the record of one
 * @param {Words} words
 */
export function runNames(catalogue, runs, { number }) {
  const labels = runs.map(
    ({ optimizer }) => catalogue.optimizers.find(({ id }) => id === optimizer)?.label ?? String(optimizer),
  )
  const sized = runs.map((run, i) => {
    const isAlone = labels.filter((label) => label === labels[i]).length === 1
    const size = run['step.size']
    return isAlone || typeof size !== 'number' ? labels[i] : `${labels[i]}, ${number(size)}`
  })
  return runs.map(({ show }, i) => ({
    label: sized.filter((label) => label === sized[i]).length === 1 ? sized[i] : `${sized[i]} (${i + 1})`,
    hidden: show === 'no' && runs.length > 1,
  }))
}
