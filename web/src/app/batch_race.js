// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {OpenProblem} from '../core/types.js' */
/** @import {StateRecord, Value} from '../state/types.js' */
/** @import {Session} from './session.js' */

import { whenThere } from '../core/not_yet.js'
import { rowCurvature } from '../core/row_curvature.js'
import { batchesOf, lossCompared } from '../state/batches.js'
import { keyOfRun, runCount } from '../state/race.js'
import { sizeKey } from '../state/tunable.js'
import { runToEnd } from './run_to_end.js'

/** @typedef {{say: '' | 'standardised' | 'too-steep', of: string}} Comparison  what is to be said of it, as long as that loss stays */

/** Passes that the run by single rows makes, where its steps are neither too few nor too many. */
const passes = 20
const steps = { least: 500, most: 5000 }

/** Losses of rows that all kept steps of a run may take: each keeps the whole loss. */
const mostLosses = 2e8

/**
 * Makes a race of three runs that differ in their batches alone, from the same start and seed, and runs it to its end. Where
 * the loss of raw columns is too steep for any step size of the useful range, the columns are standardised for it.
 * @param {Session} session
 * @returns {Promise<Comparison>}
 */
export async function compareBatches(session) {
  session.pause()
  let proposed = await propose(session)
  const raw = proposed.isTooSteep && maySetScale(session.record)
  if (raw) {
    // With all keys of the change that follows, so that both are one step of undo.
    await session.preview({ ...proposed.changes, scale: 'standardise' })
    proposed = await propose(session)
  }
  await session.set({ ...proposed.changes, ...(raw ? { scale: 'standardise' } : {}) })
  const of = lossCompared(session.record)
  await runToEnd(session)
  const say = proposed.isBeyond ? 'too-steep' : raw ? 'standardised' : ''
  return { say, of }
}

/** @param {Session} session */
async function propose(session) {
  const [{ start }] = session.snapshot.runs
  return whenThere(() => session.closely.look((state) => changesToCompare(state, start)))
}

/** @param {StateRecord} record */
const maySetScale = ({ scale, lock }) => scale !== 'standardise' && !String(lock).split(',').includes('scale')

/**
 * @param {Parameters<Parameters<Session['closely']['look']>[0]>[0]} state
 * @param {ArrayLike<number>} start  of the runs
 * @returns {{changes: Record<string, Value>, isTooSteep: boolean, isBeyond: boolean}}  whether even the smallest useful step size
 *   is too large for one of the runs, and whether the smallest that may be set is
 */
export function changesToCompare({ problem, record, catalogue }, start) {
  const rows = problem.facts.rows ?? 0
  const batches = batchesOf(rows)
  const [rule] = catalogue.stepSizes
  const {
    minimum = 0,
    least = minimum,
    maximum = Infinity,
  } = rule.parameters?.find((/** @type {{id: string}} */ { id }) => `step.${id}` === sizeKey) ?? {}
  const safe = safeSizes(problem, start, batches)
  const sizes = safe?.map((size) => Math.max(least, Math.min(maximum, size)))
  const others = Array.from({ length: Math.max(0, runCount(record) - batches.length) }, (_, i) => [
    keyOfRun(runCount(record) - i, 'optimizer'),
    null,
  ])
  const { shuffle, average } = record
  const runs = batches.flatMap((batch, i) =>
    Object.entries({
      optimizer: catalogue.optimizers[0].id,
      step: rule.id,
      [sizeKey]: sizes?.[i] ?? record[sizeKey] ?? null,
      gradient: catalogue.gradientSources[0].id,
      batch: batch || 'all',
      shuffle,
      average,
      show: 'yes',
      ...(i > 0 ? { start: null } : {}),
    }).map(([name, value]) => [keyOfRun(i + 1, name), value]),
  )
  const wanted = Math.min(steps.most, Math.max(steps.least, passes * rows))
  const changes = {
    ...Object.fromEntries([...others, ...runs]),
    run: 1,
    against: 'epochs',
    fair: null,
    'stop.steps': Math.max(50, Math.min(wanted, Math.floor(mostLosses / rows))),
    'stop.evaluations': 0,
    'stop.rows': 0,
  }
  const isBelow = (/** @type {number} */ end) => safe?.some((size) => size < end) ?? false
  return { changes, isTooSteep: isBelow(minimum), isBeyond: isBelow(least) }
}

/**
 * For each batch the reciprocal of the curvature that its gradients have to be taken with: of all rows that of the loss, of
 * one row the greatest of any row, in between what follows for rows drawn at random (Gower and others, SGD: General
 * Analysis and Improved Rates, ICML 2019); half of that where there is noise. Rounded, so that they can be read.
 * The loss need not be a bowl: looked at are the start and the answer, where that is known.
 * @param {OpenProblem} problem
 * @param {ArrayLike<number>} start
 * @param {readonly number[]} batches
 * @returns {number[] | null} null where the curvature says nothing
 */
export function safeSizes(problem, start, batches) {
  const { rows: n = 0, answer } = problem.facts
  const places = [start, ...(answer ? [answer.x] : [])]
  const ofRows = (/** @type {ArrayLike<number>} */ x) =>
    problem.isLate ? problem.rowCurvature(x) : rowCurvature(problem, x)
  const whole = Math.max(...places.map((x) => greatestOfLoss(problem, x)))
  const single = Math.max(whole, ...places.map((x) => ofRows(x)))
  if (!(whole > 0) || !Number.isFinite(single)) return null
  return batches.map((batch) => {
    const b = batch || n
    const curvature = (n * (b - 1) * whole + (n - b) * single) / (b * (n - 1))
    return Number((1 / (batch === 0 ? curvature : 2 * curvature)).toPrecision(2))
  })
}

/** @param {OpenProblem} problem @param {ArrayLike<number>} x */
function greatestOfLoss(problem, x) {
  const eigenvalues = problem.curvature(x)?.eigenvalues ?? new Float64Array()
  return eigenvalues.reduce((most, value) => Math.max(most, Math.abs(value)), 0)
}
