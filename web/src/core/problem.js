// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {Border} from './border.js' */
/** @import {Choice, Evaluation, FoundAnswer, GridRequest, Interval, Plan, ProblemFacts, ProblemMathematics, PythonProblem} from './types.js' */

import { cut } from './border.js'
import { valuesOf, wordsOf } from './choice.js'
import { Descent } from './descent.js'

/** A problem that the core holds, by its handle. */
export class Problem {
  #border
  #handle

  isLate = /** @type {const} */ (false)

  /**
   * @param {Border} border
   * @param {number} handle
   */
  constructor(border, handle) {
    this.#border = border
    this.#handle = handle
    const { columns: names, ...facts } = border.json('facts', handle)
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
    return this.#border.json('mathematics', this.#handle)
  }

  /**
   * As Python, to be put into a script; null where it cannot be written.
   * @param {boolean} forArrays  whether it is to compute with NumPy's arrays
   * @returns {PythonProblem | null}
   */
  python(forArrays) {
    return this.#border.json('python', this.#handle, Number(forArrays))
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
    return this.estimate(x, source).gradient
  }

  /**
   * The gradient by a source, and what it cost.
   * @param {ArrayLike<number>} x
   * @param {Choice} source
   */
  estimate(x, source) {
    const border = this.#border.sendTexts(wordsOf(source)).send(x, valuesOf(source))
    const all = border.numbers(border.accepted(border.call.gradient(this.#handle)))
    const [gradient, [ofFunction, ofGradient]] = cut(all, [x.length, 2])
    return { gradient, evaluations: { function: ofFunction, gradient: ofGradient } }
  }

  /** How many operations value and gradient together take for one of the value's; null where that is not known. */
  get gradientWork() {
    const work = this.#border.call.gradientWork(this.#handle)
    return Number.isNaN(work) ? null : work
  }

  /**
   * The derivative along one axis through a point, exact and by a source, at several values of that coordinate.
   * @param {string} source  id
   * @param {{at: ArrayLike<number>, axis: number, places: ArrayLike<number>, distances: ArrayLike<number>}} where
   *   a distance h for each place
   */
  slopes(source, { at, axis, places, distances }) {
    const count = places.length
    const border = this.#border.sendTexts(source).send(at, places, distances)
    const [exact, estimate] = cut(border.numbers(border.call.slopes(this.#handle, axis, count)), [
      count,
      count,
    ])
    return { exact, estimate }
  }

  /**
   * What the error of a source's quotient is made of along an axis: `truncation * h^order + rounding / h`.
   * @param {string} source  id
   * @param {ArrayLike<number>} at
   * @param {number} axis
   */
  quotientError(source, at, axis) {
    const border = this.#border.sendTexts(source).send(at)
    const [order, truncation, rounding, best] = border.numbers(border.call.quotientError(this.#handle, axis))
    return { order, truncation, rounding, best }
  }

  /** The slopes just beside a point along an axis. @param {ArrayLike<number>} at @param {number} axis */
  sides(at, axis) {
    const border = this.#border.send(at)
    const [left, right, kink, jump] = border.numbers(border.call.sides(this.#handle, axis))
    return { left, right, kink: kink === 1, jump: jump === 1 }
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
  alongAxis(axis, at, interval, count) {
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

  /**
   * Predictions over two features: `side` nodes each way, the lowest row first.
   * @param {ArrayLike<number>} parameters
   * @param {readonly (readonly number[])[]} domain
   * @param {number} side
   */
  predictGrid(parameters, [[left, right], [low, high]], side) {
    /** @param {number} from @param {number} to @param {number} node */
    const at = (from, to, node) => from + ((to - from) * node) / (side - 1)
    return this.predict(parameters, [
      Float64Array.from({ length: side * side }, (_, i) => at(left, right, i % side)),
      Float64Array.from({ length: side * side }, (_, i) => at(low, high, Math.floor(i / side))),
    ])
  }

  /**
   * Predictions for the first of every so many rows.
   * @param {ArrayLike<number>} parameters
   * @param {number} stride
   */
  predictRows(parameters, stride) {
    const columns = this.facts.data?.columns.slice(0, -1) ?? []
    return this.predict(
      parameters,
      stride === 1 ? columns : columns.map((column) => column.filter((_, row) => row % stride === 0)),
    )
  }

  /**
   * The eigenvalues of the Hessian at a point, ascending, with what follows from them for gradient descent; null where
   * they cannot be had.
   * @param {ArrayLike<number>} x
   */
  curvature(x) {
    const border = this.#border.send(x)
    const eigenvalues = border.numbers(border.call.eigenvalues(this.#handle))
    if (eigenvalues.length === 0) return null
    const [least, greatest] = [eigenvalues[0], eigenvalues[eigenvalues.length - 1]]
    const isBowl = least > 0
    return {
      eigenvalues,
      conditionNumber: isBowl ? greatest / least : null,
      stableStep: isBowl ? 2 / greatest : null,
    }
  }

  /** Looks for the answer of a fit, however long it takes. @returns {FoundAnswer} */
  findAnswer() {
    const { answer, minimisers } = this.#border.json('findAnswer', this.#handle)
    return { answer, minimisers }
  }

  /** Takes up what was found elsewhere. @param {FoundAnswer} found */
  know(found) {
    this.facts = Object.freeze({ ...this.facts, ...found })
  }

  /**
   * A piece of the work of one look at a fit: the sums of the loss and of its gradient over some rows. Value and gradient
   * are the sums over all rows, divided by their number.
   * @param {ArrayLike<number>} x
   * @param {number} first
   * @param {number} count
   */
  rowSums(x, first, count) {
    const border = this.#border.send(x)
    return border.numbers(border.call.rowSums(this.#handle, first, count))
  }

  /**
   * What the gradient of a row of a fit is made of: by the chain rule, `slope` times `partials`. Without the penalty.
   * @param {ArrayLike<number>} x
   * @param {number} row
   */
  rowParts(x, row) {
    const border = this.#border.send(x)
    const [prediction, loss, slope, ...partials] = border.numbers(border.call.rowParts(this.#handle, row))
    return { prediction, loss, slope, partials }
  }

  /** @param {Plan} plan */
  descend({ optimizer, step, gradient, sense, stop, start, seed = 1, batching }) {
    const units = [optimizer, step, gradient]
    const box = stop.domain ?? null
    const { steps, gradient: length, evaluations, rows, change } = stop
    const limits = [steps, length, evaluations ?? 0, rows ?? 0, change ?? 0, box ? 1 : 0]
    const border = this.#border
      .sendTexts(...units.map(wordsOf))
      .send(
        seed,
        batching ? numbersOfBatching(batching) : [],
        sense === 'maximise' ? -1 : 1,
        limits,
        start,
        ...(box ?? []),
        ...units.map(valuesOf),
      )
    const handle = border.accepted(border.call.descend(this.#handle, batching ? 1 : 0))
    return new Descent(border, handle, this.facts.dimension)
  }

  close() {
    this.#border.call.closeProblem(this.#handle)
  }
}

/** As `Shuffle` in core/include/fall_line/batches.hpp counts them. */
const shuffles = ['batches', 'rows', 'none']

/** @param {import('./types.js').Batching} batching */
const numbersOfBatching = ({ size, shuffle, averageFrom }) => [
  size,
  shuffles.indexOf(shuffle),
  averageFrom ?? -1,
]
