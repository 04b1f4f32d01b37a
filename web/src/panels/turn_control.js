// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {PictureCanvas} from './picture_canvas.js' */

import { turnedBy } from '../plots/surface/camera.js'
import { arrowWay } from './zoom_gesture.js'

/** Radians that a surface turns for a pixel of a drag, and for a key. */
const perPixel = 0.008
const perKey = Math.PI / 24
/** How long after the last key it is drawn in full again, in ms. */
const rest = 160

/** The hand on a surface: drags, arrow keys and buttons turn it round. */
export class TurnControl {
  /** @param {PictureCanvas} host */
  constructor(host) {
    this.host = host
    /** @type {{x: number, y: number} | null} where the pointer was last */
    this.last = null
    /** @type {ReturnType<typeof setTimeout> | undefined} */
    this.timer = undefined
  }

  get possible() {
    return this.host.scene?.turn !== undefined
  }

  /** @param {number} azimuth @param {number} elevation */
  turn(azimuth, elevation) {
    const { host } = this
    host.turn = turnedBy(host.scene.turn, azimuth, elevation)
    host.turning = true
    clearTimeout(this.timer)
    this.timer = setTimeout(() => {
      host.turning = false
    }, rest)
  }

  /** @param {PointerEvent} event */
  down(event) {
    if (!this.possible || event.button !== 0 || !event.isPrimary) return
    this.last = this.host.hand.place(event)
    this.host.canvas.setPointerCapture(event.pointerId)
    this.host.canvas.style.cursor = 'grabbing'
  }

  /** @param {PointerEvent} event */
  moved(event) {
    if (!this.last || !event.isPrimary) return
    const place = this.host.hand.place(event)
    const [dx, dy] = [place.x - this.last.x, place.y - this.last.y]
    this.last = place
    if (this.possible && (dx !== 0 || dy !== 0)) this.turn(dx * -perPixel, dy * perPixel)
  }

  up() {
    if (this.last) this.host.canvas.style.cursor = ''
    this.last = null
  }

  /** @param {KeyboardEvent} event */
  keyed(event) {
    if (!this.possible || event.ctrlKey || event.metaKey || event.altKey) return
    if (event.key === '0') this.host.turn = undefined
    const way = arrowWay(event.key)
    if (!way) return
    event.preventDefault()
    this.turn(way[0] * perKey, way[1] * perKey)
  }
}
