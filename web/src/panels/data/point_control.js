// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {PictureCanvas} from '../picture_canvas.js' */
/** @import {Point} from '../start_control.js' */

import { textOfTable } from '../../data/table_text.js'
import { StartControl } from '../start_control.js'
import { isClick, startAfterKey } from '../start_gesture.js'
import { coordinatesAt, rowNear, tableWith } from './point_places.js'

/** @typedef {(event: 'chosen' | 'removed' | 'last' | 'most') => void} Told */

/** More points than this are edited in a table. */
export const mostPoints = 400

/** The hand on the points of a picture of data that are the reader's own: adds, moves and deletes them. */
export class PointControl extends StartControl {
  /**
   * @param {PictureCanvas} host
   * @param {Told} told  is called after what is to be said
   */
  constructor(host, told) {
    super(host)
    this.told = told
    /** @type {number | null} the row that is being edited */
    this.chosen = null
    /** What can be done here, for those who hear it. */
    this.help = ''
    this.edits = true
  }

  get rows() {
    return this.host.snapshot.problem.data?.x.length ?? 0
  }

  /** Where the canvas shows that something can be placed. @returns {Point & {radius: number} | null} */
  get held() {
    return this.host.scene ? { x: -1e6, y: -1e6, radius: 0 } : null
  }

  /** @param {number} row @returns {[number, number]} */
  at(row) {
    const { x, y } = /** @type {NonNullable<PictureCanvas['snapshot']['problem']['data']>} */ (
      this.host.snapshot.problem.data
    )
    return [x[row], y[row]]
  }

  /** The point near a place. @param {Point} place @param {string} pointerType */
  pointAt(place, pointerType) {
    const { data } = this.host.snapshot.problem
    return data && rowNear(this.host.scene.frame, data, place, pointerType)
  }

  /** The change that gives a row other coordinates, adds it, or takes it away. @param {number} row @param {readonly number[] | null} to */
  changes(row, to) {
    return { data: textOfTable(tableWith(this.host.session.presentTable() ?? {}, row, to)) }
  }

  /** @param {Point} place  where nothing is yet */
  async add(place) {
    const to = coordinatesAt(this.host.scene.frame, place)
    if (!to) return
    this.acted = true
    if (this.rows >= mostPoints) return this.told('most')
    const row = this.rows
    if (await this.host.change(this.changes(row, to))) this.choose(row)
  }

  /** @param {number | null} row */
  choose(row) {
    this.chosen = row
    if (row !== null) this.told('chosen')
    this.host.requestUpdate()
  }

  async remove() {
    const { chosen, rows } = this
    if (chosen === null) return
    if (rows === 1) return this.told('last')
    this.chosen = null
    await this.host.change(this.changes(chosen, null))
    this.told('removed')
    this.host.requestUpdate()
  }

  /** @param {TouchEvent} event */
  touched(event) {
    const touch = event.touches[0]
    if (touch && this.host.scene && this.pointAt(this.place(touch), 'touch') !== null) event.preventDefault()
  }

  /** @param {PointerEvent} event */
  down(event) {
    if (event.button !== 0 || !event.isPrimary || !this.host.scene) return
    const place = this.place(event)
    this.pressed = place
    this.dragged = false
    this.acted = false
    const row = this.pointAt(place, event.pointerType)
    if (row === null) return
    const { frame } = this.host.scene
    const [x, y] = this.at(row)
    this.grip = { x: frame.x.toPixel(x) - place.x, y: frame.y.toPixel(y) - place.y }
    this.host.canvas.setPointerCapture(event.pointerId)
    // The frame stays as it is while a point at its edge is moved.
    this.host.ranges = [frame.x, frame.y].map((scale) => [...scale.domain])
    this.handle = 'drag'
    this.choose(row)
  }

  /** @param {PointerEvent} event */
  moved(event) {
    const place = this.place(event)
    const { handle, host } = this
    if (handle !== 'drag') {
      const isOver = host.scene && this.pointAt(place, event.pointerType) !== null
      this.handle = isOver ? 'hover' : this.resting
    } else if (this.dragged || !this.pressed || !isClick(this.pressed, place)) {
      this.dragged = true
      this.acted = true
      const to = coordinatesAt(host.scene.frame, this.middle(place))
      if (to && this.chosen !== null) host.preview(this.changes(this.chosen, to))
    }
    if (this.handle !== handle) host.requestUpdate()
  }

  /** @param {PointerEvent} event */
  async up(event) {
    const place = this.place(event)
    const { pressed, dragged, host } = this
    const isDrag = this.handle === 'drag'
    Object.assign(this, { pressed: null, dragged: false })
    if (isDrag) {
      this.handle = 'hover'
      await this.settle(dragged)
    } else if (pressed && isClick(pressed, place)) await this.add(place)
    host.requestUpdate()
  }

  /** A drag is over: what it reached is one step of undo. @param {boolean} dragged */
  async settle(dragged) {
    const { host } = this
    if (dragged) {
      await host.change({ data: host.waiting?.data ?? host.record.data })
      this.told('chosen')
    }
    host.ranges = null
  }

  cancelled() {
    this.settle(this.dragged)
    Object.assign(this, { pressed: null, dragged: false, handle: null })
    this.host.requestUpdate()
  }

  /** @param {KeyboardEvent} event */
  keyed(event) {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    if (event.key === ' ' || !this.host.scene) return super.keyed(event)
    if (this.act(event)) event.preventDefault()
  }

  /** @param {KeyboardEvent} event @returns {boolean} whether the key means something here */
  act(event) {
    const { rows, chosen, host } = this
    const { frame } = host.scene
    const { left, right, top, bottom } = frame.box
    switch (event.key) {
      case 'PageDown':
        this.choose(chosen === null ? 0 : (chosen + 1) % rows)
        return true
      case 'PageUp':
        this.choose(chosen === null ? rows - 1 : (chosen + rows - 1) % rows)
        return true
      case 'Enter':
        this.add({ x: (left + right) / 2, y: (top + bottom) / 2 })
        return true
      case 'Delete':
      case 'Backspace':
        this.remove()
        return true
    }
    if (chosen === null) return false
    const to = startAfterKey(event, this.at(chosen), [[...frame.x.domain], [...frame.y.domain]])
    if (!to) return false
    this.keying = true
    host.ranges ??= [frame.x, frame.y].map((scale) => [...scale.domain])
    host.preview(this.changes(chosen, to))
    return true
  }

  released() {
    if (!this.keying) return
    this.keying = false
    this.settle(true)
  }
}
