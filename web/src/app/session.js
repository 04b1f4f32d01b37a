// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {Core} from '../core/client.js' */
/** @import {Problem} from '../core/problem.js' */
/** @import {Interval} from '../core/types.js' */
/** @import {Table} from '../data/table_text.js' */
/** @import {Changes, StateRecord} from '../state/types.js' */
/** @import {Words} from '../words/words.js' */
/** @import {ProblemError} from './open_forgivingly.js' */
/** @import {Reader} from './readings.js' */

import { RefusedError } from '../core/refused_error.js'
import { isOwnMark } from '../state/lists.js'
import { keyOfRun, runCount } from '../state/race.js'
import { createSchema } from '../state/schema.js'
import { createStore } from '../state/store.js'
import { asksForNothing } from '../state/url.js'
import { englishWords } from '../words/languages.js'
import { FieldTask } from './field.js'
import { changesToGoOn } from './go_on.js'
import { KeyError } from './key_error.js'
import { openForgivingly } from './open_forgivingly.js'
import { OwnTables } from './own_tables.js'
import { choiceOf, openProblem, plansOf, shownDomain } from './plan.js'
import { Readings } from './readings.js'
import { gradientsAt, rowAsked, workedRow } from './rows.js'
import { runNames } from './run_names.js'
import { Runs } from './runs.js'
import { Sayings } from './sayings.js'
import { Scenery } from './scenery.js'
import { snapshotOf } from './snapshot.js'
import { Spoken } from './spoken.js'
import { evaluationAt, resultOf, trajectoryOf } from './surface.js'

/** Steps a second that no machine makes: as fast as it goes. */
const fastest = 1e9

/** Steps a second up to which an arrow at each of them can be followed. */
const readableSpeed = 100

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
  #runs
  #names
  /** @type {Scenery} */
  #scenery
  /** @type {ProblemError | null} */
  #error = null
  #sayings
  #snapshot
  #closed = false
  #readings = new Readings()
  #tables
  /** A link that was opened without its rows, and the mark of the table that holds them. */
  #wanted = { mark: '', hash: '' }
  /** What is to be said of the latest comparison of batches. @type {import('./batch_race.js').Comparison} */
  comparison = { say: '', of: '' }
  /** The step that the pointer passes in a picture. @type {number | null} */
  #glance = null

  /**
   * @param {Core} core
   * @param {string} hash  the record as a link holds it; without one the page opens on a finished run
   * @param {{words?: Words, locales?: readonly string[], tables?: OwnTables}} [language]  the words for this record, and the reader's locales,
   *   from which follows what other records are to be told in; the tables that the link may speak of
   */
  constructor(core, hash, { words = englishWords, locales = [], tables = new OwnTables() } = {}) {
    super()
    this.#core = core
    this.#spoken = new Spoken(core, words, locales)
    this.schema = createSchema(this.catalogue, () => this.words)
    this.#tables = tables
    const opened = openForgivingly(core, this.schema, hash, tables)
    this.#missed(opened, hash)
    this.#problem = opened.problem
    this.#sayings = new Sayings(opened.warnings)
    this.#error = opened.error
    this.#store = createStore(this.schema, opened.record)
    this.#runs = new Runs(this.#problem, this.#plans(), {
      speed: () => (this.record.speed === 'max' ? fastest : Number(this.record.speed)),
      move: (count) => this.moveBriefly(count),
    })
    this.#names = runNames(this.catalogue, this.schema.runs(opened.record), words)
    this.#scenery = new Scenery(this.#problem, shownDomain(this.#problem, opened.record))
    if (asksForNothing(hash)) this.#runs.forward(Number(opened.record['stop.steps']))
    this.#snapshot = this.#takeSnapshot()
    this.#drawScenery()
    this.#measureSteps()
  }

  get record() {
    return this.#store.record
  }
  /** What is said beside the record: of the link, and of a fit that will have trouble. */
  get sayings() {
    return this.#sayings.beside(this.#problem)
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
    return this.#runs.playing
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
   * Makes a table the data to fit to. Where a link has been waiting for its rows, it is followed.
   * @param {Table} table  the last column is what is predicted
   * @param {Changes} [changes]  what is set with it
   */
  async useTable(table, changes = {}) {
    const { recordOfTable } = await import('./own_data.js')
    const data = recordOfTable(table, this.#tables)
    return data === this.#wanted.mark ? this.load(this.#wanted.hash) : this.set({ ...changes, data })
  }

  /** The rows that are fitted to, by column; null where there are none. @returns {Record<string, Float64Array> | null} */
  presentTable() {
    const { data } = this.#problem.facts
    return data && Object.fromEntries(data.names.map((name, i) => [name, data.columns[i]]))
  }

  /** The mark of the table that a link waits for; empty where none does. */
  get wantedTable() {
    return this.#wanted.mark
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
      await this.#tables.recall(hash)
      const opened = openForgivingly(this.#core, this.schema, hash, this.#tables)
      this.#missed(opened, hash)
      opened.problem.close()
      this.#sayings = new Sayings(opened.warnings)
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
    this.#runs.forward(count)
    this.#moved()
  }

  /** @param {number} [count] */
  back(count = 1) {
    this.#runs.backward(count)
    this.#moved()
  }

  /** Shows a step; of a thinned history the nearest that is kept. @param {number} cursor */
  seek(cursor) {
    this.#runs.seek(cursor)
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
    this.#runs.play()
    this.#changed()
  }

  pause() {
    this.#runs.pause()
    this.#changed()
  }

  /** Back to the start; what was computed is forgotten. */
  reset() {
    this.#startRuns()
    this.#changed()
  }

  /**
   * Goes on for a few milliseconds.
   * @param {number} count  of steps at most
   * @returns {boolean} whether there is more to come
   */
  moveBriefly(count) {
    const more = this.#runs.forwardBriefly(count)
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
    return makeFair(this, this.#runs, options)
  }

  /** Makes a race of runs that differ in their batches alone, as one step of undo, and runs it to its end. */
  async compareBatches() {
    const { compareBatches } = await import('./batch_race.js')
    this.comparison = await compareBatches(this)
  }

  /** What went into the step of the selected run that led to its cursor, and what came out; null where that is not known. */
  workedStep() {
    return this.#core.whole ? this.#runs.workedStep(this.selected) : null
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
    const { sense } = this.snapshot.problem
    return gradientsAt(this.#problem, { ...run, sense }, row, () => this.#runs.workedStep(this.selected, 1))
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
    const [problem, run] = [this.#problem, this.#runAt(this.selected)]
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
   * a part of the record alone, for as long as the problem and `part` stay.
   * @template Facts
   * @param {Reader<Facts>} reader
   * @param {unknown} [part]
   */
  read(reader, part = this.record) {
    return this.#readings.by(reader, this.#open(), part)
  }

  /**
   * The same, asked anew.
   * @template Facts
   * @param {Reader<Facts>} reader
   */
  look(reader) {
    return reader(this.#open())
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

  /**
   * Looks for the answer of a fit that has so many rows that nobody looked when it was opened. That takes long, too long
   * to be done unasked.
   */
  findAnswer() {
    return this.#whenWhole(async () => {
      const { kind, answer } = this.#problem.facts
      if (kind === 'function' || answer) return answer
      const found = this.#problem.findAnswer()
      this.#changed()
      return found
    })
  }

  /** Of a fit: condition number and largest stable step, on raw and on standardised columns; else null. */
  async scales() {
    if (this.record.data === null) return null
    const { scalesOf } = await import('./scales.js')
    return this.#whenWhole(async () => scalesOf(this.#core, this.schema, this.record, this.#tables))
  }

  /** Gives back all that is held of the core. */
  close() {
    this.#closed = true
    this.#runs.close()
    this.#scenery.close()
    this.#problem.close()
  }

  // ---- inside

  #open() {
    return { problem: this.#problem, record: this.record, catalogue: this.catalogue }
  }

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
    const goOn = changesToGoOn(this.schema, this.record, asked, this.#runs.race.runs)
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
    if (moved || touched) this.#startRuns(goesOn)
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

  /** @param {ReturnType<typeof openForgivingly>} opened @param {string} hash */
  #missed({ error }, hash) {
    const isMissed = error?.key === 'data' && isOwnMark(error.text)
    this.#wanted = isMissed ? { mark: error.text, hash } : { mark: '', hash: '' }
  }

  /** @param {StateRecord} record */
  #openOrTell(record) {
    try {
      return openProblem(this.#core, this.schema, record, this.#tables)
    } catch (error) {
      if (!(error instanceof RefusedError)) throw error
      const { key, message } = error.facts
      this.#error = { ...error.facts, text: String(record[key]) }
      this.#changed()
      throw new KeyError(key, this.words.told(message), ({ told }) => told(message))
    }
  }

  /** @param {boolean} [goesOn]  from where the former runs stand */
  #startRuns(goesOn = false) {
    this.#runs.start(this.#problem, this.#plans(), goesOn)
  }

  #plans() {
    return plansOf(this.#core, this.#problem, this.schema.runs(this.record))
  }

  /** Once somebody looks at how long a step takes. */
  async #measureSteps() {
    if (this.record.against === 'time' && (await this.#runs.measureSteps())) this.#changed()
  }

  #moved() {
    this.#changed()
    const detail = { ...this.result(), runs: this.runCount }
    this.dispatchEvent(new SessionEvent('step', detail))
    if (this.#runs.race.finished) this.dispatchEvent(new SessionEvent('stop', detail))
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
    const found = this.#runs.race.runs[run - 1]
    if (found) return found
    throw new Error(this.words.run.noRun(run, this.runCount))
  }

  #takeSnapshot() {
    return snapshotOf({
      words: this.words,
      problem: this.#problem,
      domain: shownDomain(this.#problem, this.record),
      race: this.#runs.race,
      names: this.#names,
      selected: this.selected,
      scenery: this.#scenery,
      error: this.#error,
      playing: this.playing,
      stepTimes: this.#runs.stepTimes,
      trail: this.#runs.trail(this.selected),
      glance: this.#glance,
      row: this.#problem.facts.kind === 'fit' ? rowAsked(this.#problem, this.record.row) : null,
    })
  }
}
