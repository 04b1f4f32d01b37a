// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {Core} from '../core/client.js' */
/** @import {Problem} from '../core/problem.js' */
/** @import {Interval} from '../core/types.js' */
/** @import {Changes, StateRecord} from '../state/types.js' */
/** @import {Say, Words} from '../words/words.js' */
/** @import {ProblemError} from './open_forgivingly.js' */

import { RefusedError } from '../core/refused_error.js'
import { keyOfRun, runCount } from '../state/race.js'
import { createSchema } from '../state/schema.js'
import { createStore } from '../state/store.js'
import { englishWords } from '../words/languages.js'
import { FieldTask } from './field.js'
import { changesToGoOn, trailOf } from './go_on.js'
import { KeyError } from './key_error.js'
import { openForgivingly } from './open_forgivingly.js'
import { choiceOf, openProblem, plansOf, shownDomain } from './plan.js'
import { createPlayer } from './player.js'
import { Race } from './race.js'
import { gradientsAt, rowAsked, workedRow } from './rows.js'
import { runNames } from './run_names.js'
import { Scenery } from './scenery.js'
import { snapshotOf } from './snapshot.js'
import { Spoken } from './spoken.js'
import { evaluationAt, resultOf, trajectoryOf } from './surface.js'
import { StepReplay } from './worked_step.js'

/** Steps a second that no machine makes: as fast as it goes. */
const fastest = 1e9

/** Steps a second up to which an arrow at each of them can be followed. */
const readableSpeed = 100

/** Losses of single rows that are computed in a few milliseconds. */
const mostLossesUnnoticed = 100_000

/** A CustomEvent in all but name, which the oldest node that the tests run on does not know. */
class SessionEvent extends Event {
  /** @param {string} type @param {object} detail */
  constructor(type, detail) {
    super(type)
    this.detail = detail
  }
}

/**
 * What happens on the page: a record, the problem and the runs it asks for, and the cursor on them. Everything that
 * is shown is drawn from `snapshot`, which is new after each `change` event.
 *
 * Events: `change`; `step`, `stop` and `state`, when the runs have moved, have all ended, and when the record has changed.
 */
export class Session extends EventTarget {
  #core
  #spoken
  #store
  /** @type {Problem} */
  #problem
  /** @type {Race} */
  #race
  #names
  /** @type {readonly number[] | null} */
  #stepTimes = null
  /** @type {Scenery} */
  #scenery
  /** @type {ProblemError | null} */
  #error = null
  /** @type {readonly Say[]} */
  #sayings
  /** @type {{of: Problem | null, after: readonly Say[], list: readonly Say[]}} */
  #said = { of: null, after: [], list: [] }
  #player
  #snapshot
  /** @type {StepReplay | null} */
  #replay = null
  /** @type {StepReplay | null} of the step to come */
  #ahead = null
  /** Aborted when the runs as they stand are over. */
  #over = new AbortController()
  #closed = false
  /** What readers have made of the present record. */
  #read = {
    record: /** @type {StateRecord} */ ({}),
    problem: /** @type {Problem | null} */ (null),
    facts: new Map(),
  }
  /** @type {number | null} */
  #glance = null
  /** @type {readonly import('./go_on.js').Trail[]} of each run that goes on, the way to its start */
  #trails = []

  /**
   * @param {Core} core
   * @param {string} hash  the record as a link holds it; without one the page opens on a finished run
   * @param {{words?: Words, locales?: readonly string[]}} [language]  the words for this record, and the reader's locales,
   *   from which follows what other records are to be told in
   */
  constructor(core, hash, { words = englishWords, locales = [] } = {}) {
    super()
    this.#core = core
    this.#spoken = new Spoken(core, words, locales)
    this.schema = createSchema(this.catalogue, () => this.words)
    const opened = openForgivingly(core, this.schema, hash)
    this.#problem = opened.problem
    this.#sayings = opened.warnings
    this.#error = opened.error
    this.#store = createStore(this.schema, opened.record)
    this.#race = new Race(this.#problem, plansOf(core, this.#problem, this.schema.runs(opened.record)))
    this.#names = runNames(this.catalogue, this.schema.runs(opened.record), words)
    this.#scenery = new Scenery(this.#problem, shownDomain(this.#problem, opened.record))
    this.#player = createPlayer({
      speed: () => (this.record.speed === 'max' ? fastest : Number(this.record.speed)),
      move: (count) => this.moveBriefly(count),
    })
    if (hash.replace(/^#/, '') === '') this.#race.forward(Number(opened.record['stop.steps']))
    this.#snapshot = this.#takeSnapshot()
    this.#drawScenery()
    this.#measureSteps()
  }

  get record() {
    return this.#store.record
  }
  /**
   * What in a link was not right, and what will trouble whoever fits this model to these data; the same list for as long
   * as it says the same, since it may have been put away.
   */
  get sayings() {
    const { warnings = [] } = this.#problem.facts
    if (warnings.length === 0) return this.#sayings
    if (this.#said.of !== this.#problem || this.#said.after !== this.#sayings) {
      /** @type {Say[]} */
      const ofProblem = warnings.map(
        ({ key, message }) =>
          ({ told }) =>
            `${key}: ${told(message)}`,
      )
      this.#said = { of: this.#problem, after: this.#sayings, list: [...this.#sayings, ...ofProblem] }
    }
    return this.#said.list
  }
  get warnings() {
    return this.sayings.map((say) => say(this.words))
  }
  /** Everything that is said, in the language of the record. */
  get words() {
    return this.#spoken.words
  }
  get catalogue() {
    return this.#spoken.catalogue
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
  get runCount() {
    return runCount(this.record)
  }
  /** Number of the run that the panels speak of. */
  get selected() {
    return Number(this.record.run)
  }
  /** The key of that run. @param {string} name  as the first run has it */
  key(name) {
    return keyOfRun(this.selected, name)
  }
  /** The key that moves that run's start: the first run's, for as long as it has none of its own. */
  get startKey() {
    return this.record[this.key('start')] === null ? 'start' : this.key('start')
  }
  /** Whether a gesture, such as the drag of a slider, is under way. */
  get gesture() {
    return this.#store.inGesture
  }

  /** Resolves when the session can do all it knows, not only what a first view asks for. */
  async complete() {
    if (this.#core.whole) return
    await this.#core.complete()
    this.#spoken.translate()
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
      this.#sayings = opened.warnings
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

  // ---- the runs

  /** @param {number} [count] */
  step(count = 1) {
    this.#race.forward(count)
    this.#moved()
  }

  /** @param {number} [count] */
  back(count = 1) {
    this.#player.stop()
    this.#race.backward(count)
    this.#moved()
  }

  /** Shows a step; of a thinned history the nearest that is kept. @param {number} cursor */
  seek(cursor) {
    this.#player.stop()
    this.#race.seek(cursor)
    this.#moved()
  }

  /** Marks a step of the selected run in all pictures, without going there; null: none. @param {number | null} step */
  glance(step) {
    if (step === this.#glance) return
    this.#glance = step
    this.#changed()
  }

  /** Starts, or goes on; from the beginning when all runs have ended and are shown to their ends. */
  play() {
    if (this.playing) return
    if (this.#race.finished) this.#race.seek(0)
    this.#player.start()
    this.#changed()
  }

  pause() {
    this.#player.stop()
    this.#changed()
  }

  /** Back to the start; what was computed is forgotten. */
  reset() {
    this.#startRace()
    this.#changed()
  }

  /**
   * Goes on for a few milliseconds.
   * @param {number} count  of steps at most
   * @returns {boolean} whether there is more to come
   */
  moveBriefly(count) {
    this.#race.forwardBriefly(count)
    const more = !this.#race.finished
    if (!more) this.#player.stop()
    this.#moved()
    return more
  }

  /**
   * Gives every run the same budget of evaluations and tunes the step size of each with the same number of trials, as one
   * step of undo; then runs the race to its end.
   * @param {import('./fair.js').FairOptions} options
   * @returns {Promise<boolean>} false when it was given up: by the signal, or because something else was set meanwhile
   */
  async makeFair(options) {
    const { makeFair } = await import('./fair.js')
    this.pause()
    return makeFair(this, { problem: this.#problem, race: this.#race, over: this.#over.signal }, options)
  }

  /** Makes a race of runs that differ in their batches alone, as one step of undo, and runs it to its end. */
  async compareBatches() {
    const { compareBatches } = await import('./batch_race.js')
    await compareBatches(this)
  }

  /** What went into the step of the selected run that led to its cursor, and what came out; null where that is not known. */
  workedStep() {
    if (!this.#core.whole) return null
    this.#replay ??= new StepReplay(this.#problem, this.#race.runs[this.selected - 1])
    return this.#replay.at()
  }

  /** How the gradient of one row comes about at the cursor of the selected run; null where that is not known. */
  workedRow() {
    const { row, run } = this.snapshot
    return this.#core.whole && row !== null ? workedRow(this.#problem, run.x, row) : null
  }

  /** Of a fit: gradients of one row, of the next step's batch and of all rows at the cursor; null while it plays fast. */
  gradients() {
    const { row, run } = this.snapshot
    const isFast = this.playing && (this.record.speed === 'max' || Number(this.record.speed) > readableSpeed)
    if (row === null || isFast || !this.#core.whole || !run.x.every(Number.isFinite)) return null
    this.#ahead ??= new StepReplay(this.#problem, this.#race.runs[this.selected - 1], {
      ahead: 1,
      mostLosses: mostLossesUnnoticed,
    })
    const { sense } = this.snapshot.problem
    return gradientsAt(this.#problem, { ...run, sense }, row, () => this.#ahead?.at() ?? null)
  }

  /** Of a fit: what raw columns and standardised ones make of its loss. */
  scalings() {
    return this.#whenWhole(async () => {
      const { scalings } = await import('./scalings.js')
      return scalings(this.#core, this.schema, this.record, this.#problem)
    })
  }

  /** The selected run and its problem, for whoever writes them down: as a table, as a script. */
  written() {
    const [problem, run] = [this.#problem, this.#race.runs[this.selected - 1]]
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
   * What a reader makes of the open problem and the record. It is asked once for as long as both stay.
   * @template Facts
   * @param {(state: {problem: Problem, record: StateRecord, catalogue: Session['catalogue']}) => Facts} reader
   * @returns {Facts}
   */
  read(reader) {
    if (this.#read.record !== this.record || this.#read.problem !== this.#problem)
      this.#read = { record: this.record, problem: this.#problem, facts: new Map() }
    const { facts } = this.#read
    if (!facts.has(reader)) facts.set(reader, this.look(reader))
    return facts.get(reader)
  }

  /**
   * The same, asked anew.
   * @template Facts
   * @param {(state: {problem: Problem, record: StateRecord, catalogue: Session['catalogue']}) => Facts} reader
   */
  look(reader) {
    return reader({ problem: this.#problem, record: this.record, catalogue: this.catalogue })
  }

  // ---- what the public surface tells

  /** @param {number} [run]  number of the run, from 1 */
  result(run = 1) {
    return resultOf(this.#runAt(run), this.#problem, this.playing, this.words)
  }

  /** @param {number} [run] */
  trajectory(run = 1) {
    return trajectoryOf(this.#runAt(run))
  }

  /** @param {ArrayLike<number>} x */
  evaluate(x) {
    return evaluationAt(this.#problem, x, choiceOf(this.record, 'gradient'), this.words)
  }

  /** The value alone at a point; null as long as the core cannot tell. @param {ArrayLike<number>} x */
  valueAt(x) {
    if (!this.#core.whole || x.length !== this.#problem.facts.dimension) return null
    return this.#problem.line(0, x, [x[0], x[0]], 1)[0]
  }

  /**
   * Values over two coordinates, the others held at a point; or over a plane through it.
   * @param {{axes?: readonly number[], directions?: readonly ArrayLike<number>[], at: ArrayLike<number>,
   *   domain: readonly (readonly number[])[], side: number}} slice
   * @returns {Promise<import('./field.js').Field | null>} null when the problem is another one before they are all there
   */
  async slice(slice) {
    const problem = this.#problem
    const task = new FieldTask(problem, /** @type {[Interval, Interval]} */ (slice.domain), slice)
    return task.advance() ?? task.finish(() => problem !== this.#problem || this.#closed)
  }

  /**
   * Function and gradient, or model and loss, as MathML, of the problem that is open when it answers.
   */
  mathematics() {
    return this.#whenWhole(async () => this.#problem.mathematics())
  }

  /** Gives back all that is held of the core. */
  close() {
    this.#closed = true
    this.#over.abort()
    this.#player.stop()
    this.#scenery.close()
    this.#endReplay()
    this.#race.close()
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
    const goOn = changesToGoOn(this.schema, this.record, asked, this.#race.runs)
    const changes = goOn ?? asked
    const { record, errors } = this.#store.propose(changes)
    if (errors.length > 0) throw new KeyError(errors[0].key, errors[0].message, errors[0].say)
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
    if (before.lang !== target.lang) await this.#spoken.turnTo(target)
    const changed = this.schema.changed(before, target)
    const problem = changed.has('problem') ? this.#openOrTell(target) : this.#problem
    const asked = Object.fromEntries(given.map((key) => [key, target[key]]))
    const fitted = this.schema.fit(target, asked, problem.facts.dimension, problem.facts.parameters)
    if (fitted.errors.length > 0) {
      if (problem !== this.#problem) problem.close()
      const [{ key, message, say }] = fitted.errors
      throw new KeyError(key, message, say)
    }
    const record = given.length > 0 ? remember(fitted.record) : target
    if (error || changed.has('problem') || (this.#error && given.includes(this.#error.key)))
      this.#error = error
    const former = this.#problem
    this.#problem = problem
    const touched = given.some(
      (key) => !['view', 'domain'].includes(this.schema.describe(key, record)?.part ?? ''),
    )
    this.#names = runNames(this.catalogue, this.schema.runs(record), this.words)
    // The domain may be where a random start is drawn from, or what the run may not leave.
    const bounds =
      this.schema.runs(record).some(({ start }) => start === 'random') || record['stop.domain'] === 1
    const moved = changed.has('problem') || changed.has('method') || (bounds && changed.has('domain'))
    if (moved || touched) this.#startRace(goesOn)
    else this.#endReplay() // another run may be looked at
    if (problem !== former) former.close()
    if (problem !== former || changed.has('domain')) {
      this.#scenery.close()
      const same = problem === former ? this.#scenery.field : null
      this.#scenery = new Scenery(problem, shownDomain(problem, record), same)
    }
    this.#changed()
    this.dispatchEvent(new SessionEvent('state', { record }))
    this.#measureSteps()
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
      throw new KeyError(key, this.words.told(message), ({ told }) => told(message))
    }
  }

  /** @param {boolean} [goesOn]  from where the former runs stand, and playing if those played */
  #startRace(goesOn = false) {
    if (!goesOn) this.#player.stop()
    this.#endReplay()
    this.#over.abort()
    this.#over = new AbortController()
    this.#stepTimes = null
    const former = this.#race
    this.#trails = goesOn ? former.runs.map((run, i) => trailOf(this.#trails[i], run)) : []
    this.#race = new Race(this.#problem, plansOf(this.#core, this.#problem, this.schema.runs(this.record)))
    former.close()
  }

  /** Measures how long a step of each run takes, once somebody looks at that. */
  async #measureSteps() {
    if (this.record.against !== 'time' || this.runCount === 1 || this.#stepTimes) return
    const { signal } = this.#over
    const { timesOfSteps } = await import('./step_time.js')
    const plans = this.#race.runs.map(({ plan }) => plan)
    const times = await timesOfSteps(this.#problem, plans, signal)
    if (!times) return
    this.#stepTimes = times
    this.#changed()
  }

  #endReplay() {
    for (const replay of [this.#replay, this.#ahead]) replay?.close()
    this.#replay = null
    this.#ahead = null
  }

  #moved() {
    this.#changed()
    const detail = { ...this.result(), runs: this.runCount }
    this.dispatchEvent(new SessionEvent('step', detail))
    if (this.#race.finished) this.dispatchEvent(new SessionEvent('stop', detail))
  }

  async #drawScenery() {
    if (await this.#scenery.complete()) this.#changed()
  }

  #changed() {
    this.#snapshot = this.#takeSnapshot()
    this.dispatchEvent(new Event('change'))
  }

  /** @param {number} run */
  #runAt(run) {
    const found = this.#race.runs[run - 1]
    if (found) return found
    throw new Error(this.words.run.noRun(run, this.runCount))
  }

  #takeSnapshot() {
    return snapshotOf({
      words: this.words,
      problem: this.#problem,
      domain: shownDomain(this.#problem, this.record),
      race: this.#race,
      names: this.#names,
      selected: this.selected,
      scenery: this.#scenery,
      error: this.#error,
      playing: this.playing,
      stepTimes: this.#stepTimes,
      trail: this.#trails[this.selected - 1] ?? null,
      glance: this.#glance,
      row: this.#problem.facts.kind === 'fit' ? rowAsked(this.#problem, this.record.row) : null,
    })
  }
}
