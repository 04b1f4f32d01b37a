// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {Core, Problem} from '../core/client.js' */
/** @import {Changes, StateRecord} from '../state/types.js' */

import { RefusedError } from '../core/client.js'
import { createSchema } from '../state/schema.js'
import { createStore } from '../state/store.js'
import { choiceOf, openProblem, planOf, shownDomain } from './plan.js'
import { createPlayer } from './player.js'
import { Run } from './run.js'
import { Scenery } from './scenery.js'
import { snapshotOf, statusOf } from './snapshot.js'
import { StepReplay } from './worked_step.js'

/** A key that cannot be set, and why. */
export class KeyError extends Error {
  /** @param {string} key @param {string} message */
  constructor(key, message) {
    super(`${key}: ${message}`)
    this.name = 'KeyError'
    this.key = key
  }
}

/** A CustomEvent in all but name, which the oldest node that the tests run on does not know. */
class SessionEvent extends Event {
  /** @param {string} type @param {object} detail */
  constructor(type, detail) {
    super(type)
    this.detail = detail
  }
}

/** What is wrong with a text the user gave, with the text itself, so that it can be shown and mended.
 * @typedef {import('../core/types.js').CoreError & {text: string}} ProblemError */

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

  /**
   * @param {Core} core
   * @param {string} hash  the record as a link holds it; without one the page opens on a finished run
   */
  constructor(core, hash) {
    super()
    this.#core = core
    this.schema = createSchema(core.catalogue)
    const { record, warnings } = this.schema.parseHash(hash)
    const opened = this.#openForgivingly(record, warnings)
    this.#problem = opened.problem
    this.#warnings = opened.warnings
    this.#store = createStore(this.schema, opened.record)
    this.#run = new Run(this.#problem, planOf(core, this.#problem, opened.record))
    this.#scenery = new Scenery(this.#problem, shownDomain(this.#problem, opened.record))
    this.#player = createPlayer({
      speed: () => Number(this.record.speed),
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
  async set(changes) {
    if (!this.#core.whole) await this.#core.complete()
    const record = this.#accept(changes)
    await this.#show(record, (next) => this.#store.commit(next, changes), Object.keys(changes))
  }

  /**
   * Sets keys as one moment of a gesture: all its moments are one undo step.
   * @param {Changes} changes
   */
  async preview(changes) {
    if (!this.#core.whole) await this.#core.complete()
    const record = this.#accept(changes)
    await this.#show(record, (next) => this.#store.preview(next, changes), Object.keys(changes))
  }

  /**
   * Takes over a record as a link holds it; what is wrong with it becomes warnings, as at the start.
   * @param {string} hash
   */
  async load(hash) {
    if (!this.#core.whole) await this.#core.complete()
    const { record, warnings } = this.schema.parseHash(hash)
    const opened = this.#openForgivingly(record, warnings)
    opened.problem.close()
    this.#warnings = opened.warnings
    const error = this.#error
    await this.#show(
      opened.record,
      (next) => this.#store.commit(next, next),
      Object.keys(opened.record),
      error,
    )
  }

  async undo() {
    if (!this.#core.whole) await this.#core.complete()
    if (this.canUndo) await this.#show(this.#store.record, () => this.#store.undo(), [])
  }

  async redo() {
    if (!this.#core.whole) await this.#core.complete()
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
    this.#replay ??= new StepReplay(this.#problem, this.#run)
    return this.#replay.at()
  }

  // ---- what the public surface tells

  /** @param {number} [run]  number of the run, from 1 */
  result(run = 1) {
    mustBeFirst(run)
    const { x, value, gradientNorm, evaluations } = this.#run.now()
    const { answer } = this.#problem.facts
    const facts = {
      ...statusOf(this.#run, this.#problem, this.playing),
      steps: this.#run.cursor,
      x: Array.from(x),
      value,
      gradientNorm,
      evaluations,
    }
    if (this.#problem.facts.kind === 'function') return facts
    return { ...facts, answer }
  }

  /** @param {number} [run] */
  trajectory(run = 1) {
    mustBeFirst(run)
    const { x, ...measures } = this.#run.trajectory()
    const copies = Object.entries(measures).map(([name, column]) => [name, column.slice()])
    return { x: x.map((column) => column.slice()), ...Object.fromEntries(copies) }
  }

  /** @param {ArrayLike<number>} x */
  evaluate(x) {
    const { dimension } = this.#problem.facts
    const at = Array.from(x ?? [], Number)
    if (at.length !== dimension || at.some(Number.isNaN)) {
      throw new KeyError('x', `a point of ${dimension} number${dimension === 1 ? '' : 's'} is expected`)
    }
    const { value, gradient, hessian, estimate, evaluations } = this.#problem.evaluate(
      at,
      choiceOf(this.record, 'gradient'),
    )
    const rows = at.map((_, i) => Array.from(hessian.subarray(i * dimension, (i + 1) * dimension)))
    return {
      value,
      gradient: Array.from(gradient),
      hessian: rows,
      estimate: Array.from(estimate),
      evaluations,
    }
  }

  /**
   * Function and gradient, or model and loss, as MathML, of the problem that is open when it answers.
   */
  async mathematics() {
    if (!this.#core.whole) await this.#core.complete()
    return this.#problem.mathematics()
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
   * Opens the problem of a record that came from outside. A text that cannot be read becomes the error that is shown
   * with it, and the default is used in its place.
   * @param {StateRecord} record
   * @param {string[]} warnings
   */
  #openForgivingly(record, warnings) {
    const said = [...warnings]
    /** @type {StateRecord} */
    let asked = record
    this.#error = null
    for (;;) {
      try {
        const problem = openProblem(this.#core, this.schema, asked)
        const { dimension, parameters } = problem.facts
        const fitted = this.schema.fit(asked, asked, dimension, parameters)
        if (fitted.errors.length === 0) return { problem, record: fitted.record, warnings: said }
        // What was refused may have shaped the problem: it is opened again without.
        problem.close()
        for (const { key, message } of fitted.errors) said.push(`${key}: ${message}`)
        asked = fitted.record
      } catch (error) {
        if (!(error instanceof RefusedError) || asked[error.facts.key] === null) throw error
        const { key } = error.facts
        this.#error = { ...error.facts, text: String(asked[key]) }
        said.push(`${key}: ${error.facts.message} The default is used.`)
        asked = this.schema.check({ [key]: null }, asked).record
      }
    }
  }

  /** @param {Changes} changes */
  #accept(changes) {
    const { record, errors } = this.#store.propose(changes)
    if (errors.length > 0) throw new KeyError(errors[0].key, errors[0].message)
    return record
  }

  /**
   * Makes a record the present one. Nothing changes before the core has agreed to all of it.
   * @param {StateRecord} proposed
   * @param {(record: StateRecord) => StateRecord} remember
   * @param {string[]} given  keys that were set: the run goes back to its start even when they stay as they were
   * @param {ProblemError | null} [error]  to be shown all the same
   */
  async #show(proposed, remember, given, error = null) {
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
    if (moved || touched) this.#startRun()
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

  #startRun() {
    this.#player.stop()
    this.#endReplay()
    const former = this.#run
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
    })
  }
}

/** @param {number} run */
function mustBeFirst(run) {
  if (run !== 1) throw new Error(`there is no run ${run}: this record has one run`)
}
