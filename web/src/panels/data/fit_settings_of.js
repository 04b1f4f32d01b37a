// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {DataDraft} from '../../data/data_draft.js' */
/** @import {StateRecord} from '../../state/types.js' */

/** What was set for the former data. */
const ofData = [
  'model',
  'loss',
  'sense',
  'scale',
  'penalty.l2',
  'penalty.l1',
  'batch',
  'average',
  'start',
  'domain',
  'slice',
  'at',
  'along',
]

/** The settings of a fit, for the same data with other numbers. @param {StateRecord} record */
export const keptSettings = (record) =>
  Object.fromEntries(
    Object.entries(record).filter(([key]) => ofData.includes(key) || /^(?:model|loss)\./.test(key)),
  )

/**
 * A sum of weighted features, with names for the weights that no column has.
 * @param {readonly string[]} features
 */
function weighted(features) {
  const letter =
    ['b', 'w', 'c', 'k'].find((each) => !features.some((name) => /^.\d+$/.test(name) && name[0] === each)) ??
    'weight'
  return [`${letter}0`, ...features.map((name, i) => `${letter}${i + 1}*${name}`)].join(' + ')
}

/**
 * The settings that other data begin with: none of the former ones, and for several features a sum of them.
 * @param {DataDraft} draft
 * @param {boolean} standardise
 */
export function freshSettings({ chosen, names }, standardise) {
  const features = chosen.slice(0, -1).map((i) => names[i])
  return {
    ...Object.fromEntries(ofData.map((key) => [key, null])),
    ...(features.length > 1 ? { model: weighted(features) } : {}),
    ...(standardise ? { scale: 'standardise' } : {}),
  }
}

/** Looks at so many rows. */
const looks = 10_000

/**
 * Whether raw columns would be slow to descend on: where a feature lies far from 0 for its spread, or spreads far more or less
 * than 1.
 * @param {DataDraft} draft
 */
export function wantsScaling({ chosen, columns, rows }) {
  const stride = Math.ceil(rows / looks)
  return chosen.slice(0, -1).some((i) => {
    const numbers = columns[i].filter((number, row) => row % stride === 0 && !Number.isNaN(number))
    const mean = numbers.reduce((sum, number) => sum + number, 0) / numbers.length
    const variance = numbers.reduce((sum, number) => sum + (number - mean) ** 2, 0) / numbers.length
    return mean ** 2 > 10 * variance || variance > 10 || variance < 0.01
  })
}
