// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {Choice, CoreError, Diagnosis, Evaluation, GridRequest, HistoryPart, Interval, Plan, ProblemFacts, ProblemMathematics, Trial} from './types.js' */

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
 * @param {BufferSource} binary  the core's WebAssembly, or the first part of it
 * @param {object} [options]
 * @param {() => Promise<BufferSource>} [options.loadRest]  brings the other part; web/split_core.mjs tells them apart
 * @param {(exports: any) => void} [options.opened]  is given what the instance exports
 */
export async function openCore(binary, { loadRest, opened } = {}) {
  const border = await Border.open(binary)
  opened?.(border.call)
  return new Core(border, loadRest ?? null)
}

/** Calls with texts and numbers that go in before and come out after. */
class Border {
  /** @param {any} exports  of the WebAssembly instance */
  constructor(exports) {
    this.call = exports
  }

  /** @param {BufferSource} binary */
  static async open(binary) {
    /** @type {any} */
    let exports = null
    const decoder = new TextDecoder()
    const functions = {
      /** @param {number} at @param {number} length */
      nearestDouble: (at, length) =>
        Number(decoder.decode(new Uint8Array(exports.memory.buffer, at, length))),
      /** @param {number} value @param {number} at @param {number} room */
      shortestDecimal: (value, at, room) =>
        new TextEncoder().encodeInto(value.toExponential(), new Uint8Array(exports.memory.buffer, at, room))
          .written,
      emscripten_notify_memory_growth: () => undefined,
    }
    // What else a version of the compiler may import is only ever reached when the core gives up.
    const namespace = new Proxy(functions, {
      get: (known, /** @type {keyof typeof functions} */ name) => known[name] ?? (() => gaveUp(name)),
    })
    // The places of functions that come with the rest.
    const missing = new Proxy({}, { get: () => notYetThere })
    const modules = new Proxy(
      {},
      { get: (_none, /** @type {string} */ name) => (name === 'placeholder' ? missing : namespace) },
    )
    const { instance } = await WebAssembly.instantiate(binary, modules)
    exports = instance.exports
    exports._initialize?.()
    return new Border(exports)
  }

  /** @param {'catalogue' | 'firstCatalogue'} which */
  catalogueOf(which) {
    this.call[which]()
    return JSON.parse(this.text())
  }

  /** Puts the functions of the rest into their places. @param {BufferSource} binary */
  async complete(binary) {
    await WebAssembly.instantiate(binary, { primary: this.call })
  }

  /**
   * Lays down the numbers of the next call.
   * @param {...(number | ArrayLike<number>)} parts
   */
  send(...parts) {
    const lengths = parts.map((part) => (typeof part === 'number' ? 1 : part.length))
    const count = lengths.reduce((sum, length) => sum + length, 0)
    const at = this.call.inbox(count)
    const inbox = new Float64Array(this.call.memory.buffer, at, count)
    let next = 0
    parts.forEach((part, i) => {
      inbox.set(typeof part === 'number' ? [part] : part, next)
      next += lengths[i]
    })
    return this
  }

  /**
   * Lays down the texts of the next call. A zero byte ends each, so that none can stand within.
   * @param {...string} texts
   */
  sendTexts(...texts) {
    const bytes = new TextEncoder().encode(
      texts.map((text) => `${text.replaceAll('\0', '\uFFFD')}\0`).join(''),
    )
    const at = this.call.textInbox(bytes.length)
    new Uint8Array(this.call.memory.buffer, at, bytes.length).set(bytes)
    return this
  }

  /** A copy of the array that a call gave. @param {number} length */
  numbers(length) {
    return new Float64Array(this.call.memory.buffer, this.call.outbox(), length).slice()
  }

  /** The text that a call gave. @returns {string} */
  text() {
    const bytes = new Uint8Array(this.call.memory.buffer, this.call.textOutbox(), this.call.textLength())
    return new TextDecoder().decode(bytes)
  }

  /** A handle or a length, unless the core has refused. @param {number} given */
  accepted(given) {
    if (given === 0) throw new RefusedError(JSON.parse(this.text()))
    return given
  }
}

/** @param {string} name @returns {never} */
function gaveUp(name) {
  throw new Error(`the core has given up (${name}): it ran out of memory, or has a fault`)
}

/** @returns {never} */
function notYetThere() {
  throw new Error('the core is asked for something that is still being loaded')
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
  #loadRest
  /** @type {Promise<void> | null} */
  #completing = null

  /**
   * @param {Border} border
   * @param {(() => Promise<BufferSource>) | null} loadRest
   */
  constructor(border, loadRest) {
    this.#border = border
    this.#loadRest = loadRest
    /** Everything there is to choose from; before the core is whole, what a first view chooses from. */
    this.catalogue = loadRest ? border.catalogueOf('firstCatalogue') : border.catalogueOf('catalogue')
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
        Object.assign(this.catalogue, this.#border.catalogueOf('catalogue'))
        this.#loadRest = null
      } finally {
        this.#completing = null
      }
    }
    this.#completing ??= load()
    return this.#completing
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
   * @param {string} [model]  id or text; empty: the data set's own
   * @param {string} [loss]  id or text
   */
  openListedFit(dataSet, model = '', loss = '') {
    return this.#opened(this.#border.sendTexts(dataSet, model, loss).call.openListedFit())
  }

  /**
   * @param {Record<string, ArrayLike<number>>} columns  the last one is to be predicted
   * @param {string} [model]
   * @param {string} [loss]
   */
  openOwnFit(columns, model = '', loss = '') {
    const names = Object.keys(columns)
    const { call } = this.#border.sendTexts(model, loss, ...names).send(...Object.values(columns))
    return this.#opened(call.openOwnFit(names.length))
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
    border.call.facts(handle)
    const { columns: names, ...facts } = JSON.parse(border.text())
    /** @param {string} _ @param {number} i */
    const column = (_, i) => border.numbers(border.call.column(handle, i))
    const data = facts.kind === 'fit' ? { names, columns: names.map(column) } : null
    /** @type {Readonly<ProblemFacts>} */
    this.facts = Object.freeze({ ...facts, data })
  }

  /**
   * Function and gradient, or model and loss, as MathML. Its code is needed only after the first picture, so nothing
   * that opens a problem may ask for it.
   * @returns {ProblemMathematics}
   */
  mathematics() {
    this.#border.call.mathematics(this.#handle)
    return JSON.parse(this.#border.text())
  }

  /**
   * @param {ArrayLike<number>} x
   * @param {Choice} source
   * @returns {Evaluation}
   */
  evaluate(x, source) {
    const border = this.#border.sendTexts(wordsOf(source)).send(x, valuesOf(source))
    const all = border.numbers(border.accepted(border.call.evaluate(this.#handle)))
    const n = x.length
    const [[value, ofFunction, ofGradient], gradient, estimate, hessian] = cut(all, [3, n, n, n * n])
    return { value, gradient, estimate, hessian, evaluations: { function: ofFunction, gradient: ofGradient } }
  }

  /**
   * The gradient by a source, alone.
   * @param {ArrayLike<number>} x
   * @param {Choice} source
   */
  gradient(x, source) {
    const border = this.#border.sendTexts(wordsOf(source)).send(x, valuesOf(source))
    return border.numbers(border.accepted(border.call.gradient(this.#handle)))
  }

  /**
   * Values on `count` rows of a grid from row `first` on.
   * @param {GridRequest} request
   * @param {number} first
   * @param {number} count
   */
  grid({ axes, domain, columns, rows, at }, first, count) {
    const border = this.#border.send(axes, ...domain, columns, rows, at)
    return border.numbers(border.call.grid(this.#handle, first, count))
  }

  /**
   * Values at `count` evenly spaced points along one axis, ends included.
   * @param {number} axis
   * @param {ArrayLike<number>} at
   * @param {Interval} interval
   * @param {number} count
   */
  line(axis, at, interval, count) {
    const border = this.#border.send(interval, at)
    return border.numbers(border.call.line(this.#handle, axis, count))
  }

  /**
   * A fit's predictions.
   * @param {ArrayLike<number>} parameters
   * @param {ArrayLike<number>[]} features
   */
  predict(parameters, features) {
    const border = this.#border.send(parameters, ...features)
    return border.numbers(border.call.predict(this.#handle, features[0].length))
  }

  /** @param {Plan} plan */
  descend({ optimizer, step, gradient, sense, stop, start }) {
    const units = [optimizer, step, gradient]
    const box = stop.domain ?? null
    const limits = [stop.steps, stop.gradient, stop.evaluations ?? 0, stop.change ?? 0, box ? 1 : 0]
    const border = this.#border
      .sendTexts(...units.map(wordsOf))
      .send(sense === 'maximise' ? -1 : 1, limits, start, ...(box ?? []), ...units.map(valuesOf))
    const handle = border.accepted(border.call.descend(this.#handle))
    return new Descent(border, handle, this.facts.dimension)
  }

  close() {
    this.#border.call.closeProblem(this.#handle)
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
    this.#border.call.advance(this.#handle, steps)
  }

  /** Steps taken so far. @returns {number} */
  get steps() {
    return this.#border.call.steps(this.#handle)
  }

  /** Entries of the history. @returns {number} */
  get entries() {
    return this.#border.call.entries(this.#handle)
  }

  /**
   * The history thins itself: kept are the steps that are multiples of this, and the newest one, which gives way to the
   * next unless it is such a multiple. 1 at first; doubles each time the history is full.
   * @returns {number}
   */
  get stride() {
    return this.#border.call.stride(this.#handle)
  }

  /** What the run is doing or how it ended, and why, in the core's words. */
  state() {
    this.#border.call.status(this.#handle)
    const [status, cause] = this.#border.text().split(' ')
    return { status, cause }
  }

  /**
   * @param {number} from
   * @param {number} to  exclusive
   * @returns {HistoryPart}
   */
  history(from, to) {
    const all = this.#border.numbers(this.#border.call.history(this.#handle, from, to))
    const columns = cut(all, Array(this.#dimension + 6).fill(to - from))
    const [value, gradientNorm, stepSize, functionEvaluations, gradientEvaluations, step] = columns.slice(
      this.#dimension,
    )
    return {
      x: columns.slice(0, this.#dimension),
      value,
      gradientNorm,
      stepSize,
      functionEvaluations,
      gradientEvaluations,
      step,
    }
  }

  /**
   * The direction of the latest step, and what the optimizer remembers after it, by the symbols of its formula.
   * @returns {{direction: Float64Array, remembered: {symbol: string, values: Float64Array}[]}}
   */
  latestStep() {
    const all = this.#border.numbers(this.#border.call.latestStep(this.#handle))
    const symbols = this.#border.text().split('\n').slice(0, -1)
    const [direction, ...remembered] = cut(all, Array(symbols.length + 1).fill(this.#dimension))
    return { direction, remembered: symbols.map((symbol, i) => ({ symbol, values: remembered[i] })) }
  }

  /** What a search tried in the latest step, in order. @returns {Trial[]} */
  trials() {
    const all = this.#border.numbers(this.#border.call.trials(this.#handle))
    const width = this.#dimension + 3
    return Array.from({ length: all.length / width }, (_, i) => {
      const [stepSize, value, accepted, ...x] = all.subarray(i * width, (i + 1) * width)
      return { stepSize, value, accepted: accepted === 1, x: Float64Array.from(x) }
    })
  }

  /** What can be said of the run as it stands. @returns {Diagnosis} */
  diagnosis() {
    this.#border.call.diagnosis(this.#handle)
    return JSON.parse(this.#border.text())
  }

  close() {
    this.#border.call.closeDescent(this.#handle)
  }
}
