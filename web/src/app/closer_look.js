// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {Core} from '../core/client.js' */
/** @import {Interval} from '../core/types.js' */
/** @import {Opener} from './opener.js' */
/** @import {Reader} from './readings.js' */
/** @import {Replays} from './replays.js' */
/** @import {Session} from './session.js' */
/** @import {Showing} from './showing.js' */
/** @import {Stage} from './stage.js' */

import { whenThere } from '../core/not_yet.js'
import { FieldTask } from './field.js'
import { Readings } from './readings.js'
import { gradientsAt, workedRow } from './rows.js'

/**
 * What there is to be seen of where a session stands, beyond its snapshot: computed when it is asked for. What is null
 * because it is not known yet follows with a change.
 */
export class CloserLook {
  #session
  #core
  #opener
  #showing
  #stage
  #replays
  #readings = new Readings()

  /**
   * @param {Session} session
   * @param {object} inside  what it hides
   * @param {Core} inside.core
   * @param {Opener} inside.opener
   * @param {Showing<any>} inside.showing
   * @param {Stage} inside.stage
   * @param {Replays} inside.replays
   */
  constructor(session, { core, opener, showing, stage, replays }) {
    this.#session = session
    this.#core = core
    this.#opener = opener
    this.#showing = showing
    this.#stage = stage
    this.#replays = replays
  }

  /** What went into the step of the selected run that led to its cursor, and what came out; null where that is not known. */
  workedStep() {
    return this.#showing.soon(() => this.#replays.workedStep(this.#session.selected))
  }

  /** How the gradient of one row comes about at the cursor of the selected run; null where that is not known. */
  workedRow() {
    const { row, run } = this.#session.snapshot
    if (row === null) return null
    return this.#showing.soon(() => workedRow(this.#stage.problem, run.x, row))
  }

  /** Of a fit: gradients of one row, of the next step's batch and of all rows at the cursor; null while it plays fast. */
  gradients() {
    const { snapshot, selected, playsFast } = this.#session
    const { row, run } = snapshot
    if (row === null || playsFast || !run.x.every(Number.isFinite)) return null
    const { sense } = snapshot.problem
    const nextStep = () => this.#replays.workedStep(selected, 1)
    return this.#showing.soon(() => gradientsAt(this.#stage.problem, { ...run, sense }, row, nextStep))
  }

  /** The value alone at a point; null as long as the core has not told. @param {ArrayLike<number>} x */
  valueAt(x) {
    const problem = this.#stage.problem
    if (x.length !== problem.facts.dimension) return null
    return this.#showing.soon(() => problem.alongAxis(0, x, [x[0], x[0]], 1)[0])
  }

  /**
   * Values over two coordinates, the others held at a point; or over a plane through it.
   * @param {{axes?: readonly number[], directions?: readonly ArrayLike<number>[], at: ArrayLike<number>,
   *   domain: readonly (readonly number[])[], side: number}} slice
   * @returns {Promise<import('./field.js').Field | null>} null when the problem is another one before they are all there
   */
  async slice(slice) {
    const problem = this.#stage.problem
    const task = new FieldTask(problem, /** @type {[Interval, Interval]} */ (slice.domain), slice)
    return task.advance() ?? task.finish(() => problem !== this.#stage.problem || this.#showing.closed)
  }

  /** Function and gradient, or model and loss, as MathML, of the problem that is open when it answers. */
  async mathematics() {
    return whenThere(() => this.#stage.problem.mathematics())
  }

  /** Of a fit: what raw columns and standardised ones make of its loss. */
  async scalings() {
    const { scalings } = await import('./scalings.js')
    return scalings(this.#opener, this.#session.record, this.#stage.problem)
  }

  /** The selected run and its problem, for whoever writes them down: as a table, as a script. */
  written() {
    const problem = this.#stage.problem
    const run = this.#stage.runs.race.runs[this.#session.selected - 1]
    return {
      units: this.#core.catalogue, // scripts are written in one language
      facts: problem.facts,
      plan: run.plan,
      recorded: run.trajectory(),
      stride: run.stride,
      /** @param {boolean} forArrays */
      python: (forArrays) => problem.python(forArrays),
    }
  }

  /**
   * What a reader makes of the open problem and the record. It is asked once for as long as both stay; or, where it looks at
   * a part of the record alone, or at a snapshot, for as long as the problem and `part` stay.
   * @template Facts
   * @param {Reader<Facts>} reader
   * @param {unknown} [part]
   * @returns {Facts | null} while a worker computes it what was read before, or null
   */
  read(reader, part = this.#session.record) {
    const facts = this.#showing.soon(() => this.#readings.by(reader, this.#open(), part))
    return facts ?? this.#readings.former(reader)
  }

  /**
   * The same, asked anew.
   * @template Facts
   * @param {Reader<Facts>} reader
   */
  look(reader) {
    return reader(this.#open(), this.#session.record)
  }

  #open() {
    const { record, catalogue } = this.#session
    return { problem: this.#stage.problem, record, catalogue }
  }
}
