// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {PictureCanvas} from './picture_canvas.js' */

import { pathPlane } from '../plots/path_plane.js'

/** Nodes along each side of the plane: each is a point of its own. */
const side = 65

/** Keeps the plane of a path's main directions: of all that is computed of it; while it plays, anew each time it has doubled. */
export class PlaneFollower {
  /** @param {PictureCanvas} host */
  constructor(host) {
    this.host = host
    this.key = ''
    this.busy = false
    /** @type {import('../plots/path_plane.js').PathPlane | null} what is still to be done */
    this.wanted = null
  }

  /** To be told whenever something has changed. */
  follow() {
    const { entry, snapshot, record } = this.host
    if (entry.id !== 'directions' || snapshot.problem.dimension < 3) return
    const { run, trajectory, playing, problem } = snapshot
    const extent = playing ? Math.floor(Math.log2(1 + run.steps)) : `${run.steps}`
    const key = [
      problem.text,
      problem.lossText,
      record.data,
      record.scale,
      run.number,
      run.start,
      extent,
    ].join()
    if (key === this.key) return
    this.key = key
    const plane = pathPlane(trajectory.x, run.lastEntry)
    if (!plane) {
      this.host.plane = null
      return
    }
    this.wanted = plane
    if (!this.busy) this.work()
  }

  async work() {
    this.busy = true
    while (this.wanted) {
      const plane = this.wanted
      this.wanted = null
      this.host.plane = { ...plane, field: null }
      const field = await this.host.session.closely.slice({ ...plane, side })
      if (field && !this.wanted) this.host.plane = { ...plane, field }
    }
    this.busy = false
  }
}
