// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {Problem} from '../core/problem.js' */
/** @import {Interval} from '../core/types.js' */
/** @import {Run} from './run.js' */
/** @import {Scenery} from './scenery.js' */

import { reasonText } from './reason.js'
import { spaced } from './scenery.js'

/** Points along a fitted model's curve. */
const predictionPoints = 121

/**
 * Status and reason of a run at its cursor, in the words of the public surface.
 * @param {Run} run
 * @param {Problem} problem
 * @param {boolean} playing
 */
export function statusOf(run, problem, playing) {
  const status = statusWord(run, playing)
  const { minimisers, answer } = problem.facts
  const known = answer ? [{ at: answer.x, value: answer.value }] : minimisers
  const now = run.now()
  const reason = reasonText(status, {
    cause: run.state.cause,
    steps: run.cursor,
    x: now.x,
    value: now.value,
    gradientNorm: now.gradientNorm,
    sense: run.plan.sense,
    stop: run.plan.stop,
    computed: run.atEnd ? null : run.steps,
    minimisers: known,
    diagnosis: run.ended && run.atEnd ? run.diagnosis() : null,
  })
  return { status, reason }
}

/** @param {Run} run @param {boolean} playing */
function statusWord(run, playing) {
  if (playing) return 'running'
  if (run.ended && run.atEnd) return run.state.status
  return run.steps === 0 ? 'ready' : 'paused'
}

/**
 * Everything that panels and pictures are drawn from, as one frozen plain object.
 * @param {object} parts
 * @param {Problem} parts.problem
 * @param {Interval[]} parts.domain
 * @param {Run} parts.run
 * @param {Scenery} parts.scenery
 * @param {import('./open_forgivingly.js').ProblemError | null} parts.error
 * @param {boolean} parts.playing
 * @param {readonly Float64Array[] | null} [parts.trail]
 */
export function snapshotOf({ problem, domain, run, scenery, error, playing, trail = null }) {
  const { facts } = problem
  const now = run.now()
  const { sense, start } = run.plan
  return Object.freeze({
    problem: Object.freeze({
      ...facts,
      domain,
      sense,
      data: scenery.data,
      error,
    }),
    run: Object.freeze({
      ...now,
      ...statusOf(run, problem, playing),
      gradient: problem.gradient(now.x, run.plan.gradient),
      start,
      cursor: run.cursor,
      steps: run.steps,
      entry: run.entry,
      lastEntry: run.lastEntry,
      events: run.events(),
      trials: Object.freeze(run.trials()),
      startOutside: domain.some(([low, high], i) => start[i] < low || start[i] > high),
    }),
    trajectory: run.trajectory(),
    trail,
    field: scenery.field,
    curve: scenery.curve,
    prediction: predictionOf(problem, now.x),
    playing,
  })
}

/** The model's curve at the given parameters, for a fit with one feature. @param {Problem} problem @param {Float64Array} x */
function predictionOf(problem, x) {
  const { data } = problem.facts
  if (data?.columns.length !== 2 || !x.every(Number.isFinite)) return null
  const [features] = data.columns
  const low = features.reduce((least, value) => Math.min(least, value), Infinity)
  const high = features.reduce((greatest, value) => Math.max(greatest, value), -Infinity)
  const at = spaced([low, high], predictionPoints)
  return Object.freeze({ x: at, y: problem.predict(x, [at]) })
}
