// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {OpenProblem, Plan} from '../core/types.js' */
/** @import {Table} from '../data/table_text.js' */
/** @import {Rules} from '../state/rules.js' */
/** @import {Store} from '../state/store.js' */
/** @import {Changes, Part, StateRecord} from '../state/types.js' */
/** @import {Opened, ProblemError} from './open_forgivingly.js' */
/** @import {Opener} from './opener.js' */
/** @import {OwnTables} from './own_tables.js' */
/** @import {Showing} from './showing.js' */
/** @import {Spoken} from './spoken.js' */
/** @import {Stage} from './stage.js' */

import { RefusedError } from '../core/refused_error.js'
import { isOwnMark } from '../state/lists.js'
import { AnswerSearch } from './answer_search.js'
import { recordThatSuits, startsAnew } from './asked_record.js'
import { changesToGoOn } from './go_on.js'
import { KeyError } from './key_error.js'
import { openForgivingly } from './open_forgivingly.js'
import { shownDomain } from './plan.js'
import { Sayings } from './sayings.js'
import { Scenery } from './scenery.js'
import { Turns } from './turns.js'

/**
 * A link that was opened without its rows, and the mark of the table that holds them; empty where there is none.
 * @type {Readonly<{mark: string, hash: string}>}
 */
const nothingWanted = Object.freeze({ mark: '', hash: '' })

/**
 * How the record of a session changes, and with it all that stands on its stage. Nothing changes before the core has agreed
 * to all of it; and where no worker has to be waited for, all is done before the caller goes on.
 */
export class RecordChanges {
  #rules
  #spoken
  #opener
  #tables
  #store
  #stage
  #showing
  #shown
  #search
  #turns = new Turns()
  #wanted = nothingWanted

  /**
   * @param {object} parts
   * @param {Rules} parts.rules
   * @param {Spoken} parts.spoken
   * @param {Opener} parts.opener
   * @param {OwnTables} parts.tables  that records may speak of
   * @param {Store} parts.store
   * @param {Stage} parts.stage
   * @param {Showing<any>} parts.showing
   * @param {(record: StateRecord) => Promise<void>} parts.shown  called when there is another record; resolves when all of it
   *   is drawn
   */
  constructor({ rules, spoken, opener, tables, store, stage, showing, shown }) {
    this.#rules = rules
    this.#spoken = spoken
    this.#opener = opener
    this.#tables = tables
    this.#store = store
    this.#stage = stage
    this.#showing = showing
    this.#shown = shown
    this.#search = new AnswerSearch(opener, () => showing.renew())
  }

  /** Whether the answer of a fit is being looked for. */
  get searching() {
    return this.#search.underWay
  }

  /** The mark of the table that a link waits for; empty where none does. */
  get wantedTable() {
    return this.#wanted.mark
  }

  /** Takes note of the link that the session has begun with. @param {Opened} opened @param {string} hash */
  begin(opened, hash) {
    this.#missed(opened, hash)
    this.#search.begin(opened.problem, opened.record)
    if (this.searching) this.#showing.renew()
  }

  /** @param {Changes} changes */
  set(changes) {
    return this.#turns.next(() => this.#ask(changes, this.#store.commit))
  }

  /** @param {Changes} changes */
  preview(changes) {
    return this.#turns.next(() => this.#ask(changes, this.#store.preview))
  }

  /** @param {Table} table @param {Changes} changes */
  async useTable(table, changes) {
    const { recordOfTable } = await import('./own_data.js')
    const data = recordOfTable(table, this.#tables)
    return data === this.#wanted.mark ? this.load(this.#wanted.hash) : this.set({ ...changes, data })
  }

  /** @param {string} hash */
  load(hash) {
    return this.#turns.next(async () => {
      await this.#tables.recall(hash)
      const opened = await this.#turns.ready(() => openForgivingly(this.#opener, this.#rules, hash))
      await this.#follow(opened, hash)
    })
  }

  /** Takes over what a link has led to. @param {Opened} opened @param {string} hash */
  follow(opened, hash) {
    return this.#turns.next(() => this.#follow(opened, hash))
  }

  undo() {
    return this.#turns.next(async () => {
      if (this.#store.canUndo) await this.#show(this.#store.record, () => this.#store.undo(), [])
    })
  }

  redo() {
    return this.#turns.next(async () => {
      if (this.#store.canRedo) await this.#show(this.#store.record, () => this.#store.redo(), [])
    })
  }

  /** Puts the runs back to their starts. */
  restart() {
    return this.#turns.next(async () => {
      const { problem } = this.#stage
      const plans = this.#stage.plans(this.#store.record)
      if (problem.isLate) await this.#prepare(problem, plans)
      this.#stage.restart(this.#store.record, plans)
      await this.#showing.renew()
    })
  }

  /** The worker is gone, perhaps for want of memory: all begins anew here, slow as that is. */
  lost() {
    if (!this.#opener.giveUpWorker()) return
    const { record } = this.#store
    this.#turns.next(() =>
      this.#show(record, (next) => this.#store.commit(next, next), Object.keys(record), { isLost: true }),
    )
  }

  close() {
    this.#search.close()
    this.#opener.rest()
  }

  /**
   * @param {Changes} asked
   * @param {(record: StateRecord, changes: Changes) => StateRecord} remember
   */
  async #ask(asked, remember) {
    const present = this.#store.record
    const goOn = changesToGoOn(this.#rules, present, asked, this.#stage.runs.race.runs)
    const changes = goOn ?? asked
    const { record, errors } = this.#rules.check(changes, present)
    if (errors.length > 0) throw new KeyError(errors[0].key, errors[0].message, errors[0].say)
    await this.#show(record, (next) => remember(next, changes), Object.keys(changes), {
      goesOn: goOn !== null,
    })
  }

  /**
   * Makes a record the present one.
   * @param {StateRecord} proposed
   * @param {(record: StateRecord) => StateRecord} remember
   * @param {string[]} given  keys that were set: the run goes back to its start even when they stay as they were; none where
   *   the store has the record already
   * @param {{opened?: OpenProblem | null, error?: ProblemError | null, goesOn?: boolean, isLost?: boolean}} [options]  its
   *   problem, where that has been opened; an error to be shown all the same; whether the new run takes up where the former
   *   stands; whether the present problem is gone
   */
  async #show(
    proposed,
    remember,
    given,
    { opened = null, error = null, goesOn = false, isLost = false } = {},
  ) {
    const stage = this.#stage
    const { record: before } = this.#store
    const target = given.length > 0 ? proposed : remember(proposed)
    let problem = opened ?? stage.problem
    let record = target
    try {
      if (before.lang !== target.lang) await this.#spoken.turnTo(target)
      const changed = this.#rules.changed(before, target)
      if (isLost) changed.add('problem')
      if (!changed.has('problem')) {
        opened?.close()
        problem = stage.problem
      } else if (!opened) {
        const opening = this.#turns.ready(() => this.#openOrTell(target))
        problem = opening instanceof Promise ? await opening : opening
      }
      const next = recordThatSuits(this.#rules, target, given, problem.facts)
      const plans = startsAnew(this.#rules, next, given, changed) ? stage.plans(next, problem) : null
      if (plans && problem.isLate) await this.#prepare(problem, plans)
      const rising = this.#sceneryOf(next, problem, changed)
      const scenery = rising instanceof Promise ? await rising : rising
      // All is there: from here on nothing waits.
      if (given.length > 0) record = remember(next)
      if (error || changed.has('problem') || (stage.error && given.includes(stage.error.key)))
        stage.error = error
      this.#put(record, { problem, scenery, plans, goesOn })
    } catch (refused) {
      if (problem !== stage.problem) problem.close()
      throw refused
    }
    await this.#shown(record)
  }

  /** @param {StateRecord} record @param {Parameters<Stage['put']>[1]} next */
  #put(record, next) {
    const { problem: former } = this.#stage
    this.#stage.put(record, next)
    if (next.problem === former) return
    if (former.isLate && !next.problem.isLate) this.#opener.rest()
    this.#search.begin(next.problem, record)
  }

  /** @param {StateRecord} next @param {OpenProblem} problem @param {Set<Part>} changed */
  #sceneryOf(next, problem, changed) {
    const { scenery, problem: former } = this.#stage
    const isNew = problem !== former
    if (!isNew && !changed.has('domain')) return scenery
    return this.#turns.ready(
      () => new Scenery(problem, shownDomain(problem, next), isNew ? null : scenery.field),
    )
  }

  /** @param {import('../core/late_problem.js').LateProblem} problem @param {Plan[]} plans */
  #prepare(problem, plans) {
    return this.#turns.ready(() => this.#stage.runs.prepare(problem, plans))
  }

  /** @param {Opened} opened @param {string} hash */
  async #follow(opened, hash) {
    const { record, problem, error, warnings } = opened
    this.#missed(opened, hash)
    this.#stage.sayings = new Sayings(warnings)
    await this.#show(record, (next) => this.#store.commit(next, next), Object.keys(record), {
      opened: problem,
      error,
    })
  }

  /** @param {Opened} opened @param {string} hash */
  #missed({ error }, hash) {
    const isMissed = error?.key === 'data' && isOwnMark(error.text)
    this.#wanted = isMissed ? { mark: error.text, hash } : nothingWanted
  }

  /** @param {StateRecord} record */
  #openOrTell(record) {
    try {
      return this.#opener.open(record)
    } catch (error) {
      if (!(error instanceof RefusedError)) throw error
      const { key, message } = error.facts
      this.#stage.error = { ...error.facts, text: String(record[key]) }
      this.#showing.renew()
      throw new KeyError(key, this.#spoken.words.told(message), ({ told }) => told(message))
    }
  }
}
