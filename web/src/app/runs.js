// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {OpenProblem, Plan} from '../core/types.js' */
/** @import {Trail} from './trail.js' */

import { createPlayer } from './player.js'
import { Race } from './race.js'
import { trailOf } from './trail.js'
import { StepReplay } from './worked_step.js'

/** Losses of single rows that are computed in a few milliseconds. */
const mostLossesUnnoticed = 100_000

/** Steps, times the coordinates or rows of each, that a search takes in a few milliseconds. */
const mostEffortUnnoticed = 10_000

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
  /** By how many steps they look ahead. @type {Map<number, {number: number, steps: StepReplay}>} */
  #replays = new Map()

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

  /**
   * What went into the step that led to a run's cursor, or into one after it.
   * @param {number} number  of the run, from 1
   * @param {number} [ahead]  how many steps after it
   */
  workedStep(number, ahead = 0) {
    const kept = this.#replays.get(ahead)
    if (kept?.number === number) return kept.steps.at()
    kept?.steps.close()
    const steps = new StepReplay(this.#problem, this.#race.runs[number - 1], {
      ahead,
      // What went into a step is asked for; what will go into the next one is shown by the way.
      ...(ahead > 0 ? { mostLosses: mostLossesUnnoticed } : {}),
    })
    this.#replays.set(ahead, { number, steps })
    return steps.at()
  }

  /**
   * What a search tried in the step that led to a run's cursor; nothing where the step is so far from the start that to take
   * all up to it again would be noticed.
   * @param {number} number  of the run, from 1
   */
  trials(number) {
    const run = this.#race.runs[number - 1]
    const latest = run.latestTrials()
    if (run.atEnd || latest.length === 0) return latest
    const { dimension, rows = 1 } = this.#problem.facts
    const effort = run.cursor * Math.max(rows, dimension)
    return effort > mostEffortUnnoticed ? [] : (this.workedStep(number)?.trials ?? [])
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
    for (const { steps } of this.#replays.values()) steps.close()
    this.#replays.clear()
  }
}
