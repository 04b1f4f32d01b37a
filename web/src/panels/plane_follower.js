// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {PictureCanvas} from './picture_canvas.js' */

import { pathPlane } from '../plots/path_plane.js'
import { numbersOf } from '../state/lists.js'

/** Nodes along each side of the plane: each is a point of its own. */
const side = 65

/** Keeps the plane of a path's main directions: of all that is computed of it; while it plays, anew each time it has doubled. */
export class PlaneFollower {
  /** @param {PictureCanvas} host */
  constructor(host) {
    this.host = host
    this.key = ''
    this.busy = false
    /** @type {Omit<import('../plots/snapshot.js').Plane, 'field'> | null} what is still to be done */
    this.wanted = null
    /** That the plane was found of; another range of it is the same plane. */
    this.path = ''
  }

  /** To be told whenever something has changed. */
  follow() {
    const { entry, snapshot, record } = this.host
    if (entry.id !== 'directions' || snapshot.problem.dimension < 3) return
    const { run, trajectory, playing, problem } = snapshot
    const extent = playing ? Math.floor(Math.log2(1 + run.steps)) : `${run.steps}`
    const path = [
      problem.text,
      problem.lossText,
      record.data,
      record.scale,
      run.number,
      run.start,
      extent,
    ].join()
    const key = `${path} ${record.directions}`
    if (key === this.key) return
    this.key = key
    const former = path === this.path ? this.host.plane : null
    this.path = path
    const plane = former ?? pathPlane(trajectory.x, run.lastEntry)
    if (!plane) {
      this.host.plane = null
      return
    }
    this.wanted = { ...plane, shown: this.shown() }
    if (!this.busy) this.work()
  }

  /** What the record shows of the plane, as seen from the last iterate; undefined: as much as its path takes. */
  shown() {
    const given = numbersOf(this.host.record.directions ?? '')
    return given ? [given.slice(0, 2), given.slice(-2)] : undefined
  }

  async work() {
    this.busy = true
    while (this.wanted) {
      const plane = this.wanted
      this.wanted = null
      // The former ground of the same plane is moved along until the new one is there.
      const { at, field: former = null } = this.host.plane ?? {}
      this.host.plane = { ...plane, field: at === plane.at ? former : null }
      const { closely } = this.host.session
      const field = await closely.slice({ ...plane, domain: plane.shown ?? plane.domain, side })
      if (field && !this.wanted) this.host.plane = { ...plane, field }
    }
    this.busy = false
  }
}
