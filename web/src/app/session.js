// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {Core} from '../core/client.js' */
/** @import {Problem} from '../core/problem.js' */
/** @import {Changes, StateRecord} from '../state/types.js' */
/** @import {ProblemError} from './open_forgivingly.js' */

import { RefusedError } from '../core/refused_error.js'
import { createSchema } from '../state/schema.js'
import { createStore } from '../state/store.js'
import { changesToGoOn, trailOf } from './go_on.js'
import { KeyError } from './key_error.js'
import { openForgivingly } from './open_forgivingly.js'
import { choiceOf, openProblem, planOf, shownDomain } from './plan.js'
import { createPlayer } from './player.js'
import { Run } from './run.js'
import { Scenery } from './scenery.js'
import { snapshotOf } from './snapshot.js'
import { evaluationAt, resultOf, trajectoryOf } from './surface.js'
import { StepReplay } from './worked_step.js'

/** Steps a second that no machine makes: as fast as it goes. */
const fastest = 1e9

/** A CustomEvent in all but name, which the oldest node that the tests run on does not know. */
class SessionEvent extends Event {
  /** @param {string} type @param {object} detail */
  constructor(type, detail) {
    super(type)
    this.detail = detail
  }
}

/**
 * What happens on the page: a record, the problem and the run it asks for, and the cursor on that run. Everything that
 * is shown is drawn from `snapshot`, which is new after each `change` event.
 *
 * Events: `change`; `step`, `stop` and `state`, when the run has moved, has ended, and when the record has changed.
 */
export class Session extends EventTarget {
  #core
  #store
  /** @type {Problem} */
  #problem
  /** @type {Run} */
  #run
  /** @type {Scenery} */
  #scenery
  /** @type {ProblemError | null} */
  #error = null
  /** @type {string[]} */
  #warnings
  #player
  #snapshot
  /** @type {StepReplay | null} */
  #replay = null
  /** @type {readonly Float64Array[] | null} the way to the start of a run that goes on, a column a coordinate */
  #trail = null

  /**
   * @param {Core} core
   * @param {string} hash  the record as a link holds it; without one the page opens on a finished run
   */
  constructor(core, hash) {
    super()
    this.#core = core
    this.schema = createSchema(core.catalogue)
    const opened = openForgivingly(core, this.schema, hash)
    this.#problem = opened.problem
    this.#warnings = opened.warnings
    this.#error = opened.error
    this.#store = createStore(this.schema, opened.record)
    this.#run = new Run(this.#problem, planOf(core, this.#problem, opened.record))
    this.#scenery = new Scenery(this.#problem, shownDomain(this.#problem, opened.record))
    this.#player = createPlayer({
      speed: () => (this.record.speed === 'max' ? fastest : Number(this.record.speed)),
      move: (count) => this.#move(count),
    })
    if (hash.replace(/^#/, '') === '') this.#run.forward(Number(opened.record['stop.steps']))
    this.#snapshot = this.#takeSnapshot()
    this.#drawScenery()
  }

  get record() {
    return this.#store.record
  }
  get warnings() {
    return this.#warnings
  }
  get catalogue() {
    return this.#core.catalogue
  }
  get snapshot() {
    return this.#snapshot
  }
  get playing() {
    return this.#player.playing
  }
  get canUndo() {
    return this.#store.canUndo
  }
  get canRedo() {
    return this.#store.canRedo
  }
  /** Whether a gesture, such as the drag of a slider, is under way. */
  get gesture() {
    return this.#store.inGesture
  }

  /** Resolves when the session can do all it knows, not only what a first view asks for. */
  async complete() {
    if (this.#core.whole) return
    await this.#core.complete()
    this.#changed() // there is more to choose from
  }

  // ---- the record

  /**
   * Sets keys of the record; null clears one. Resolves when everything that is to be drawn is there; rejects, and
   * changes nothing, when a key or its value is not right.
   * @param {Changes} changes
   */
  set(changes) {
    return this.#whenWhole(() => this.#ask(changes, this.#store.commit))
  }

  /**
   * Sets keys as one moment of a gesture: all its moments are one undo step.
   * @param {Changes} changes
   */
  preview(changes) {
    return this.#whenWhole(() => this.#ask(changes, this.#store.preview))
  }

  /**
   * Takes over a record as a link holds it; what is wrong with it becomes warnings, as at the start.
   * @param {string} hash
   */
  load(hash) {
    return this.#whenWhole(async () => {
      const opened = openForgivingly(this.#core, this.schema, hash)
      opened.problem.close()
      this.#warnings = opened.warnings
      await this.#show(opened.record, (next) => this.#store.commit(next, next), Object.keys(opened.record), {
        error: opened.error,
      })
    })
  }

  async undo() {
    if (this.canUndo) await this.#show(this.#store.record, () => this.#store.undo(), [])
  }

  async redo() {
    if (this.canRedo) await this.#show(this.#store.record, () => this.#store.redo(), [])
  }

  // ---- the run

  /** @param {number} [count] */
  step(count = 1) {
    this.#run.forward(count)
    this.#moved()
  }

  /** @param {number} [count] */
  back(count = 1) {
    this.#player.stop()
    this.#run.backward(count)
    this.#moved()
  }

  /** Shows a step; of a thinned history the nearest that is kept. @param {number} cursor */
  seek(cursor) {
    this.#player.stop()
    this.#run.seek(cursor)
    this.#moved()
  }

  /** Starts, or goes on; from the beginning when the run has ended and is shown to its end. */
  play() {
    if (this.playing) return
    if (this.#run.ended && this.#run.atEnd) this.#run.seek(0)
    this.#player.start()
    this.#changed()
  }

  pause() {
    this.#player.stop()
    this.#changed()
  }

  /** Back to the start; what was computed is forgotten. */
  reset() {
    this.#startRun()
    this.#changed()
  }

  /** What went into the step that led to the cursor, and what came out of it; null where that is not known. */
  workedStep() {
    if (!this.#core.whole) return null
    this.#replay ??= new StepReplay(this.#problem, this.#run)
    return this.#replay.at()
  }

  // ---- what the public surface tells

  /** @param {number} [run]  number of the run, from 1 */
  result(run = 1) {
    mustBeFirst(run)
    return resultOf(this.#run, this.#problem, this.playing)
  }

  /** @param {number} [run] */
  trajectory(run = 1) {
    mustBeFirst(run)
    return trajectoryOf(this.#run)
  }

  /** @param {ArrayLike<number>} x */
  evaluate(x) {
    return evaluationAt(this.#problem, x, choiceOf(this.record, 'gradient'))
  }

  /**
   * Function and gradient, or model and loss, as MathML, of the problem that is open when it answers.
   */
  mathematics() {
    return this.#whenWhole(async () => this.#problem.mathematics())
  }

  /** Gives back all that is held of the core. */
  close() {
    this.#player.stop()
    this.#scenery.close()
    this.#endReplay()
    this.#run.close()
    this.#problem.close()
  }

  // ---- inside

  /**
   * Does what takes all of the core: as soon as it is there, and at once where it is, so that what is set is taken up
   * before the caller goes on.
   * @template Result
   * @param {() => Promise<Result>} act
   */
  async #whenWhole(act) {
    if (!this.#core.whole) await this.complete()
    return act()
  }

  /**
   * @param {Changes} asked
   * @param {(record: StateRecord, changes: Changes) => StateRecord} remember
   */
  async #ask(asked, remember) {
    const goOn = changesToGoOn(this.schema, this.record, asked, this.#run)
    const changes = goOn ?? asked
    const { record, errors } = this.#store.propose(changes)
    if (errors.length > 0) throw new KeyError(errors[0].key, errors[0].message)
    await this.#show(record, (next) => remember(next, changes), Object.keys(changes), {
      goesOn: goOn !== null,
    })
  }

  /**
   * Makes a record the present one. Nothing changes before the core has agreed to all of it.
   * @param {StateRecord} proposed
   * @param {(record: StateRecord) => StateRecord} remember
   * @param {string[]} given  keys that were set: the run goes back to its start even when they stay as they were
   * @param {{error?: ProblemError | null, goesOn?: boolean}} [options]  an error to be shown all the same; whether the
   *   new run takes up where the former stands
   */
  async #show(proposed, remember, given, { error = null, goesOn = false } = {}) {
    const before = this.record
    const target = given.length > 0 ? proposed : remember(proposed)
    const changed = this.schema.changed(before, target)
    const problem = changed.has('problem') ? this.#openOrTell(target) : this.#problem
    const asked = Object.fromEntries(given.map((key) => [key, target[key]]))
    const fitted = this.schema.fit(target, asked, problem.facts.dimension, problem.facts.parameters)
    if (fitted.errors.length > 0) {
      if (problem !== this.#problem) problem.close()
      throw new KeyError(fitted.errors[0].key, fitted.errors[0].message)
    }
    const record = given.length > 0 ? remember(fitted.record) : target
    if (error || changed.has('problem') || (this.#error && given.includes(this.#error.key)))
      this.#error = error
    const former = this.#problem
    this.#problem = problem
    const touched = given.some((key) => this.schema.describe(key, record)?.part !== 'view')
    // The domain may be where a random start is drawn from, or what the run may not leave.
    const moved = changed.has('problem') || changed.has('method') || changed.has('domain')
    if (moved || touched) this.#startRun(goesOn)
    if (problem !== former) former.close()
    if (problem !== former || changed.has('domain')) {
      this.#scenery.close()
      this.#scenery = new Scenery(problem, shownDomain(problem, record))
    }
    this.#changed()
    this.dispatchEvent(new SessionEvent('state', { record }))
    await this.#drawScenery()
  }

  /** @param {StateRecord} record */
  #openOrTell(record) {
    try {
      return openProblem(this.#core, this.schema, record)
    } catch (error) {
      if (!(error instanceof RefusedError)) throw error
      const { key, message } = error.facts
      this.#error = { ...error.facts, text: String(record[key]) }
      this.#changed()
      throw new KeyError(key, message)
    }
  }

  /** @param {boolean} [goesOn]  from where the former run stands, and playing if that played */
  #startRun(goesOn = false) {
    if (!goesOn) this.#player.stop()
    this.#endReplay()
    const former = this.#run
    this.#trail = goesOn ? trailOf(this.#trail, former) : null
    this.#run = new Run(this.#problem, planOf(this.#core, this.#problem, this.record))
    former.close()
  }

  #endReplay() {
    this.#replay?.close()
    this.#replay = null
  }

  /** @param {number} count @returns {boolean} whether there is more to come */
  #move(count) {
    this.#run.forwardBriefly(count)
    const more = !(this.#run.ended && this.#run.atEnd)
    if (!more) this.#player.stop()
    this.#moved()
    return more
  }

  #moved() {
    this.#changed()
    const detail = this.result()
    this.dispatchEvent(new SessionEvent('step', detail))
    if (this.#run.ended && this.#run.atEnd) this.dispatchEvent(new SessionEvent('stop', detail))
  }

  async #drawScenery() {
    if (await this.#scenery.complete()) this.#changed()
  }

  #changed() {
    this.#snapshot = this.#takeSnapshot()
    this.dispatchEvent(new Event('change'))
  }

  #takeSnapshot() {
    return snapshotOf({
      problem: this.#problem,
      domain: shownDomain(this.#problem, this.record),
      run: this.#run,
      scenery: this.#scenery,
      error: this.#error,
      playing: this.playing,
      trail: this.#trail,
    })
  }
}

/** @param {number} run */
function mustBeFirst(run) {
  if (run !== 1) throw new Error(`there is no run ${run}: this record has one run`)
}
