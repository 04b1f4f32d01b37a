// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {Core} from '../core/client.js' */
/** @import {OpenProblem, Plan} from '../core/types.js' */
/** @import {Schema} from '../state/schema.js' */
/** @import {StateRecord} from '../state/types.js' */
/** @import {Opened, ProblemError} from './open_forgivingly.js' */
/** @import {Replays} from './replays.js' */
/** @import {Spoken} from './spoken.js' */

import { plansOf, shownDomain } from './plan.js'
import { rowAsked } from './row_asked.js'
import { runNames } from './run_names.js'
import { Runs } from './runs.js'
import { Sayings } from './sayings.js'
import { Scenery } from './scenery.js'
import { snapshotOf } from './snapshot.js'

/** What a record has led to: its problem, the runs on it, what lies behind them in the pictures, and what is said of it. */
export class Stage {
  #core
  #schema
  #spoken
  /** @type {OpenProblem} */
  problem
  runs
  /** @type {Scenery} */
  scenery
  sayings
  /** A text that cannot be read, shown so that it can be mended. @type {ProblemError | null} */
  error
  /** What goes into single steps; null in a first view. @type {Replays | null} */
  replays = null
  #names

  /**
   * @param {{core: Core, schema: Schema, spoken: Spoken}} parts
   * @param {Opened} opened
   * @param {ConstructorParameters<typeof Runs>[2]} playing
   */
  constructor({ core, schema, spoken }, { problem, record, warnings, error }, playing) {
    this.#core = core
    this.#schema = schema
    this.#spoken = spoken
    this.problem = problem
    this.error = error
    this.sayings = new Sayings(warnings)
    this.runs = new Runs(problem, this.plans(record), playing)
    this.scenery = new Scenery(problem, shownDomain(problem, record))
    this.#names = this.#namesIn(record)
  }

  /** How a record asks to descend. @param {StateRecord} record @param {OpenProblem} [problem] */
  plans(record, problem = this.problem) {
    return plansOf(this.#core, problem, this.#schema.runs(record))
  }

  /**
   * Puts what another record has led to in the place of what was there, which is given back.
   * @param {StateRecord} record
   * @param {{problem: OpenProblem, scenery: Scenery, plans: Plan[] | null, goesOn: boolean}} next  without plans the runs stay
   *   as they are; else they take up where the former stand, or begin at their start
   */
  put(record, { problem, scenery, plans, goesOn }) {
    const [formerProblem, formerScenery] = [this.problem, this.scenery]
    this.problem = problem
    this.scenery = scenery
    this.#names = this.#namesIn(record)
    if (plans) this.runs.start(problem, plans, goesOn)
    if (problem !== formerProblem) formerProblem.close()
    if (scenery !== formerScenery) formerScenery.close()
  }

  /** Puts the runs back to their starts. @param {StateRecord} record @param {Plan[]} [plans] */
  restart(record, plans = this.plans(record)) {
    this.runs.start(this.problem, plans, false)
  }

  /**
   * What there is to be seen of it.
   * @param {StateRecord} record
   * @param {object} moment
   * @param {boolean} moment.searching  whether the answer of a fit is being looked for
   * @param {number | null} moment.glance  a step that is looked at in passing
   * @param {boolean} moment.showsTrials  whether what a search tries can be followed
   */
  snapshot(record, { searching, glance, showsTrials }) {
    const { problem, runs } = this
    const selected = Number(record.run)
    return snapshotOf({
      words: this.#spoken.words,
      problem,
      domain: shownDomain(problem, record),
      race: runs.race,
      names: this.#names,
      selected,
      scenery: this.scenery,
      error: this.error,
      searching,
      playing: runs.playing,
      stepTimes: runs.stepTimes,
      trail: runs.trail(selected),
      glance,
      trials: showsTrials ? (this.replays?.trials(selected) ?? []) : [],
      row: problem.facts.kind === 'fit' ? rowAsked(problem, record.row) : null,
    })
  }

  close() {
    this.runs.close()
    this.scenery.close()
    this.problem.close()
  }

  /** @param {StateRecord} record */
  #namesIn(record) {
    const { catalogue, words } = this.#spoken
    return runNames(catalogue, this.#schema.runs(record), words)
  }
}
