// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {Diagnosis, OpenProblem, Plan, Trial} from '../core/types.js' */

import { keptBeside } from '../core/descent.js'
import { eventsOf, lookOn, nothingFound } from './events.js'
import { GrowingColumns } from './growing_columns.js'

const measures = ['step', 'value', 'gradientNorm', 'stepSize', 'functionEvaluations', 'gradientEvaluations']

/** Of a run in batches: evaluations of single rows. */
const rowMeasures = ['rowFunctionEvaluations', 'rowGradientEvaluations']

/** Entries copied from the core in one go. */
const entriesAtOnce = 65_536

/**
 * One descent and its history so far, with a cursor that walks over it. Steps already taken are shown again from the
 * history; beyond it the core takes new ones. The history of a very long run is thinned, as the core says: the cursor
 * then walks from one kept step to the next, and `cursor` and `steps` are still numbers of steps.
 */
export class Run {
  /** @type {ReturnType<OpenProblem['descend']>} */
  #descent
  /** @type {GrowingColumns} */
  #history
  #dimension
  #rows
  #kept
  #stride = 1
  /** @type {Diagnosis | null} of the run as it stands */
  #diagnosis = null
  #found = nothingFound

  /**
   * @param {OpenProblem} problem
   * @param {Plan} plan
   */
  constructor(problem, plan) {
    this.plan = plan
    this.#dimension = problem.facts.dimension
    this.#rows = problem.facts.rows ?? 0
    this.#descent = problem.descend(plan)
    this.#kept = keptBeside(plan)
    this.#history = new GrowingColumns([
      ...measures,
      ...this.#coordinateNames(),
      ...(this.#kept.batched ? rowMeasures : []),
      ...(this.#kept.averaged ? this.#averageNames() : []),
    ])
    /** The entry of the history that is shown. */
    this.entry = 0
    this.state = this.#descent.state()
    this.#takeOver()
  }

  /** The step that is shown. */
  get cursor() {
    return this.#stepOf(this.entry)
  }

  /** Steps computed so far. */
  get steps() {
    return this.#stepOf(this.lastEntry)
  }

  get lastEntry() {
    return this.#history.length - 1
  }

  /** Whether steps between those that can be shown are left out. */
  get thinned() {
    return this.#stride > 1
  }

  /** Between how many steps one is kept. */
  get stride() {
    return this.#stride
  }

  get atEnd() {
    return this.entry === this.lastEntry
  }

  /** Whether the descent has ended, however it did. */
  get ended() {
    return this.state.status !== 'ready' && this.state.status !== 'running'
  }

  /** Takes over what a worker has computed; the cursor stays. */
  catchUp() {
    const { cursor } = this
    this.#takeOver()
    this.seek(cursor)
  }

  /**
   * Moves the cursor forward by `count` steps or to the end of the run, computing what is not there yet; where that step
   * is not kept, to the next that is.
   * @param {number} count
   */
  forward(count) {
    const target = this.cursor + count
    if (target > this.steps && !this.ended) {
      this.#descent.advance(target - this.steps)
      this.#takeOver()
    }
    this.entry = Math.ceil(this.#placeOf(target))
  }

  /**
   * Moves the cursor back by `count` steps or to the start; where that step is not kept, to the one before it.
   * @param {number} count
   */
  backward(count) {
    this.entry = Math.floor(this.#placeOf(this.cursor - count))
  }

  /** Moves the cursor to the kept step that is nearest. @param {number} step */
  seek(step) {
    this.entry = Math.round(this.#placeOf(step))
  }

  /** A column a coordinate, and one a measure, for all kept steps so far. */
  trajectory() {
    return {
      x: this.#coordinateNames().map((name) => this.#history.column(name)),
      step: this.#history.column('step'),
      value: this.#history.column('value'),
      gradientNorm: this.#history.column('gradientNorm'),
      stepSize: this.#history.column('stepSize'),
      functionEvaluations: this.#history.column('functionEvaluations'),
      gradientEvaluations: this.#history.column('gradientEvaluations'),
      ...Object.fromEntries(
        (this.#kept.batched ? rowMeasures : []).map((name) => [name, this.#history.column(name)]),
      ),
    }
  }

  /** The entry of the history at the cursor. */
  now() {
    const entry = this.#here
    return {
      x: Float64Array.from(this.#coordinateNames(), entry),
      value: entry('value'),
      gradientNorm: entry('gradientNorm'),
      stepSize: entry('stepSize'),
      evaluations: { function: entry('functionEvaluations'), gradient: entry('gradientEvaluations') },
    }
  }

  /** Of a fit: evaluations of the loss of single rows, and of its gradient, used up to the cursor. */
  rowEvaluations() {
    if (this.#kept.batched) {
      const [ofFunction, ofGradient] = rowMeasures.map(this.#here)
      return { function: ofFunction, gradient: ofGradient }
    }
    const { evaluations } = this.now()
    return { function: this.#rows * evaluations.function, gradient: this.#rows * evaluations.gradient }
  }

  /** The mean of the points up to the cursor, from the step on that was asked for; null where none was. */
  average() {
    return this.#kept.averaged ? Float64Array.from(this.#averageNames(), this.#here) : null
  }

  /**
   * What a line search tried in the latest step, which need not be the one at the cursor. That of the others is not
   * remembered: to keep it for every step would cost more than the history itself.
   * @returns {readonly Trial[]}
   */
  latestTrials() {
    return this.#descent.trials()
  }

  /** What can be said of the run as computed so far. */
  diagnosis() {
    this.#diagnosis ??= this.#descent.diagnosis()
    return this.#diagnosis
  }

  /** The moments worth going to, of the run as computed so far. */
  events() {
    const history = this.trajectory()
    this.#found = lookOn(this.#found, history, this.plan.sense)
    return eventsOf(this.#found, history, this.plan.sense, this.ended)
  }

  close() {
    this.#descent.close()
  }

  #coordinateNames() {
    return Array.from({ length: this.#dimension }, (_, i) => `x${i}`)
  }

  #averageNames() {
    return Array.from({ length: this.#dimension }, (_, i) => `average${i}`)
  }

  /** A measure at the cursor. @param {string} name */
  #here = (name) => this.#history.column(name)[this.entry]

  /** @param {number} entry */
  #stepOf(entry) {
    return this.#history.column('step')[entry]
  }

  /**
   * Where a step lies among the entries; between two whole numbers when it is not kept.
   * @param {number} step
   */
  #placeOf(step) {
    const wanted = Math.max(0, Math.round(step))
    if (wanted >= this.steps) return this.lastEntry
    const regular = wanted / this.#stride
    const before = Math.floor(regular)
    if (before < this.lastEntry - 1) return regular
    // Between the last multiple of the stride and the newest step, which may be nearer than a stride.
    const from = before * this.#stride
    return before + (wanted - from) / (this.steps - from)
  }

  /** Copies what the core has recorded since the last look. */
  #takeOver() {
    this.state = this.#descent.state()
    this.#diagnosis = null
    this.#giveWay()
    const { entries } = this.#descent
    for (let from = this.#history.length; from < entries; from += entriesAtOnce) {
      const to = Math.min(entries, from + entriesAtOnce)
      const { x, ...part } = this.#descent.history(from, to)
      const coordinates = Object.fromEntries(this.#coordinateNames().map((name, i) => [name, x[i]]))
      this.#history.append({ ...part, ...coordinates, ...this.#moreOf(from, to) }, to - from)
    }
  }

  /** What is kept beside the usual. @param {number} from @param {number} to */
  #moreOf(from, to) {
    const { batched, averaged } = this.#kept
    if (!batched && !averaged) return {}
    const { average, ...rows } = this.#descent.rowHistory(from, to, this.#kept)
    const means = Object.fromEntries(this.#averageNames().map((name, i) => [name, average[i]]))
    return { ...(batched ? rows : {}), ...(averaged ? means : {}) }
  }

  /** Drops the entries that the core has dropped. */
  #giveWay() {
    if (this.#history.length > 0 && this.steps % this.#stride !== 0) this.#history.shorten()
    const { stride } = this.#descent
    if (stride !== this.#stride) {
      this.#history.thin(stride / this.#stride)
      this.#found = nothingFound
    }
    this.#stride = stride
  }
}
