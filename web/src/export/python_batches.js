// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {Plan, Style} from './types.js' */

// What a script does differently where each step sees a batch of the rows.

/** @param {Plan} plan */
export const isInBatches = ({ batching }) => (batching?.size ?? 0) > 0

/**
 * What the number of a step is called. Where each step sees all rows, it is an epoch.
 * @param {Plan} plan
 * @param {Style} style
 */
export const nameOfStep = (plan, style) => (style === 'plain' && !isInBatches(plan) ? 'epoch' : 't')

/** Calls of `f` and `gradient_of`, whose argument may be a call itself. */
const calls = /\b(f|gradient_of)\(((?:[^()]|\([^()]*\))*)\)/g

/** Has the problem's functions look at the batch. @param {string} text */
export const onBatch = (text) => text.replace(calls, '$1($2, batch)')

/** Has them look at all rows. @param {string} text */
export const onData = (text) => text.replace(calls, '$1($2, data)')

/**
 * Between how many steps the run looks at all rows, as in core/include/fall_line/descent.hpp.
 * @param {number} rows
 * @param {number} batch
 */
export function lookInterval(rows, batch) {
  const atEase = 4096
  if (rows <= atEase) return 1
  return 2 ** Math.ceil(Math.log2(Math.floor((rows + batch) / (batch + atEase))))
}

const orders = Object.freeze({
  batches: 'cut once; before each epoch the batches are shuffled',
  rows: 'cut in each epoch, after the rows are shuffled',
  none: 'in the order of the rows',
})

/** The batches in words. @param {Plan} plan */
export function batchesTold({ batching }) {
  if (!batching?.size) return []
  const { size, shuffle } = batching
  return [`Batches of ${size === 1 ? '1 row' : `${size} rows`}, ${orders[shuffle]}.`]
}

/** @param {Plan} plan */
export function batchSettings({ batching, seed = 1 }) {
  if (!batching?.size) return []
  const { size, shuffle } = batching
  return [`batch_size = ${size}`, ...(shuffle === 'none' ? [] : [`seed = ${seed}`])]
}

/** What there is before the first step. @param {Plan} plan */
export function batchMemory(plan) {
  if (!isInBatches(plan)) return []
  return [
    'batches = (len(data) + batch_size - 1) // batch_size  # in an epoch',
    'rests = 0  # steps in a row that changed nothing',
    ...(plan.stop.change ? ['epoch_start = x'] : []),
  ]
}

/** @param {Plan} plan @param {string} t */
export function forEachStep(plan, t) {
  if (!isInBatches(plan)) return `for ${t} in range(1, steps + 1):`
  const seed = plan.batching?.shuffle === 'none' ? '' : ', seed'
  return `for ${t}, batch in zip(range(1, steps + 1), minibatches(batch_size${seed})):`
}
