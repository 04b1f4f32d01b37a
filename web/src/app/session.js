// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {Table} from '../data/table_text.js' */
/** @import {Changes} from '../state/types.js' */
/** @import {Beyond} from './beyond.js' */
/** @import {SessionParts} from './load_beyond.js' */
/** @import {Opened} from './open_forgivingly.js' */
/** @import {RecordChanges} from './record_changes.js' */

import { whenThere } from '../core/not_yet.js'
import { keyOfRun, runCount } from '../state/race.js'
import { createStore } from '../state/store.js'
import { asksForNothing } from '../state/url.js'
import { nextTask } from './field.js'
import { loadBeyond } from './load_beyond.js'
import { choiceOf } from './plan.js'
import { Stage } from './stage.js'
import { evaluationAt, resultOf, trajectoryOf } from './surface.js'
import { Telling } from './telling.js'

/** Steps a second that no machine makes: as fast as it goes. */
const fastest = 1e9

/** Steps a second up to which an arrow at each of them can be followed. */
const readableSpeed = 100

/**
 * What happens on the page: a record, the problem and the runs it asks for, and the cursor on them. Everything that
 * is shown is drawn from `snapshot`, which is new after each `change` event. open_session.js opens one.
 *
 * Events: `change`; `step`, `stop` and `state`, when the runs have moved, have all ended, and when the record has changed.
 */
export class Session extends EventTarget {
  #parts
  #store
  #stage
  #telling
  /** What comes after a first view. @type {ReturnType<Beyond['join']> | null} */
  #beyond = null
  /** @type {Promise<void> | null} */
  #completing = null
  /** What is to be said of the latest comparison of batches. @type {import('./batch_race.js').Comparison} */
  comparison = { say: '', of: '' }
  /** What the reader has opened and closed, by name. @type {Map<string, boolean>} */
  folds = new Map()

  /**
   * @param {SessionParts} parts
   * @param {object} link
   * @param {string} link.hash  where it asks for nothing the page opens on a finished run
   * @param {Opened} link.opened  what it has led to
   * @param {Beyond | null} [link.beyond]  null for a first view
   */
  constructor(parts, { hash, opened, beyond = null }) {
    super()
    this.#parts = parts
    this.schema = parts.schema
    this.#store = createStore(opened.record)
    this.#stage = new Stage(parts, opened, {
      speed: () => (this.record.speed === 'max' ? fastest : Number(this.record.speed)),
      move: (count) => this.moveBriefly(count),
      arrived: () => this.#telling.moved(),
      failed: () => this.#lost(),
    })
    if (asksForNothing(hash)) this.#runs.forward(Number(opened.record['stop.steps']))
    this.#telling = new Telling(this, this.#stage, {
      isSearching: () => this.#beyond?.changes.searching ?? false,
      lost: () => this.#lost(),
    })
    if (beyond) this.#join(beyond).changes.begin(opened, hash)
  }

  get record() {
    return this.#store.record
  }
  /** What is said beside the record: of the link, and of a fit that will have trouble. */
  get sayings() {
    return this.#stage.sayings.beside(this.#stage.problem)
  }
  get warnings() {
    return this.sayings.map((say) => say(this.words))
  }
  /** Everything that is said, in the language of the record. */
  get words() {
    return this.#parts.spoken.words
  }
  get catalogue() {
    return this.#parts.spoken.catalogue
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
  /** Whether it plays so fast that what belongs to a single step would only flicker. */
  get playsFast() {
    return this.playing && (this.record.speed === 'max' || Number(this.record.speed) > readableSpeed)
  }
  /** Whether a gesture, such as the drag of a slider, is under way. */
  get gesture() {
    return this.#store.inGesture
  }
  /** The mark of the table that a link waits for; empty where none does. */
  get wantedTable() {
    return this.#beyond?.changes.wantedTable ?? ''
  }
  /** What there is to be seen of where it stands, beyond the snapshot, once the session is complete. */
  get closely() {
    return this.#whole.closely
  }

  /** Resolves when the session can do all it knows, not only what a first view asks for; a failure is not kept. */
  async complete() {
    if (this.#beyond) return
    const load = async () => {
      try {
        this.#join(await loadBeyond(this.#parts))
        this.#showing.renew() // there is more to choose from
      } finally {
        this.#completing = null
      }
    }
    this.#completing ??= load()
    await this.#completing
  }

  // ---- the record

  /**
   * Sets keys of the record; null clears one. Resolves when everything that is to be drawn is there; rejects, and
   * changes nothing, when a key or its value is not right.
   * @param {Changes} changes
   */
  set(changes) {
    return this.#change((record) => record.set(changes))
  }

  /**
   * Sets keys as one moment of a gesture: all its moments are one undo step.
   * @param {Changes} changes
   */
  preview(changes) {
    return this.#change((record) => record.preview(changes))
  }

  /**
   * Takes over a record as a link holds it; what is wrong with it becomes warnings, as at the start.
   * @param {string} hash
   */
  load(hash) {
    return this.#change((record) => record.load(hash))
  }

  /**
   * Takes over what a link has led to, so that it is not opened twice.
   * @param {Opened} opened
   * @param {string} hash
   */
  follow(opened, hash) {
    return this.#change((record) => record.follow(opened, hash))
  }

  /**
   * Makes a table the data to fit to. Where a link has been waiting for its rows, it is followed.
   * @param {Table} table  the last column is what is predicted
   * @param {Changes} [changes]  what is set with it
   */
  useTable(table, changes = {}) {
    return this.#change((record) => record.useTable(table, changes))
  }

  undo() {
    return this.#change((record) => record.undo())
  }

  redo() {
    return this.#change((record) => record.redo())
  }

  /** The rows that are fitted to, by column; null where there are none. @returns {Record<string, Float64Array> | null} */
  presentTable() {
    const { data } = this.#stage.problem.facts
    return data && Object.fromEntries(data.names.map((name, i) => [name, data.columns[i]]))
  }

  // ---- the runs

  /**
   * Moves at once; where a worker takes the steps, gives a promise that resolves when they are taken and can be shown.
   * @param {number} [count]
   */
  step(count = 1) {
    this.#runs.forward(count)
    this.#telling.moved()
    const { underWay } = this.#runs
    return underWay ? underWay.then(() => this.#showing.coming) : this.#showing.coming
  }

  /** @param {number} [count] */
  back(count = 1) {
    this.#runs.backward(count)
    this.#telling.moved()
  }

  /** Shows a step; of a thinned history the nearest that is kept. @param {number} cursor */
  seek(cursor) {
    this.#runs.seek(cursor)
    this.#telling.moved()
  }

  /** Marks a step of the selected run in all pictures, without going there; null: none. @param {number | null} step */
  glance(step) {
    if (step === this.#telling.glance) return
    this.#telling.glance = step
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
  async reset() {
    if (this.#beyond) return this.#beyond.changes.restart()
    this.#stage.restart(this.record)
    await this.#showing.renew()
  }

  /**
   * Goes on for a few milliseconds.
   * @param {number} count  of steps at most
   * @returns {boolean} whether there is more to come
   */
  moveBriefly(count) {
    const more = this.#runs.forwardBriefly(count)
    if (!this.#runs.underWay) this.#telling.moved() // else when the worker has answered
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
    return resultOf(this.#runAt(run), this.#stage.problem, this.playing, this.words)
  }

  /** @param {number} [run] */
  trajectory(run = 1) {
    return trajectoryOf(this.#runAt(run))
  }

  /** Where a worker computes it, a promise. @param {ArrayLike<number>} x */
  evaluate(x) {
    const { words } = this
    return whenThere(() => evaluationAt(this.#stage.problem, x, choiceOf(this.record, 'gradient'), words))
  }

  /** Gives back all that is held of the core. */
  close() {
    this.#showing.close()
    this.#beyond?.changes.close()
    this.#stage.close()
  }

  // ---- inside

  /** What comes after a first view, which has to be there. */
  get #whole() {
    if (!this.#beyond) throw new Error('this can be asked for only once the session is complete')
    return this.#beyond
  }

  get #runs() {
    return this.#stage.runs
  }

  get #showing() {
    return this.#telling.showing
  }

  /** @param {Beyond} beyond */
  #join(beyond) {
    this.#beyond = beyond.join(this, {
      store: this.#store,
      stage: this.#stage,
      showing: this.#showing,
      shown: (record) => this.#telling.changed(record),
    })
    return this.#beyond
  }

  /**
   * Changes the record, as soon as that can be done: at once where it can, so that what is set is taken up before the caller
   * goes on.
   * @template Result
   * @param {(changes: RecordChanges) => Promise<Result>} act
   */
  async #change(act) {
    if (!this.#beyond) await this.complete()
    return act(this.#whole.changes)
  }

  #lost() {
    this.#beyond?.changes.lost()
  }

  /** @param {number} run */
  #runAt(run) {
    const found = this.#runs.race.runs[run - 1]
    if (found) return found
    throw new Error(this.words.run.noRun(run, this.runCount))
  }
}
