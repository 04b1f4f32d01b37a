// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {FitRequest, Interval} from './types.js' */

import { Border } from './border.js'
import { valuesOf, wordsOf } from './choice.js'
import { letterOf } from './fit_request.js'
import { Problem } from './problem.js'

/**
 * Opens the core. This folder alone speaks with it (wasm/border.hpp says how) and holds the handles of its problems and
 * descents; what it gives out is plain objects and typed arrays.
 * @param {BufferSource} binary  the core's WebAssembly, or the first part of it
 * @param {object} [options]
 * @param {() => Promise<BufferSource>} [options.loadRest]  brings the other part; web/split_core.mjs tells them apart
 * @param {object} [options.firstCatalogue]  what there is to choose from before that
 * @param {Record<string, Function>} [options.imports]  that a core which takes notes asks for
 * @param {(exports: any) => void} [options.opened]  is given what the instance exports
 */
export async function openCore(binary, { loadRest, firstCatalogue, imports, opened } = {}) {
  const border = await Border.open(binary, imports)
  opened?.(border.call)
  return new Core(border, loadRest ?? null, firstCatalogue)
}

/** The handle of the problem that is open in the first part of the core from the beginning (web/prepared_core.mjs). */
const preparedHandle = 1

export class Core {
  #border
  #loadRest
  /** Whether that problem is still nobody's. */
  #hasPrepared
  /** @type {Promise<void> | null} */
  #completing = null

  /**
   * @param {Border} border
   * @param {(() => Promise<BufferSource>) | null} loadRest
   * @param {object} [firstCatalogue]
   */
  constructor(border, loadRest, firstCatalogue) {
    this.#border = border
    this.#loadRest = loadRest
    this.#hasPrepared = loadRest !== null
    /**
     * Everything there is to choose from; before the core is whole, what a first view chooses from.
     * @type {any}
     */
    this.catalogue = loadRest ? { ...firstCatalogue } : border.json('catalogue')
  }

  /** Whether all of the core is there. Before that, no more than a first view asks for may be asked for. */
  get whole() {
    return this.#loadRest === null
  }

  /** Resolves when all of the core is there; a failure is not kept, so that asking again tries again. */
  complete() {
    const loadRest = this.#loadRest
    if (!loadRest) return Promise.resolve()
    const load = async () => {
      try {
        await this.#border.complete(await loadRest())
        // In its place, since others hold on to it.
        Object.assign(this.catalogue, this.#border.json('catalogue'))
        this.#loadRest = null
        if (this.#hasPrepared) this.openPrepared().close()
      } finally {
        this.#completing = null
      }
    }
    this.#completing ??= load()
    return this.#completing
  }

  /** The problem of the first view: for whoever asks first, and before all of the core is there. */
  openPrepared() {
    this.#hasPrepared = false
    return this.#opened(preparedHandle)
  }

  /**
   * @param {string} text  id of a catalogue function, or a formula
   * @param {number} [dimension]  for functions of any dimension; 0: the usual one
   * @param {Record<string, number>} [parameters]  of a formula with a header
   */
  openFunction(text, dimension = 0, parameters = {}) {
    const values = { id: 'values', parameters }
    const { call } = this.#border.sendTexts(text, wordsOf(values)).send(valuesOf(values))
    return this.#opened(call.openFunction(dimension))
  }

  /**
   * @param {string} dataSet  id
   * @param {Partial<FitRequest>} [request]
   */
  openListedFit(dataSet, request = {}) {
    const { texts, numbers } = letterOf(request)
    const { call } = this.#border.sendTexts(dataSet, ...texts).send(...numbers)
    return this.#opened(call.openListedFit())
  }

  /**
   * @param {Record<string, ArrayLike<number>>} columns  the last one is to be predicted
   * @param {Partial<FitRequest>} [request]
   */
  openOwnFit(columns, request = {}) {
    const { texts, numbers } = letterOf(request)
    const all = Object.values(columns)
    if (all.some(({ length }) => length !== all[0].length))
      throw new RangeError('the columns of a table are equally long')
    const { call } = this.#border.sendTexts(...Object.keys(columns), ...texts).send(...all, ...numbers)
    return this.#opened(call.openOwnFit(all.length, all[0]?.length ?? 0))
  }

  /**
   * A point drawn evenly from the domain; the same seed gives the same point everywhere.
   * @param {Interval[]} domain
   * @param {number} seed
   */
  randomPoint(domain, seed) {
    const border = this.#border.send(...domain)
    return border.numbers(border.call.randomPoint(seed))
  }

  /** Problems and descents not yet closed. @returns {number} */
  liveHandles() {
    return this.#border.call.liveHandles()
  }

  /** @param {number} handle */
  #opened(handle) {
    return new Problem(this.#border, this.#border.accepted(handle))
  }
}
