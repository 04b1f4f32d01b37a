// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {Runs} from './runs.js' */

import { StepReplay } from './worked_step.js'

/** Losses of single rows that are computed in a few milliseconds. */
const mostLossesUnnoticed = 100_000

/** Steps, times the coordinates or rows of each, that a search takes in a few milliseconds. */
const mostEffortUnnoticed = 10_000

/** Steps of runs, taken once more to see what goes into them. Forgotten when the race as it stands is over. */
export class Replays {
  #runs
  /** By how many steps they look ahead. @type {Map<number, {number: number, steps: StepReplay}>} */
  #kept = new Map()

  /** @param {Runs} runs */
  constructor(runs) {
    this.#runs = runs
  }

  /**
   * What went into the step that led to a run's cursor, or into one after it.
   * @param {number} number  of the run, from 1
   * @param {number} [ahead]  how many steps after it
   */
  workedStep(number, ahead = 0) {
    const kept = this.#kept.get(ahead)
    if (kept?.number === number) return kept.steps.at()
    kept?.steps.close()
    if (this.#kept.size === 0) this.#runs.over.addEventListener('abort', () => this.#forget(), { once: true })
    const steps = new StepReplay(this.#runs.problem, this.#runs.race.runs[number - 1], {
      ahead,
      // What went into a step is asked for; what will go into the next one is shown by the way.
      ...(ahead > 0 ? { mostLosses: mostLossesUnnoticed } : {}),
    })
    this.#kept.set(ahead, { number, steps })
    return steps.at()
  }

  /**
   * What a search tried in the step that led to a run's cursor; nothing where the step is so far from the start that to take
   * all up to it again would be noticed.
   * @param {number} number  of the run, from 1
   */
  trials(number) {
    const run = this.#runs.race.runs[number - 1]
    const latest = run.latestTrials()
    if (run.atEnd || latest.length === 0) return latest
    const { dimension, rows = 1 } = this.#runs.problem.facts
    const effort = run.cursor * Math.max(rows, dimension)
    return effort > mostEffortUnnoticed ? [] : (this.workedStep(number)?.trials ?? [])
  }

  #forget() {
    for (const { steps } of this.#kept.values()) steps.close()
    this.#kept.clear()
  }
}
