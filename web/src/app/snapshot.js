// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {Interval, OpenProblem} from '../core/types.js' */
/** @import {Words} from '../words/words.js' */
/** @import {Race} from './race.js' */
/** @import {Run} from './run.js' */
/** @import {Scenery} from './scenery.js' */

import { spaced } from './curve.js'
import { glanceAt } from './glance.js'
import { rawParameters } from './raw_parameters.js'
import { reasonText } from './reason.js'

/** Points along a fitted model's curve. */
const predictionPoints = 121

/**
 * Status and reason of a run at its cursor, in the words of the public surface.
 * @param {Run} run
 * @param {OpenProblem} problem
 * @param {boolean} playing
 * @param {Words} words
 */
export function statusOf(run, problem, playing, words) {
  const status = statusWord(run, playing)
  const { minimisers, answer } = problem.facts
  const known = answer ? [{ at: answer.x, value: answer.value }] : minimisers
  const now = run.now()
  const facts = {
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
  }
  return { status, reason: reasonText(status, facts, words) }
}

/** @param {Run} run @param {boolean} playing */
function statusWord(run, playing) {
  if (run.ended && run.atEnd) return run.state.status
  if (playing) return 'running'
  return run.steps === 0 ? 'ready' : 'paused'
}

/**
 * What is known of each run beside the run itself.
 * @typedef {{label: string, hidden: boolean}} RunName
 */

/**
 * Everything that panels and pictures are drawn from, as one frozen plain object. `run` and `trajectory` are those of the
 * run that the panels speak of; `runs` has what there is to tell of each.
 * @param {object} parts
 * @param {Words} parts.words
 * @param {OpenProblem} parts.problem
 * @param {Interval[]} parts.domain
 * @param {Race} parts.race
 * @param {readonly RunName[]} parts.names  one a run
 * @param {number} parts.selected  number of a run, from 1
 * @param {Scenery} parts.scenery
 * @param {import('./open_forgivingly.js').ProblemError | null} parts.error
 * @param {boolean} [parts.searching]  whether the answer of a fit is being looked for
 * @param {boolean} parts.playing
 * @param {readonly number[] | null} [parts.stepTimes]  of each run, in ms
 * @param {import('./trail.js').Trail | null} [parts.trail]  of the selected run
 * @param {number | null} [parts.glance]  a step of the selected run that is looked at in passing
 * @param {number | null} [parts.row]  of a fit, the row that is looked at, from 0
 * @param {readonly import('../core/types.js').Trial[]} [parts.trials]  of the step that led to the cursor of the selected run
 */
export function snapshotOf({
  words,
  problem,
  domain,
  race,
  names,
  selected,
  scenery,
  error,
  searching = false,
  playing,
  stepTimes = null,
  trail = null,
  glance = null,
  row = null,
  trials = [],
}) {
  const { facts } = problem
  const run = race.runs[selected - 1]
  const range = scenery.data?.range
  const runs = race.runs.map((each, i) =>
    runFacts(each, problem, playing, { number: i + 1, ...names[i] }, { words, range }),
  )
  const { sense, start } = run.plan
  const { longest } = race
  const told = runs[selected - 1]
  return Object.freeze({
    words,
    problem: Object.freeze({
      ...facts,
      label: words.text(facts.label),
      answer: facts.answer && { ...facts.answer, by: words.text(facts.answer.by) },
      domain,
      ownDomain: facts.domain,
      sense,
      data: scenery.data,
      searching,
      error: error && { ...error, message: words.told(error.message) },
    }),
    run: Object.freeze({
      ...told,
      gradient: problem.gradient(told.x, run.plan.gradient),
      average: averageOf(run, problem),
      rows: facts.kind === 'fit' ? run.rowEvaluations() : null,
      raw: rawParameters(problem, told.x),
      events: run.events(),
      trials: Object.freeze(trials),
      startOutside: domain.some(([low, high], i) => start[i] < low || start[i] > high),
    }),
    trajectory: told.trajectory,
    trail,
    glance: glance === null ? null : glanceAt(run, glance, (x) => predictionOf(problem, x, range)),
    row,
    runs: Object.freeze(runs),
    timeline: Object.freeze({
      cursor: race.cursor,
      steps: longest.steps,
      entry: longest.entry,
      lastEntry: longest.lastEntry,
      step: runs[race.runs.indexOf(longest)].trajectory.step,
      finished: race.finished,
    }),
    field: scenery.field,
    curve: scenery.curve,
    prediction: told.prediction,
    best: facts.answer && predictionOf(problem, Float64Array.from(facts.answer.x), range),
    stepTimes,
    playing,
  })
}

/**
 * @param {Run} run
 * @param {OpenProblem} problem
 * @param {boolean} playing
 * @param {RunName & {number: number}} name
 * @param {{words: Words, range?: Interval}} around  the range is that of the data's first column
 */
function runFacts(run, problem, playing, name, { words, range }) {
  const now = run.now()
  return Object.freeze({
    ...name,
    ...now,
    ...statusOf(run, problem, playing, words),
    start: run.plan.start,
    cursor: run.cursor,
    steps: run.steps,
    entry: run.entry,
    lastEntry: run.lastEntry,
    batch: run.plan.batching?.size ?? 0,
    trajectory: run.trajectory(),
    prediction: predictionOf(problem, now.x, range),
  })
}

/** The mean of the points that is asked for, and the whole loss there. @param {Run} run @param {OpenProblem} problem */
export function averageOf(run, problem) {
  const mean = run.average()
  return mean && { x: Array.from(mean), value: problem.alongAxis(0, mean, [mean[0], mean[0]], 1)[0] }
}

/**
 * The model's curve at the given parameters, for a fit with one feature.
 * @param {OpenProblem} problem @param {Float64Array} x @param {Interval} [range]
 */
function predictionOf(problem, x, range) {
  const { data } = problem.facts
  if (!range || data?.columns.length !== 2 || !x.every(Number.isFinite)) return null
  const at = spaced(range, predictionPoints)
  return Object.freeze({ x: at, y: problem.predict(x, [at]) })
}
