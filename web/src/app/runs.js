// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {OpenProblem, Plan} from '../core/types.js' */
/** @import {Trail} from './trail.js' */

import { createPlayer } from './player.js'
import { Race } from './race.js'
import { trailOf } from './trail.js'

/** The race on a problem, what plays it, and what is known of it until it is started anew. */
export class Runs {
  #problem
  #race
  #player
  #arrived
  #failed
  /** @type {typeof import('./late_race.js').LateRace | null} */
  #LateRace = null
  /** Aborted when the race as it stands is over. */
  #over = new AbortController()
  /** @type {readonly Trail[]} of each run that goes on, the way to its start */
  #trails = []
  /** @type {readonly number[] | null} */
  #stepTimes = null

  /**
   * @param {OpenProblem} problem
   * @param {Plan[]} plans
   * @param {Parameters<typeof createPlayer>[0] & {arrived: () => void, failed: () => void}} playing  how fast, and how all
   *   that hangs on the runs is moved; what is called when they have moved by themselves, and when their worker is gone
   */
  constructor(problem, plans, { arrived, failed, ...playing }) {
    this.#arrived = arrived
    this.#failed = failed
    this.#problem = problem
    this.#race = new Race(problem, plans)
    this.#player = createPlayer(playing)
  }

  get problem() {
    return this.#problem
  }
  get race() {
    return this.#race
  }
  get plans() {
    return this.#race.runs.map(({ plan }) => plan)
  }
  /** A signal that the race as it stands is over. */
  get over() {
    return this.#over.signal
  }
  get playing() {
    return this.#player.playing
  }
  /** Of each run, in milliseconds; null as long as they are not measured. */
  get stepTimes() {
    return this.#stepTimes
  }
  /** The way to where a run started; null where it did not go on. @param {number} number  of the run, from 1 */
  trail(number) {
    return this.#trails[number - 1] ?? null
  }

  /** Resolves when the runs stand where they were told to go; null where they do already. @returns {Promise<unknown> | null} */
  get underWay() {
    return /** @type {Partial<import('./late_race.js').LateRace>} */ (this.#race).underWay ?? null
  }

  /**
   * Gets ready to start on a problem that a worker holds.
   * @param {import('../core/late_problem.js').LateProblem} problem
   * @param {readonly Plan[]} plans
   */
  async prepare(problem, plans) {
    this.#LateRace ??= (await import('./late_race.js')).LateRace
    await problem.prepare(plans)
  }

  /**
   * Starts anew; what was computed is forgotten.
   * @param {OpenProblem} problem
   * @param {Plan[]} plans
   * @param {boolean} goesOn  from where the former runs stand, and playing if those played
   */
  start(problem, plans, goesOn) {
    if (!goesOn) this.#player.stop()
    this.#forget()
    this.#over = new AbortController()
    const former = this.#race
    this.#trails = goesOn ? former.runs.map((run, i) => trailOf(this.#trails[i], run)) : []
    this.#problem = problem
    this.#race = this.#raceOn(problem, plans)
    former.close()
  }

  /** @param {OpenProblem} problem @param {Plan[]} plans */
  #raceOn(problem, plans) {
    if (!problem.isLate || !this.#LateRace) return new Race(/** @type {any} */ (problem), plans)
    const arrived = () => {
      if (this.#race.finished) this.#player.stop()
      this.#arrived()
    }
    return new this.#LateRace(problem, plans, arrived, this.#failed)
  }

  /** @param {number} count */
  forward(count) {
    this.#race.forward(count)
  }

  /** Goes on for a few milliseconds, and says whether there is more to come. @param {number} count  of steps at most */
  forwardBriefly(count) {
    this.#race.forwardBriefly(count)
    const more = !this.#race.finished
    if (!more) this.#player.stop()
    return more
  }

  /** @param {number} count */
  backward(count) {
    this.#player.stop()
    this.#race.backward(count)
  }

  /** @param {number} cursor */
  seek(cursor) {
    this.#player.stop()
    this.#race.seek(cursor)
  }

  /** From the beginning when all runs have ended and are shown to their ends. */
  play() {
    if (this.#race.finished) this.#race.seek(0)
    this.#player.start()
  }

  pause() {
    this.#player.stop()
  }

  /** Measures how long a step of each run takes, and says whether that has become known. */
  async measureSteps() {
    if (this.#race.runs.length === 1 || this.#stepTimes) return false
    const { over } = this
    const { timesOfSteps } = await import('./step_time.js')
    const times = await timesOfSteps(this.#problem, this.plans, over)
    if (times) this.#stepTimes = times
    return times !== null
  }

  close() {
    this.#player.stop()
    this.#forget()
    this.#race.close()
  }

  /** Lets go of what is only true of the race as it stands. */
  #forget() {
    this.#over.abort()
    this.#stepTimes = null
  }
}
