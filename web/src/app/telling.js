// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {StateRecord} from '../state/types.js' */
/** @import {Session} from './session.js' */
/** @import {Stage} from './stage.js' */

import { SessionEvent } from './session_event.js'
import { Showing } from './showing.js'

/** Tells of what becomes of a session: by another snapshot, and by events. */
export class Telling {
  #session
  #stage
  /** The step that the pointer passes in a picture. @type {number | null} */
  glance = null

  /**
   * @param {Session} session
   * @param {Stage} stage  its own
   * @param {object} inside
   * @param {() => boolean} inside.isSearching  whether the answer of a fit is being looked for
   * @param {() => void} inside.lost  called when nothing more can be told, because a worker is gone
   */
  constructor(session, stage, { isSearching, lost }) {
    this.#session = session
    this.#stage = stage
    this.showing = new Showing(
      () =>
        stage.snapshot(session.record, {
          searching: isSearching(),
          glance: this.glance,
          showsTrials: !session.playsFast,
        }),
      () => session.dispatchEvent(new Event('change')),
      lost,
    )
    this.#drawScenery()
    this.#measureSteps()
  }

  /** The runs have moved. */
  moved() {
    const coming = this.showing.renew()
    if (coming) coming.then(() => this.#tellOfMove())
    else this.#tellOfMove()
  }

  /** There is another record. Resolves when all of it is drawn. @param {StateRecord} record */
  async changed(record) {
    const coming = this.showing.renew()
    if (coming) await coming
    this.#session.dispatchEvent(new SessionEvent('state', { record }))
    this.#measureSteps()
    await this.#drawScenery()
  }

  #tellOfMove() {
    const detail = { ...this.#session.result(), runs: this.#session.runCount }
    this.#session.dispatchEvent(new SessionEvent('step', detail))
    if (this.#stage.runs.race.finished) this.#session.dispatchEvent(new SessionEvent('stop', detail))
  }

  /** Once somebody looks at how long a step takes. */
  async #measureSteps() {
    if (this.#session.record.against === 'time' && (await this.#stage.runs.measureSteps()))
      this.showing.renew()
  }

  async #drawScenery() {
    if (await this.#stage.scenery.complete()) this.showing.renew()
  }
}
