// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {Choice, OpenProblem} from '../core/types.js' */
/** @import {Words} from '../words/words.js' */
/** @import {Run} from './run.js' */

import { KeyError } from './key_error.js'
import { rawParameters } from './raw_parameters.js'
import { averageOf, statusOf } from './snapshot.js'

// What the public surface tells of a run and its problem, as plain objects that their caller may keep.

/**
 * @param {Run} run
 * @param {OpenProblem} problem
 * @param {boolean} playing
 * @param {Words} words
 */
export function resultOf(run, problem, playing, words) {
  const { x, value, gradientNorm, evaluations } = run.now()
  const { answer, certified, kind } = problem.facts
  const facts = {
    ...statusOf(run, problem, playing, words),
    steps: run.cursor,
    x: Array.from(x),
    value,
    gradientNorm,
    evaluations,
  }
  if (kind === 'function') return facts
  return {
    ...facts,
    answer: answer && { ...answer, by: words.text(answer.by) },
    certified,
    rowEvaluations: run.rowEvaluations(),
    average: averageOf(run, problem),
    raw: rawParameters(problem, x),
  }
}

/** @param {Run} run */
export function trajectoryOf(run) {
  const { x, ...measures } = run.trajectory()
  const copies = Object.entries(measures).map(([name, column]) => [name, column.slice()])
  return { x: x.map((column) => column.slice()), ...Object.fromEntries(copies) }
}

/**
 * @param {OpenProblem} problem
 * @param {ArrayLike<number>} x
 * @param {Choice} source  of the estimate
 * @param {Words} words
 */
export function evaluationAt(problem, x, source, { refused }) {
  const { dimension } = problem.facts
  const at = Array.from(x ?? [], Number)
  if (at.length !== dimension || at.some(Number.isNaN)) {
    throw new KeyError('x', refused.point(dimension))
  }
  const { value, gradient, hessian, estimate, evaluations } = problem.evaluate(at, source)
  return {
    value,
    gradient: Array.from(gradient),
    hessian: at.map((_, i) => Array.from(hessian.subarray(i * dimension, (i + 1) * dimension))),
    estimate: Array.from(estimate),
    evaluations,
  }
}
