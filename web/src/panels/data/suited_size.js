// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {Session} from '../../app/session.js' */
/** @import {DataDraft} from '../../data/data_draft.js' */

import { runCount } from '../../state/race.js'
import { sizeKey } from '../../state/tunable.js'

/** Looks at so many rows. */
const looks = 10_000
/** Multiplications that turn a vector to the way in which the loss bends most. */
const rounds = 100

/**
 * A step size that suits what other data begin with, a weighted sum of the features and squared errors: one over the greatest
 * curvature of that loss, which is twice the greatest eigenvalue of the mean of the features' products. With two digits.
 * @param {DataDraft} draft
 * @param {boolean} standardise
 */
export function suitedSize({ chosen, columns, rows }, standardise) {
  const stride = Math.ceil(rows / looks)
  const used = Array.from({ length: Math.ceil(rows / stride) }, (_, i) => i * stride).filter((row) =>
    chosen.every((i) => !Number.isNaN(columns[i][row])),
  )
  const mean = (/** @type {(row: number) => number} */ of) =>
    used.reduce((sum, row) => sum + of(row), 0) / used.length
  const features = chosen.slice(0, -1).map((i) => {
    if (!standardise) return (/** @type {number} */ row) => columns[i][row]
    const middle = mean((row) => columns[i][row])
    const deviation = Math.sqrt(mean((row) => (columns[i][row] - middle) ** 2))
    return (/** @type {number} */ row) => (columns[i][row] - middle) / (deviation || 1)
  })
  const seen = [() => 1, ...features]
  const products = seen.map((one) => seen.map((other) => mean((row) => one(row) * other(row))))
  return Number((1 / (2 * greatestEigenvalue(products))).toPrecision(2))
}

/** Of a symmetric matrix without negative ones. @param {readonly (readonly number[])[]} matrix */
function greatestEigenvalue(matrix) {
  let vector = matrix.map((row) => Math.hypot(...row))
  let length = Math.hypot(...vector)
  for (let round = 0; round < rounds; round++) {
    const along = vector.map((part) => part / length)
    vector = matrix.map((row) => row.reduce((sum, part, i) => sum + part * along[i], 0))
    length = Math.hypot(...vector)
  }
  return length
}

/**
 * The step size that a draft's data begin with, where one run of plain gradient descent still has the usual one.
 * @param {Session} session @param {DataDraft} draft @param {boolean} standardise
 * @returns {Record<string, number>}
 */
export function suitedStep({ record, catalogue, schema }, draft, standardise) {
  const facts = schema.describe(sizeKey, record)
  const isUsual =
    runCount(record) === 1 &&
    record.optimizer === catalogue.optimizers[0].id &&
    record.step === catalogue.stepSizes[0].id &&
    record[sizeKey] === facts?.default
  const size = suitedSize(draft, standardise)
  if (!facts || !isUsual || !(size > 0)) return {}
  return { [sizeKey]: Math.max(facts.least ?? facts.minimum, Math.min(facts.maximum, size)) }
}
