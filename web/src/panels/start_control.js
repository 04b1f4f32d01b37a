// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {PictureCanvas} from './picture_canvas.js' */

import { isClick, isOnHandle, roundToPixel, startAfterKey } from './start_gesture.js'

/** @typedef {{x: number, y: number}} Point */

/** The hand on the start in a picture: clicks, drags and arrow keys set it. */
export class StartControl {
  /** @param {PictureCanvas} host */
  constructor(host) {
    this.host = host
    /** @type {null | 'hover' | 'focus' | 'drag'} how the start is shown */
    this.handle = null
    /** @type {Point | null} where the pointer went down */
    this.pressed = null
    /** From the pointer to the middle of the handle it holds. */
    this.grip = { x: 0, y: 0 }
    this.dragged = false
    this.keying = false
    /** @type {number | null} a point of the data that is being edited */
    this.chosen = null
    /** What else than the start can be moved, in words. */
    this.help = ''
    this.edits = false
    /** Whether the present press has changed the data, so that it means nothing else. */
    this.acted = false
  }

  /** The key of the record that holds the start. */
  get key() {
    return this.host.session.startKey
  }

  /** @returns {Point & {radius: number} | null} the start on the picture, where it can be moved */
  get held() {
    const { host } = this
    const { picture, scene } = host
    return picture && scene && !host.isLocked('start') ? picture.startHandle(scene) : null
  }

  /** @returns {null | 'focus'} how the start is shown when no pointer is on it */
  get resting() {
    return this.host.canvas.matches(':focus-visible') ? 'focus' : null
  }

  /**
   * @param {{clientX: number, clientY: number}} event
   * @returns {Point} in CSS px of the canvas
   */
  place({ clientX, clientY }) {
    const box = this.host.canvas.getBoundingClientRect()
    return { x: clientX - box.left, y: clientY - box.top }
  }

  /**
   * @param {Point} point
   * @returns {string | null} the start there, as the record writes it
   */
  startAt({ x, y }) {
    const { picture, scene } = this.host
    const here = scene && picture?.pointAt(scene, x, y)
    // The neighbour inwards: at the edge of the frame there is none outwards.
    const beside = scene && picture?.pointAt(scene, x > 20 ? x - 1 : x + 1, y > 20 ? y - 1 : y + 1)
    return here && beside ? roundToPixel(here.coordinates, beside.coordinates).join(',') : null
  }

  /** @param {Point} point */
  async moveStart(point) {
    const start = this.startAt(point)
    if (start) await this.host.change({ [this.key]: start })
  }

  /** @param {TouchEvent} event */
  touched(event) {
    const touch = event.touches[0]
    // A finger that takes hold of the start must not scroll the page, nor may two that zoom the picture.
    const holds = touch && isOnHandle(this.held, this.place(touch), 'touch')
    if (holds || (event.touches.length > 1 && this.host.scene?.ranges)) event.preventDefault()
  }

  /** @param {PointerEvent} event */
  down(event) {
    if (event.button !== 0 || !event.isPrimary) return
    const point = this.place(event)
    const { held } = this
    this.pressed = point
    this.dragged = false
    if (!held || !isOnHandle(held, point, event.pointerType)) return
    this.host.canvas.setPointerCapture(event.pointerId)
    this.grip = { x: held.x - point.x, y: held.y - point.y }
    this.handle = 'drag'
    this.host.requestUpdate()
  }

  /** @param {Point} point */
  middle(point) {
    return { x: point.x + this.grip.x, y: point.y + this.grip.y }
  }

  /** @param {PointerEvent} event */
  moved(event) {
    const point = this.place(event)
    const { handle } = this
    if (handle !== 'drag') {
      this.handle = isOnHandle(this.held, point, event.pointerType) ? 'hover' : this.resting
    } else if (this.dragged || !this.pressed || !isClick(this.pressed, point)) {
      this.dragged = true
      const start = this.startAt(this.middle(point))
      if (start) this.host.preview({ [this.key]: start })
    }
    if (this.handle !== handle) this.host.requestUpdate()
  }

  /** @param {PointerEvent} event */
  up(event) {
    const point = this.place(event)
    const { pressed, dragged } = this
    const dragging = this.handle === 'drag'
    this.pressed = null
    this.dragged = false
    if (dragging) {
      this.handle = 'hover'
      if (dragged) this.moveStart(this.middle(point))
    } else if (pressed && isClick(pressed, point)) {
      this.clicked(point)
    }
    this.host.requestUpdate()
  }

  /** @param {Point} point */
  clicked(point) {
    const { picture, scene, session } = this.host
    const step = scene && picture?.stepAt(scene, point.x, point.y)
    if (typeof step === 'number') session.seek(step)
    else if (this.held) this.moveStart(point)
  }

  /** The browser took the pointer away: what the drag reached stays. */
  cancelled() {
    if (this.dragged) this.host.change({ [this.key]: this.host.record[this.key] })
    this.pressed = null
    this.dragged = false
    this.handle = null
    this.host.requestUpdate()
  }

  left() {
    if (this.handle !== 'drag') this.handle = this.resting
    this.host.requestUpdate()
  }

  /** @param {KeyboardEvent} event */
  keyed(event) {
    const { host } = this
    if (event.ctrlKey || event.metaKey || event.altKey) return
    if (event.key === ' ') {
      event.preventDefault()
      if (host.session.playing) host.session.pause()
      else host.session.play()
      return
    }
    const start = this.held ? startAfterKey(event, host.start, host.snapshot.problem.domain) : null
    if (!start) return
    event.preventDefault()
    this.keying = true
    this.handle = 'focus'
    host.preview({ [this.key]: start.join(',') })
  }

  /** Keys held down one after the other are one step of undo. */
  released() {
    if (!this.keying) return
    this.keying = false
    this.host.change({ [this.key]: this.host.waiting?.[this.key] ?? this.host.record[this.key] })
  }

  focused() {
    // The press that takes hold of the start brings the focus as well.
    if (this.handle !== 'drag') this.handle = this.resting
    this.host.requestUpdate()
  }

  blurred() {
    this.released()
    this.handle = null
    this.host.requestUpdate()
  }
}
