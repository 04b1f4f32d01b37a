// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {Core} from '../core/client.js' */
/** @import {OpenProblem} from '../core/types.js' */
/** @import {Table} from '../data/table_text.js' */
/** @import {Changes, StateRecord} from '../state/types.js' */
/** @import {Words} from '../words/words.js' */
/** @import {ProblemError} from './open_forgivingly.js' */

import { whenThere } from '../core/not_yet.js'
import { RefusedError } from '../core/refused_error.js'
import { isOwnMark } from '../state/lists.js'
import { keyOfRun, runCount } from '../state/race.js'
import { createSchema } from '../state/schema.js'
import { createStore } from '../state/store.js'
import { asksForNothing } from '../state/url.js'
import { englishWords } from '../words/languages.js'
import { AnswerSearch } from './answer_search.js'
import { CloserLook } from './closer_look.js'
import { nextTask } from './field.js'
import { changesToGoOn } from './go_on.js'
import { KeyError } from './key_error.js'
import { openForgivingly } from './open_forgivingly.js'
import { Opener } from './opener.js'
import { OwnTables } from './own_tables.js'
import { choiceOf, plansOf, shownDomain } from './plan.js'
import { rowAsked } from './rows.js'
import { runNames } from './run_names.js'
import { Runs } from './runs.js'
import { Sayings } from './sayings.js'
import { Scenery } from './scenery.js'
import { Showing } from './showing.js'
import { snapshotOf } from './snapshot.js'
import { Spoken } from './spoken.js'
import { evaluationAt, resultOf, trajectoryOf } from './surface.js'
import { Turns } from './turns.js'

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
  /** @type {OpenProblem} */
  #problem
  #runs
  #names
  /** @type {Scenery} */
  #scenery
  /** @type {ProblemError | null} */
  #error = null
  #sayings
  #tables
  #opener
  #search
  #turns = new Turns()
  #closely
  /** @type {Showing<ReturnType<typeof snapshotOf>>} */
  #showing
  /** A link that was opened without its rows, and the mark of the table that holds them. */
  #wanted = { mark: '', hash: '' }
  /** What is to be said of the latest comparison of batches. @type {import('./batch_race.js').Comparison} */
  comparison = { say: '', of: '' }
  /** The step that the pointer passes in a picture. @type {number | null} */
  #glance = null

  /**
   * @param {Core} core
   * @param {string} hash  the record as a link holds it; without one the page opens on a finished run
   * @param {object} [options]
   * @param {Words} [options.words]  for this record
   * @param {readonly string[]} [options.locales]  the reader's, from which follows what other records are to be told in
   * @param {OwnTables} [options.tables]  that the link may speak of
   * @param {ConstructorParameters<typeof Opener>[3]} [options.opening]  where problems are opened
   */
  constructor(
    core,
    hash,
    { words = englishWords, locales = [], tables = new OwnTables(), opening = {} } = {},
  ) {
    super()
    this.#core = core
    this.#spoken = new Spoken(core, words, locales)
    this.schema = createSchema(this.catalogue, () => this.words)
    this.#tables = tables
    this.#opener = new Opener(core, this.schema, tables, opening)
    this.#search = new AnswerSearch(this.#opener, () => this.#showing.renew())
    const opened = openForgivingly(this.#opener, this.schema, hash)
    this.#missed(opened, hash)
    this.#problem = opened.problem
    this.#sayings = new Sayings(opened.warnings)
    this.#error = opened.error
    this.#store = createStore(this.schema, opened.record)
    this.#runs = new Runs(this.#problem, this.#plans(), {
      speed: () => (this.record.speed === 'max' ? fastest : Number(this.record.speed)),
      move: (count) => this.moveBriefly(count),
      arrived: () => this.#moved(),
      failed: () => this.#lost(),
    })
    this.#names = runNames(this.catalogue, this.schema.runs(opened.record), words)
    this.#scenery = new Scenery(this.#problem, shownDomain(this.#problem, opened.record))
    if (asksForNothing(hash)) this.#runs.forward(Number(opened.record['stop.steps']))
    this.#search.begin(this.#problem, opened.record)
    this.#showing = new Showing(
      () => this.#takeSnapshot(),
      () => this.dispatchEvent(new Event('change')),
      () => this.#lost(),
    )
    this.#closely = new CloserLook(this, {
      core,
      opener: this.#opener,
      showing: this.#showing,
      problem: () => this.#problem,
      runs: this.#runs,
    })
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
    return this.#showing.snapshot
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
  /** What there is to be seen of where it stands, beyond the snapshot. */
  get closely() {
    return this.#closely
  }
  /** Whether it plays so fast that what belongs to a single step would only flicker. */
  get playsFast() {
    return this.playing && (this.record.speed === 'max' || Number(this.record.speed) > readableSpeed)
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
    this.#showing.renew() // there is more to choose from
  }

  // ---- the record

  /**
   * Sets keys of the record; null clears one. Resolves when everything that is to be drawn is there; rejects, and
   * changes nothing, when a key or its value is not right.
   * @param {Changes} changes
   */
  set(changes) {
    return this.#whenWhole(() => this.#turns.next(() => this.#ask(changes, this.#store.commit)))
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
    return this.#whenWhole(() => this.#turns.next(() => this.#ask(changes, this.#store.preview)))
  }

  /**
   * Takes over a record as a link holds it; what is wrong with it becomes warnings, as at the start.
   * @param {string} hash
   */
  load(hash) {
    const follow = async () => {
      await this.#tables.recall(hash)
      const opened = await this.#turns.ready(() => openForgivingly(this.#opener, this.schema, hash))
      this.#missed(opened, hash)
      opened.problem.close()
      this.#sayings = new Sayings(opened.warnings)
      await this.#show(opened.record, (next) => this.#store.commit(next, next), Object.keys(opened.record), {
        error: opened.error,
      })
    }
    return this.#whenWhole(() => this.#turns.next(follow))
  }

  undo() {
    return this.#turns.next(async () => {
      if (this.canUndo) await this.#show(this.#store.record, () => this.#store.undo(), [])
    })
  }

  redo() {
    return this.#turns.next(async () => {
      if (this.canRedo) await this.#show(this.#store.record, () => this.#store.redo(), [])
    })
  }

  // ---- the runs

  /**
   * Moves at once; where a worker takes the steps, gives a promise that resolves when they are taken and can be shown.
   * @param {number} [count]
   */
  step(count = 1) {
    this.#runs.forward(count)
    this.#moved()
    const { underWay } = this.#runs
    return underWay ? underWay.then(() => this.#showing.coming) : this.#showing.coming
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
    this.#showing.renew()
  }

  /** Starts, or goes on; from the beginning when all runs have ended and are shown to their ends. */
  play() {
    if (this.playing) return
    this.#runs.play()
    this.#showing.renew()
  }

  pause() {
    this.#runs.pause()
    this.#showing.renew()
  }

  /** Back to the start; what was computed is forgotten. */
  reset() {
    return this.#turns.next(async () => {
      const [problem, plans] = [this.#problem, this.#plans()]
      if (problem.isLate) await this.#turns.ready(() => this.#runs.prepare(problem, plans))
      this.#runs.start(problem, plans, false)
      await this.#showing.renew()
    })
  }

  /**
   * Goes on for a few milliseconds.
   * @param {number} count  of steps at most
   * @returns {boolean} whether there is more to come
   */
  moveBriefly(count) {
    const more = this.#runs.forwardBriefly(count)
    if (!this.#runs.underWay) this.#moved() // else when the worker has answered
    return more
  }

  /** Lets the page live between two pieces of work; where a worker does it, until there is something new of it. */
  rest() {
    return this.#runs.underWay ?? nextTask()
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

  // ---- what the public surface tells

  /** @param {number} [run]  number of the run, from 1 */
  result(run = 1) {
    return resultOf(this.#runAt(run), this.#problem, this.playing, this.words)
  }

  /** @param {number} [run] */
  trajectory(run = 1) {
    return trajectoryOf(this.#runAt(run))
  }

  /** Where a worker computes it, a promise. @param {ArrayLike<number>} x */
  evaluate(x) {
    const { words } = this
    return whenThere(() => evaluationAt(this.#problem, x, choiceOf(this.record, 'gradient'), words))
  }

  /** Gives back all that is held of the core. */
  close() {
    this.#showing.close()
    this.#search.close()
    this.#runs.close()
    this.#scenery.close()
    this.#problem.close()
    this.#opener.rest()
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
   * @param {{error?: ProblemError | null, goesOn?: boolean, isLost?: boolean}} [options]  an error to be shown all the same;
   *   whether the new run takes up where the former stands; whether the present problem is gone
   */
  async #show(proposed, remember, given, { error = null, goesOn = false, isLost = false } = {}) {
    const before = this.record
    const target = given.length > 0 ? proposed : remember(proposed)
    if (before.lang !== target.lang) await this.#spoken.turnTo(target)
    const changed = this.schema.changed(before, target)
    if (isLost) changed.add('problem')
    const opening = changed.has('problem') ? this.#turns.ready(() => this.#openOrTell(target)) : this.#problem
    const problem = opening instanceof Promise ? await opening : opening
    const asked = Object.fromEntries(given.map((key) => [key, target[key]]))
    const fitted = this.schema.fit(target, asked, problem.facts.dimension, problem.facts.parameters)
    if (fitted.errors.length > 0) {
      if (problem !== this.#problem) problem.close()
      const [{ key, message, say }] = fitted.errors
      throw new KeyError(key, message, say)
    }
    const next = given.length > 0 ? fitted.record : target
    const runs = this.schema.runs(next)
    const touched = given.some(
      (key) => !['view', 'domain'].includes(this.schema.describe(key, next)?.part ?? ''),
    )
    // The domain may be where a random start is drawn from, or what the run may not leave.
    const bounds = runs.some(({ start }) => start === 'random') || next['stop.domain'] === 1
    const moved = changed.has('problem') || changed.has('method') || (bounds && changed.has('domain'))
    const plans = moved || touched ? plansOf(this.#core, problem, runs) : null
    if (plans && problem.isLate) await this.#turns.ready(() => this.#runs.prepare(problem, plans))
    const isNew = problem !== this.#problem
    const rising =
      isNew || changed.has('domain')
        ? this.#turns.ready(
            () => new Scenery(problem, shownDomain(problem, next), isNew ? null : this.#scenery.field),
          )
        : this.#scenery
    const scenery = rising instanceof Promise ? await rising : rising
    // All is there: from here on nothing waits.
    const record = given.length > 0 ? remember(next) : target
    if (error || changed.has('problem') || (this.#error && given.includes(this.#error.key)))
      this.#error = error
    const former = this.#problem
    this.#problem = problem
    this.#names = runNames(this.catalogue, runs, this.words)
    if (plans) this.#runs.start(problem, plans, goesOn)
    if (problem !== former) former.close()
    if (former.isLate && !problem.isLate) this.#opener.rest()
    if (scenery !== this.#scenery) this.#scenery.close()
    this.#scenery = scenery
    if (isNew) this.#search.begin(problem, record)
    const coming = this.#showing.renew()
    if (coming) await coming
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
      return this.#opener.open(record)
    } catch (error) {
      if (!(error instanceof RefusedError)) throw error
      const { key, message } = error.facts
      this.#error = { ...error.facts, text: String(record[key]) }
      this.#showing.renew()
      throw new KeyError(key, this.words.told(message), ({ told }) => told(message))
    }
  }

  /** The worker is gone, perhaps for want of memory: all begins anew here, slow as that is. */
  #lost() {
    if (!this.#opener.giveUpWorker()) return
    const { record } = this
    this.#turns.next(() =>
      this.#show(record, (next) => this.#store.commit(next, next), Object.keys(record), { isLost: true }),
    )
  }

  #plans() {
    return plansOf(this.#core, this.#problem, this.schema.runs(this.record))
  }

  /** Once somebody looks at how long a step takes. */
  async #measureSteps() {
    if (this.record.against === 'time' && (await this.#runs.measureSteps())) this.#showing.renew()
  }

  #moved() {
    const coming = this.#showing.renew()
    if (coming) coming.then(() => this.#tellOfMove())
    else this.#tellOfMove()
  }

  #tellOfMove() {
    const detail = { ...this.result(), runs: this.runCount }
    this.dispatchEvent(new SessionEvent('step', detail))
    if (this.#runs.race.finished) this.dispatchEvent(new SessionEvent('stop', detail))
  }

  async #drawScenery() {
    if (await this.#scenery.complete()) this.#showing.renew()
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
      searching: this.#search.underWay,
      playing: this.playing,
      stepTimes: this.#runs.stepTimes,
      trail: this.#runs.trail(this.selected),
      glance: this.#glance,
      trials: this.#core.whole && !this.playsFast ? this.#runs.trials(this.selected) : [],
      row: this.#problem.facts.kind === 'fit' ? rowAsked(this.#problem, this.record.row) : null,
    })
  }
}
