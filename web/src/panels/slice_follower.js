// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {PictureCanvas} from './picture_canvas.js' */

import { numbersOf } from '../state/lists.js'

/** Nodes along each side of a slice while the point moves, and when it rests. */
const side = { moving: 49, resting: 129 }

/** Keeps the ground of a slice through the present point, which moves along with it, as fast as it can be computed. */
export class SliceFollower {
  /** @param {PictureCanvas} host */
  constructor(host) {
    this.host = host
    this.key = ''
    this.busy = false
    /** @type {Omit<import('../plots/snapshot.js').Slice, 'field'> & {side: number} | null} what is still to be done */
    this.wanted = null
  }

  get possible() {
    const { entry, snapshot } = this.host
    return entry.id === 'slice' && snapshot.problem.dimension > 2
  }

  /** @returns {number[]} the two coordinates, from 0 */
  get axes() {
    return (numbersOf(this.host.record.slice ?? '1,2') ?? [1, 2]).map((number) => number - 1)
  }

  /** What the slice shows: the ranges of the record are those of its two axes, whichever these are. */
  domain() {
    const { problem } = this.host.snapshot
    const own = this.axes.map((axis) => (problem.ownDomain ?? problem.domain)[axis])
    const given = this.host.record.domain === null ? null : numbersOf(this.host.record.domain)
    if (!given) return { domain: own, ownDomain: own }
    return {
      domain: [given.slice(0, 2), given.length === 4 ? given.slice(2, 4) : given.slice(0, 2)],
      ownDomain: own,
    }
  }

  /** To be told whenever something has changed. */
  follow() {
    const { host } = this
    if (!this.possible) return
    const { run, playing, problem } = host.snapshot
    const at = Array.from(run.x)
    if (!at.every(Number.isFinite)) return
    const wanted = { axes: this.axes, at, ...this.domain(), side: playing ? side.moving : side.resting }
    const key = `${problem.text} ${JSON.stringify(wanted)}`
    if (key === this.key) return
    this.key = key
    this.wanted = wanted
    if (!this.busy) this.work()
  }

  async work() {
    this.busy = true
    while (this.wanted) {
      const { side: nodes, ...slice } = this.wanted
      this.wanted = null
      const field = await this.host.session.closely.slice({ ...slice, side: nodes })
      if (field) this.host.slice = { ...slice, field }
    }
    this.busy = false
  }

  /** @param {number} place 0: across, 1: up @param {number} axis */
  choose(place, axis) {
    const axes = [...this.axes]
    axes[place] = axis
    return this.host.change({ slice: axes.map((number) => number + 1).join(',') })
  }
}
