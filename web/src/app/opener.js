// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {Core} from '../core/client.js' */
/** @import {RemoteCore} from '../core/remote_core.js' */
/** @import {FoundAnswer, OpenProblem} from '../core/types.js' */
/** @import {Schema} from '../state/schema.js' */
/** @import {StateRecord} from '../state/types.js' */
/** @import {OwnTables} from './own_tables.js' */

import { NotYet, whenThere } from '../core/not_yet.js'
import { openProblem, requestOf } from './open_problem.js'

/** One look at so many rows takes about a millisecond, and a step with all that is shown of it several looks. */
const mostRowsHere = 100_000

/** A problem that is being opened. @typedef {{arrival: Promise<void>, problem?: OpenProblem, error?: Error}} Opening */

/** Opens the problems that records ask for; in a worker those that have so many rows that the page would stand still. */
export class Opener {
  #core
  #schema
  #tables
  #openRemote
  #mostRows
  /** @type {Promise<RemoteCore | null> | null}  null within where no worker can be had */
  #remote = null
  /** @type {Map<string, Opening>} by what is asked for */
  #openings = new Map()

  /**
   * @param {Core} core
   * @param {Schema} schema
   * @param {OwnTables} tables  that records may speak of
   * @param {object} [options]
   * @param {() => Promise<RemoteCore>} [options.openRemote]  a core in a worker
   * @param {number} [options.mostRows]  that are fitted to here
   */
  constructor(core, schema, tables, { openRemote = remoteCore, mostRows = mostRowsHere } = {}) {
    this.#core = core
    this.#schema = schema
    this.#tables = tables
    this.#openRemote = openRemote
    this.#mostRows = mostRows
  }

  /**
   * The problem a record asks for. Throws RefusedError when the core cannot open it, or its rows are not at hand; and NotYet
   * while a worker opens it.
   * @param {StateRecord} record
   * @returns {OpenProblem}
   */
  open(record) {
    const table = this.#tables.get(record.data)
    if (!table || rowsOf(table) <= this.#mostRows) return this.#here(record)
    const key = JSON.stringify([record.data, requestOf(record)])
    const opening = this.#openings.get(key) ?? this.#begin(key, table, record)
    if (opening.error || opening.problem) this.#openings.delete(key)
    if (opening.error) throw opening.error
    if (!opening.problem) throw new NotYet(opening.arrival)
    return opening.problem
  }

  /** Whether there are workers, as far as is known. */
  get hasWorkers() {
    return typeof Worker !== 'undefined' || this.#openRemote !== remoteCore
  }

  /**
   * Looks for the answer of a fit in a worker of its own.
   * @param {OpenProblem} problem
   * @param {StateRecord} record  that it was opened for
   * @param {AbortSignal} signal  ends the worker
   * @returns {Promise<FoundAnswer>} rejects when it was ended
   */
  async answerOf({ facts }, record, signal) {
    const remote = await this.#openRemote()
    signal.addEventListener('abort', () => remote.close())
    if (signal.aborted) remote.close()
    try {
      const { names, columns } = /** @type {NonNullable<typeof facts.data>} */ (facts.data)
      const table = Object.fromEntries(names.map((name, i) => [name, columns[i]]))
      const request = requestOf(record)
      // What a listed data set is meant for is known by its name alone.
      const model = request.model.id === '' ? { id: facts.text, parameters: {} } : request.model
      const late = await remote.openFit(table, { ...request, model })
      return await whenThere(() => late.findAnswer())
    } finally {
      remote.close()
    }
  }

  /** Lets the worker go, when no problem of its is open. */
  async rest() {
    const remote = this.#remote
    this.#remote = null
    ;(await remote)?.close()
  }

  /** Does without workers from now on. Says whether there was one. */
  giveUpWorker() {
    const was = this.#remote !== null && this.#mostRows < Infinity
    this.#mostRows = Infinity
    this.rest()
    return was
  }

  /** @param {StateRecord} record */
  #here(record) {
    return openProblem(this.#core, this.#schema, record, this.#tables)
  }

  /**
   * @param {string} key
   * @param {import('../data/table_text.js').Table} table
   * @param {StateRecord} record
   */
  #begin(key, table, record) {
    const open = async () => {
      this.#remote ??= this.#openRemote().catch(() => null)
      const remote = await this.#remote
      // Where no worker can be had, as in a sandboxed frame, it is opened here, slow as it is.
      opening.problem = remote ? await remote.openFit(table, requestOf(record)) : this.#here(record)
    }
    /** @type {Opening} */
    const opening = { arrival: Promise.resolve() }
    opening.arrival = open().catch((error) => {
      opening.error = error
    })
    this.#openings.set(key, opening)
    return opening
  }
}

const remoteCore = async () => (await import('../core/open_remote_core.js')).openRemoteCore()

/** @param {import('../data/table_text.js').Table} table */
const rowsOf = (table) => Object.values(table)[0]?.length ?? 0
