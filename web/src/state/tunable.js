// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {Catalogue, StateRecord} from './types.js' */

/** The key whose value is tuned. */
export const sizeKey = 'step.size'

/** Its symbol where it scales every step; a rule that only begins with it, or that tries it first, has another one. */
const symbolOfSize = 'α'

/** The step sizes that are tried lie between these, evenly on a logarithmic scale, where the problem is none of the steepest. */
export const tunedRange = Object.freeze([1e-4, 1])

/** Evaluations for each run, and step sizes tried for each, unless somebody asks for others. */
export const usualBudget = 200
export const usualTrials = 12

/** Passes over the data, and steps of single rows in them, from which follows how many rows each run may look at. */
const passes = { most: 20, rows: 20_000 }

/**
 * The same in rows, for runs that differ in their batches: twenty passes over the data, fewer where there are many rows, since
 * one pass is then many steps.
 * @param {number} rows  of the data
 */
export const usualRows = (rows) =>
  rows * Math.max(1, Math.min(passes.most, Math.round(passes.rows / Math.max(1, rows))))

/**
 * Whether the length of a run's steps follows its step size; optimizers and rules that set it themselves are not tuned.
 * @param {Catalogue} catalogue
 * @param {StateRecord} run  of one run
 */
export function isTunable(catalogue, run) {
  const rule = catalogue.stepSizes.find(({ id }) => id === run.step)
  const size = rule?.parameters?.find(({ id }) => `step.${id}` === sizeKey)
  const optimizer = catalogue.optimizers.find(({ id }) => id === run.optimizer)
  return size?.symbol === symbolOfSize && !optimizer?.setsLength
}

/**
 * The step sizes that are tried: with three digits, so that they can be read and set by hand.
 * @param {number} count
 * @param {readonly number[]} [range]
 */
export function sizesToTry(count, range = tunedRange) {
  const [low, high] = range.map(Math.log10)
  return Array.from({ length: count }, (_, i) =>
    Number((10 ** (low + ((high - low) * i) / (count - 1))).toPrecision(3)),
  )
}
