// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {Problem} from './problem.js' */
/** @import {RemoteCore} from './remote_core.js' */
/** @import {Choice, Plan, ProblemFacts, Report, WorkedStep} from './types.js' */

import { LateDescent } from './late_descent.js'
import { NotYet } from './not_yet.js'

/** So many answers are kept: far more than what is computed in one go may ask for. */
const mostKept = 4000

/** @typedef {{value?: any, error?: Error}} Answer  one of them, as soon as it is there */

/**
 * A problem that a core in a worker holds, with the calls of one that is here. What is asked for and is not there yet
 * throws NotYet, and is there when it is asked for again.
 */
export class LateProblem {
  #core
  #handle
  /** @type {Map<string, {answer: Answer | null, arrival: Promise<void>}>} by what was asked */
  #answers = new Map()
  /** @type {Map<Plan, LateDescent>} */
  #descents = new Map()

  isLate = /** @type {const} */ (true)

  /**
   * @param {RemoteCore} core
   * @param {number} handle
   * @param {ProblemFacts} facts
   */
  constructor(core, handle, facts) {
    this.#core = core
    this.#handle = handle
    /** @type {Readonly<ProblemFacts>} */
    this.facts = Object.freeze(facts)
  }

  /** @type {Problem['mathematics']} */
  mathematics = () => this.#ask('mathematics')
  /** @type {Problem['python']} */
  python = (...given) => this.#ask('python', given)
  /** @type {Problem['evaluate']} */
  evaluate = (...given) => this.#ask('evaluate', given)
  /** @type {Problem['gradient']} */
  gradient = (...given) => this.#ask('gradient', given)
  /** @type {Problem['estimate']} */
  estimate = (...given) => this.#ask('estimate', given)
  /** @type {Problem['slopes']} */
  slopes = (...given) => this.#ask('slopes', given)
  /** @type {Problem['quotientError']} */
  quotientError = (...given) => this.#ask('quotientError', given)
  /** @type {Problem['sides']} */
  sides = (...given) => this.#ask('sides', given)
  /** @type {Problem['grid']} */
  grid = (...given) => this.#ask('grid', given)
  /** @type {Problem['alongAxis']} */
  alongAxis = (...given) => this.#ask('alongAxis', given)
  /** @type {Problem['predict']} */
  predict = (...given) => this.#ask('predict', given)
  /** @type {Problem['predictGrid']} */
  predictGrid = (...given) => this.#ask('predictGrid', given)
  /** @type {Problem['predictRows']} */
  predictRows = (...given) => this.#ask('predictRows', given)
  /** @type {Problem['curvature']} */
  curvature = (...given) => this.#ask('curvature', given)
  /** @type {Problem['rowSums']} */
  rowSums = (...given) => this.#ask('rowSums', given)
  /** @type {Problem['rowParts']} */
  rowParts = (...given) => this.#ask('rowParts', given)

  get gradientWork() {
    return /** @type {Problem['gradientWork']} */ (this.#ask('gradientWork'))
  }

  /** @type {Problem['findAnswer']} */
  findAnswer = () => this.#ask('findAnswer')

  /** @type {Problem['know']} */
  know(found) {
    this.facts = Object.freeze({ ...this.facts, ...found })
  }

  /** As a Replay's `take` gives it. @param {Plan} plan @param {number} step @returns {WorkedStep} */
  replay(plan, step) {
    return this.#later('replay', [plan, step])
  }

  /** As timing.js gives it, measured where it is computed. @param {Plan} plan @returns {number} */
  timeOfStep(plan) {
    return this.#later('timeOfStep', [plan])
  }

  /** The same. @param {ArrayLike<number>} x @param {Choice} source @returns {number} */
  timeOfGradient(x, source) {
    return this.#later('timeOfGradient', [x, source])
  }

  /** As row_curvature.js gives it. @param {ArrayLike<number>} x @returns {number} */
  rowCurvature(x) {
    return this.#later('rowCurvature', [x])
  }

  /**
   * Has descents made, so that `descend` gives them: one a plan.
   * @param {readonly Plan[]} plans
   */
  async prepare(plans) {
    const made = await Promise.all(plans.map((plan) => this.#call('descend', { plan })))
    plans.forEach((plan, i) => {
      const { handle, report } = made[i]
      const close = () => {
        this.#descents.delete(plan)
        this.#call('closeDescent', { descent: handle }).catch(() => undefined)
      }
      this.#descents.set(plan, new LateDescent(handle, report, close))
    })
  }

  /** One that was prepared. @param {Plan} plan */
  descend(plan) {
    const descent = this.#descents.get(plan)
    if (!descent) throw new Error('the descent is not prepared')
    return descent
  }

  /**
   * Takes descents to a step, or as far as they come in so many milliseconds; all equally far.
   * @param {readonly Plan[]} plans
   * @param {number} step
   * @param {number} within
   */
  async advance(plans, step, within) {
    const descents = plans.map((plan) => this.descend(plan))
    /** @type {Report[]} */
    const reports = await this.#call('advance', {
      handles: descents.map(({ handle }) => handle),
      step,
      within,
    })
    descents.forEach((descent, i) => {
      descent.take(reports[i])
    })
  }

  close() {
    this.#call('closeProblem', {}).catch(() => undefined)
  }

  /** @param {string} act @param {object} asked */
  #call(act, asked) {
    return this.#core.call(act, { problem: this.#handle, ...asked })
  }

  /** @param {string} name @param {readonly unknown[]} [given] */
  #ask(name, given = []) {
    return this.#later('ask', given, name)
  }

  /**
   * @param {string} act
   * @param {readonly unknown[]} given
   * @param {string} [name]
   */
  #later(act, given, name = '') {
    const key = `${act} ${name} ${JSON.stringify(given, plainly)}`
    const kept = this.#answers.get(key)
    if (!kept) {
      const entry = { answer: /** @type {Answer | null} */ (null), arrival: Promise.resolve() }
      entry.arrival = this.#call(act, { name, given }).then(
        (value) => {
          entry.answer = { value }
        },
        (error) => {
          entry.answer = { error }
        },
      )
      this.#keep(key, entry)
      throw new NotYet(entry.arrival)
    }
    if (!kept.answer) throw new NotYet(kept.arrival)
    if (kept.answer.error) throw kept.answer.error
    return kept.answer.value
  }

  /** @param {string} key @param {{answer: Answer | null, arrival: Promise<void>}} entry */
  #keep(key, entry) {
    this.#answers.set(key, entry)
    if (this.#answers.size <= mostKept) return
    const [oldest] = this.#answers.keys()
    this.#answers.delete(oldest)
  }
}

/** Numbers of an array by themselves, whichever kind of array; and those that JSON does not know. @param {string} _ @param {unknown} value */
function plainly(_, value) {
  if (value instanceof Float64Array) return Array.from(value)
  return typeof value === 'number' && !Number.isFinite(value) ? String(value) : value
}
