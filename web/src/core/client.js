// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {Choice, CoreError, Evaluation, GridRequest, HistoryPart, Interval, Plan, ProblemFacts} from './types.js' */

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
 * Opens the core. This file alone speaks with it (wasm/bindings.cpp says how) and holds the numbers of its problems and
 * descents; what it gives out is plain objects and typed arrays.
 * @param {(options: object) => Promise<any>} createModule  the glue that Emscripten wrote
 * @param {BufferSource} wasmBinary
 */
export async function openCore(createModule, wasmBinary) {
  return new Core(new Border(await createModule({ wasmBinary })))
}

/** Calls with numbers that go in before and come out after. */
class Border {
  /** @param {any} module */
  constructor(module) {
    this.module = module
  }

  /**
   * Lays down the numbers of the next call.
   * @param {...(number | ArrayLike<number>)} parts
   */
  send(...parts) {
    const lengths = parts.map((part) => (typeof part === 'number' ? 1 : part.length))
    const inbox = this.module.inbox(lengths.reduce((sum, length) => sum + length, 0))
    let at = 0
    parts.forEach((part, i) => {
      inbox.set(typeof part === 'number' ? [part] : part, at)
      at += lengths[i]
    })
    return this.module
  }

  /**
   * A handle or an array that the core gave, unless it has refused.
   * @template {number | Float64Array} Given
   * @param {Given} given
   * @returns {Given}
   */
  taken(given) {
    if (given === 0 || (typeof given === 'object' && given.length === 0)) {
      throw new RefusedError(JSON.parse(this.module.refusal()))
    }
    return typeof given === 'object' ? /** @type {Given} */ (given.slice()) : given
  }
}

/** Id and parameters' names as one text; their values go in as numbers. @param {Choice} choice */
const wordsOf = ({ id, parameters }) => [id, ...Object.keys(parameters)].join(' ')

/** @param {Choice} choice */
const valuesOf = ({ parameters }) => Object.values(parameters)

/** Cuts an array into pieces of the given lengths. @param {Float64Array} array @param {number[]} lengths */
function cut(array, lengths) {
  let at = 0
  return lengths.map((length) => {
    at += length
    return array.subarray(at - length, at)
  })
}

export class Core {
  #border

  /** @param {Border} border */
  constructor(border) {
    this.#border = border
    this.catalogue = JSON.parse(border.module.catalogue())
  }

  /**
   * @param {string} text  id of a catalogue function, or a formula
   * @param {number} [dimension]  for functions of any dimension; 0: the usual one
   * @param {Record<string, number>} [parameters]  of a formula with a header
   */
  openFunction(text, dimension = 0, parameters = {}) {
    const names = Object.keys(parameters)
      .map((name) => `${name} `)
      .join('')
    return this.#opened(this.#border.send(Object.values(parameters)).openFunction(text, dimension, names))
  }

  /**
   * @param {string} dataSet  id
   * @param {string} [model]  id or text; empty: the data set's own
   * @param {string} [loss]  id or text
   */
  openListedFit(dataSet, model = '', loss = '') {
    return this.#opened(this.#border.module.openListedFit(dataSet, model, loss))
  }

  /**
   * @param {Record<string, ArrayLike<number>>} columns  the last one is to be predicted
   * @param {string} [model]
   * @param {string} [loss]
   */
  openOwnFit(columns, model = '', loss = '') {
    const names = Object.keys(columns)
      .map((name) => `${name}\n`)
      .join('')
    return this.#opened(this.#border.send(...Object.values(columns)).openOwnFit(names, model, loss))
  }

  /**
   * A point drawn evenly from the domain; the same seed gives the same point everywhere.
   * @param {Interval[]} domain
   * @param {number} seed
   * @returns {Float64Array}
   */
  randomPoint(domain, seed) {
    return this.#border.taken(this.#border.send(...domain).randomPoint(seed))
  }

  /** Problems and descents not yet closed. @returns {number} */
  liveHandles() {
    return this.#border.module.liveHandles()
  }

  /** @param {number} handle */
  #opened(handle) {
    return new Problem(this.#border, this.#border.taken(handle))
  }
}

export class Problem {
  #border
  #handle

  /**
   * @param {Border} border
   * @param {number} handle
   */
  constructor(border, handle) {
    this.#border = border
    this.#handle = handle
    const { columns: names, ...facts } = JSON.parse(border.module.facts(handle))
    /** @param {string} _ @param {number} i */
    const column = (_, i) => border.taken(border.module.column(handle, i))
    const data = facts.kind === 'fit' ? { names, columns: names.map(column) } : null
    /** @type {Readonly<ProblemFacts>} */
    this.facts = Object.freeze({ ...facts, data })
  }

  /**
   * @param {ArrayLike<number>} x
   * @param {Choice} source
   * @returns {Evaluation}
   */
  evaluate(x, source) {
    const module = this.#border.send(x, valuesOf(source))
    const all = this.#border.taken(module.evaluate(this.#handle, wordsOf(source)))
    const n = x.length
    const [[value, ofFunction, ofGradient], gradient, estimate, hessian] = cut(all, [3, n, n, n * n])
    return { value, gradient, estimate, hessian, evaluations: { function: ofFunction, gradient: ofGradient } }
  }

  /**
   * The gradient by a source, alone.
   * @param {ArrayLike<number>} x
   * @param {Choice} source
   * @returns {Float64Array}
   */
  gradient(x, source) {
    return this.#border.taken(this.#border.send(x, valuesOf(source)).gradient(this.#handle, wordsOf(source)))
  }

  /**
   * Values on `count` rows of a grid from row `first` on.
   * @param {GridRequest} request
   * @param {number} first
   * @param {number} count
   * @returns {Float64Array}
   */
  grid({ axes, domain, columns, rows, at }, first, count) {
    const module = this.#border.send(axes, ...domain, columns, rows, at)
    return this.#border.taken(module.grid(this.#handle, first, count))
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
    return this.#border.taken(this.#border.send(interval, at).line(this.#handle, axis, count))
  }

  /**
   * A fit's predictions.
   * @param {ArrayLike<number>} parameters
   * @param {ArrayLike<number>[]} features
   * @returns {Float64Array}
   */
  predict(parameters, features) {
    const module = this.#border.send(parameters, ...features)
    return this.#border.taken(module.predict(this.#handle, features[0].length))
  }

  /** @param {Plan} plan */
  descend({ optimizer, step, gradient, sense, stop, start }) {
    const module = this.#border.send(
      sense === 'maximise' ? -1 : 1,
      stop.steps,
      stop.gradient,
      stop.evaluations ?? 0,
      start,
      ...[optimizer, step, gradient].map(valuesOf),
    )
    const handle = module.descend(this.#handle, wordsOf(optimizer), wordsOf(step), wordsOf(gradient))
    return new Descent(this.#border, this.#border.taken(handle), this.facts.dimension)
  }

  close() {
    this.#border.module.closeProblem(this.#handle)
  }
}

export class Descent {
  #border
  #handle
  #dimension

  /**
   * @param {Border} border
   * @param {number} handle
   * @param {number} dimension
   */
  constructor(border, handle, dimension) {
    this.#border = border
    this.#handle = handle
    this.#dimension = dimension
  }

  /** @param {number} steps */
  advance(steps) {
    this.#border.module.advance(this.#handle, steps)
  }

  /** Steps taken so far. @returns {number} */
  get steps() {
    return this.#border.module.steps(this.#handle)
  }

  /** What the run is doing or how it ended, and why, in the core's words. */
  state() {
    const [status, cause] = this.#border.module.status(this.#handle).split(' ')
    return { status, cause }
  }

  /**
   * @param {number} from
   * @param {number} to  exclusive
   * @returns {HistoryPart}
   */
  history(from, to) {
    const all = this.#border.taken(this.#border.module.history(this.#handle, from, to))
    const columns = cut(all, Array(this.#dimension + 5).fill(to - from))
    const [value, gradientNorm, stepSize, functionEvaluations, gradientEvaluations] = columns.slice(this.#dimension)
    return { x: columns.slice(0, this.#dimension), value, gradientNorm, stepSize, functionEvaluations, gradientEvaluations }
  }

  close() {
    this.#border.module.closeDescent(this.#handle)
  }
}
