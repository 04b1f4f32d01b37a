// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {PictureCanvas} from './picture_canvas.js' */

import { heldRanges, movedRanges, roundedRanges, zoomLimit } from '../plots/zoom.js'
import { printNumbers } from '../state/lists.js'
import { isClick } from './start_gesture.js'
import { arrowWay, wheelFactor } from './zoom_gesture.js'

/** How long after the last turn of the wheel, or the last key, a zoom is over, in ms. */
const rest = 250
const closer = 0.5
/** What share of the range a key pans by. */
const stride = 0.1

/** The hand on what a picture shows: keys, wheel, two fingers and drags zoom and pan it. One gesture is one step of undo. */
export class ZoomControl {
  /**
   * @param {PictureCanvas} host
   * @param {(sentence: string) => void} tell why it goes no further; empty when it does
   */
  constructor(host, tell) {
    this.host = host
    this.tell = tell
    /** @type {ReturnType<typeof setTimeout> | undefined} */
    this.timer = undefined
    /** @type {Map<number, {x: number, y: number}>} fingers on the picture */
    this.fingers = new Map()
    /** @type {{from: {x: number, y: number}, spread: number, ranges: number[][]} | null} where a drag or a pinch began */
    this.begun = null
  }

  /** The key of the record that holds what is shown. */
  get key() {
    return this.host.scene.rangesKey ?? 'domain'
  }

  get possible() {
    const { host } = this
    const isLocked = () => host.isLocked('domain') || host.isLocked(this.key)
    return host.scene?.ranges !== undefined && !isLocked()
  }

  get isWhole() {
    return this.host.record[this.key] === null && this.host.ranges === null
  }

  /** @returns {number[][]} */
  get ranges() {
    return this.host.scene.ranges
  }

  get own() {
    const { scene, snapshot } = this.host
    return scene.ownRanges ?? snapshot.problem.ownDomain ?? snapshot.problem.domain
  }

  /** @param {number[][]} ranges a moment of a gesture */
  show(ranges) {
    const wanted = roundedRanges(ranges)
    const limit = zoomLimit(wanted, this.own, this.host.words)
    this.tell(limit)
    if (!limit) this.host.ranges = wanted
  }

  /** The gesture is over: what it shows becomes part of the record. */
  async settle() {
    clearTimeout(this.timer)
    this.begun = null
    const { host } = this
    const { ranges } = host
    host.canvas.style.cursor = ''
    if (!ranges) return
    const text = printNumbers(ranges.flat())
    await host.change({ [this.key]: text === printNumbers(this.own.flat()) ? null : text })
    if (host.ranges === ranges) host.ranges = null
  }

  settleSoon() {
    clearTimeout(this.timer)
    this.timer = setTimeout(() => this.settle(), rest)
  }

  /** @param {number} factor */
  zoom(factor) {
    if (!this.possible) return
    this.show(heldRanges(this.ranges, factor))
    this.settle()
  }

  whole() {
    this.tell('')
    this.host.ranges = null
    if (this.possible && this.host.record[this.key] !== null) this.host.change({ [this.key]: null })
  }

  /**
   * Shares of the ranges at a place in the frame; their middle where there is no frame.
   * @param {{x: number, y: number}} place
   */
  sharesAt({ x, y }) {
    const { box } = this.host.scene.frame ?? {}
    if (!box) return [0.5, 0.5]
    const shares = [(x - box.left) / (box.right - box.left), (box.bottom - y) / (box.bottom - box.top)]
    return shares.map((share) => Math.max(0, Math.min(1, share)))
  }

  /**
   * What lies at one place of some ranges, to be shown at another.
   * @param {number[][]} ranges @param {{x: number, y: number}} from @param {{x: number, y: number}} to
   */
  held(ranges, from, to) {
    const [before, after] = [this.sharesAt(from), this.sharesAt(to)]
    return ranges.map(([low, high], i) => ({ at: low + before[i] * (high - low), share: after[i] }))
  }

  /** @param {WheelEvent} event the bare wheel scrolls the page */
  wheel(event) {
    if (!(event.ctrlKey || event.metaKey) || !this.possible) return
    event.preventDefault()
    const place = this.host.hand.place(event)
    this.show(heldRanges(this.ranges, wheelFactor(event), this.held(this.ranges, place, place)))
    this.settleSoon()
  }

  /** @param {KeyboardEvent} event */
  keyed(event) {
    if (!this.possible || event.altKey) return
    const held = event.ctrlKey || event.metaKey
    const way = held ? arrowWay(event.key) : null
    if (way)
      this.show(
        movedRanges(
          this.ranges,
          way.map((share) => share * stride),
        ),
      )
    else if (held) return
    else if (event.key === '+' || event.key === '=') this.show(heldRanges(this.ranges, closer))
    else if (event.key === '-') this.show(heldRanges(this.ranges, 1 / closer))
    else if (event.key === '0') this.whole()
    else return
    event.preventDefault()
    this.settleSoon()
  }

  /** @param {PointerEvent} event */
  down(event) {
    const { hand } = this.host
    if (!this.possible || hand.handle === 'drag') return
    const place = hand.place(event)
    if (event.pointerType === 'touch') this.fingers.set(event.pointerId, place)
    if (this.fingers.size === 2) hand.pressed = null // two fingers are no click
    const drags = event.pointerType !== 'touch' && event.button === 0 && !this.host.scene.turn
    if (drags || this.fingers.size === 2) this.begun = { ...this.grip(place), ranges: this.ranges }
  }

  /** Where the hand is: between two fingers, and how far these are apart. @param {{x: number, y: number}} place */
  grip(place) {
    const [one, other] = this.fingers.values()
    if (!one || !other) return { from: place, spread: 1 }
    return {
      from: { x: (one.x + other.x) / 2, y: (one.y + other.y) / 2 },
      spread: Math.max(1, Math.hypot(one.x - other.x, one.y - other.y)),
    }
  }

  /** @param {PointerEvent} event */
  moved(event) {
    const { host, begun } = this
    const place = host.hand.place(event)
    if (this.fingers.has(event.pointerId)) this.fingers.set(event.pointerId, place)
    if (!begun || host.hand.handle === 'drag' || (event.pointerType === 'touch' && this.fingers.size !== 2))
      return
    const { from, spread } = this.grip(place)
    if (!host.ranges && this.fingers.size === 0) {
      if (isClick(begun.from, from)) return
      host.hand.pressed = null
      host.canvas.setPointerCapture(event.pointerId)
      host.canvas.style.cursor = 'grabbing'
    }
    this.show(heldRanges(begun.ranges, begun.spread / spread, this.held(begun.ranges, begun.from, from)))
  }

  /** @param {PointerEvent} event */
  up(event) {
    this.fingers.delete(event.pointerId)
    if (this.begun) this.settle()
  }
}
