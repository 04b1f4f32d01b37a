// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {Choice, CoreError, DescentState, Evaluation, GridRequest, HistoryPart, Interval, Plan, ProblemFacts} from './types.js' */

/** What the core refuses, with where and why. */
export class RefusedError extends Error {
  /** @param {CoreError} error */
  constructor(error) {
    super(error.message)
    this.name = 'RefusedError'
    this.facts = error
  }
}

/**
 * The value of an answer of the core, or its refusal as an exception.
 * @param {{value?: any, error?: CoreError}} answer
 */
function valueOf(answer) {
  if (answer.error) throw new RefusedError(answer.error)
  return answer.value
}

/**
 * Opens the core. This file alone holds handles of C++ objects; what it gives out is plain objects and typed arrays.
 * @param {(options: object) => Promise<any>} createModule  the glue that Emscripten wrote
 * @param {BufferSource} wasmBinary
 */
export async function openCore(createModule, wasmBinary) {
  const module = await createModule({ wasmBinary })
  return new Core(module)
}

export class Core {
  #module

  /** @param {any} module */
  constructor(module) {
    this.#module = module
    this.catalogue = JSON.parse(module.catalogue())
  }

  /**
   * @param {string} text  id of a catalogue function, or a formula
   * @param {number} [dimension]  for functions of any dimension; 0: the usual one
   */
  openFunction(text, dimension = 0) {
    return new Problem(valueOf(this.#module.openFunction(text, dimension)))
  }

  /**
   * @param {string} dataSet  id
   * @param {string} [model]  id or text; empty: the data set's own
   * @param {string} [loss]  id or text
   */
  openListedFit(dataSet, model = '', loss = '') {
    return new Problem(valueOf(this.#module.openListedFit(dataSet, model, loss)))
  }

  /**
   * @param {Record<string, ArrayLike<number>>} columns  the last one is to be predicted
   * @param {string} [model]
   * @param {string} [loss]
   */
  openOwnFit(columns, model = '', loss = '') {
    const names = Object.keys(columns)
    return new Problem(valueOf(this.#module.openOwnFit(names, Object.values(columns), model, loss)))
  }

  /**
   * A point drawn evenly from the domain; the same seed gives the same point everywhere.
   * @param {Interval[]} domain
   * @param {number} seed
   * @returns {Float64Array}
   */
  randomPoint(domain, seed) {
    return this.#module.randomPoint(domain, seed)
  }

  /** Handles not yet closed: of problems and descents. */
  liveHandles() {
    return this.#module.liveHandles()
  }
}

export class Problem {
  #handle

  /** @param {any} handle */
  constructor(handle) {
    this.#handle = handle
    /** @type {Readonly<ProblemFacts>} */
    this.facts = Object.freeze(handle.facts())
  }

  /**
   * @param {ArrayLike<number>} x
   * @param {Choice} gradientSource
   * @returns {Evaluation}
   */
  evaluate(x, gradientSource) {
    return valueOf(this.#handle.evaluate(x, gradientSource))
  }

  /**
   * The gradient by a source, alone.
   * @param {ArrayLike<number>} x
   * @param {Choice} gradientSource
   * @returns {Float64Array}
   */
  gradient(x, gradientSource) {
    return valueOf(this.#handle.gradient(x, gradientSource))
  }

  /**
   * Values on `count` rows of a grid from row `first` on.
   * @param {GridRequest} request
   * @param {number} first
   * @param {number} count
   * @returns {Float64Array}
   */
  grid(request, first, count) {
    return this.#handle.grid(request, first, count)
  }

  /**
   * Values at `count` evenly spaced points along one axis, ends included.
   * @param {number} axis
   * @param {ArrayLike<number>} at
   * @param {Interval} interval
   * @param {number} count
   * @returns {Float64Array}
   */
  line(axis, at, interval, count) {
    return this.#handle.line(axis, at, interval, count)
  }

  /**
   * A fit's predictions.
   * @param {ArrayLike<number>} parameters
   * @param {ArrayLike<number>[]} features
   * @returns {Float64Array}
   */
  predict(parameters, features) {
    return this.#handle.predict(parameters, features)
  }

  /** @param {Plan} plan */
  descend(plan) {
    return new Descent(valueOf(this.#handle.descend(plan)))
  }

  close() {
    this.#handle.delete()
  }
}

export class Descent {
  #handle

  /** @param {any} handle */
  constructor(handle) {
    this.#handle = handle
  }

  /** @param {number} steps */
  advance(steps) {
    this.#handle.advance(steps)
  }

  /** @returns {DescentState} */
  state() {
    return this.#handle.state()
  }

  /**
   * @param {number} from
   * @param {number} to  exclusive
   * @returns {HistoryPart}
   */
  history(from, to) {
    return this.#handle.history(from, to)
  }

  close() {
    this.#handle.delete()
  }
}
