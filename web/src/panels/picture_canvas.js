// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {PropertyValues} from 'lit' */
/** @import {Picture} from '../plots/pictures.js' */

import { css, html } from 'lit'
import { drawPicture } from '../plots/pictures.js'
import { createPlotCache } from '../plots/plot_cache.js'
import { SessionElement } from './session_element.js'
import { isClick, isOnHandle, roundToPixel, startAfterKey } from './start_gesture.js'
import { baseStyles } from './styles/base.css.js'

/** @typedef {{x: number, y: number}} Point */

/** One picture on a canvas: draws it, and lets the start be set with pointer and keys. */
export class PictureCanvas extends SessionElement {
  static properties = {
    picture: { attribute: false },
    theme: { type: String },
    size: { state: true },
    hover: { state: true },
    handle: { state: true },
  }

  static styles = [
    baseStyles,
    css`
      :host {
        position: relative;
        min-height: 0;
        min-width: 0;
      }
      canvas {
        position: absolute;
        inset: 0;
        width: 100%;
        height: 100%;
        border-radius: 8px;
        touch-action: pan-y pinch-zoom;
      }
      canvas.start {
        cursor: crosshair;
      }
      canvas.handle {
        cursor: grab;
      }
      canvas.drag {
        cursor: grabbing;
      }
    `,
  ]

  constructor() {
    super()
    /** @type {Picture<any>} */
    this.picture = /** @type {any} */ (undefined)
    /** @type {'light' | 'dark'} */
    this.theme = 'light'
    this.size = { width: 0, height: 0 }
    /** @type {Point | null} */
    this.hover = null
    /** @type {null | 'hover' | 'focus' | 'drag'} */
    this.handle = null
    /** @type {Point | null} where the pointer went down */
    this.pressed = null
    this.keying = false
    this.cache = createPlotCache()
    /** @type {any} */
    this.scene = null
    this.sizes = new ResizeObserver(() => this.measure())
  }

  connectedCallback() {
    super.connectedCallback()
    this.sizes.observe(this)
  }

  disconnectedCallback() {
    super.disconnectedCallback()
    this.sizes.disconnect()
  }

  firstUpdated() {
    this.measure()
    // A finger that takes hold of the start must not scroll the page; only a listener that is not passive can say so.
    this.canvas.addEventListener('touchstart', (event) => this.holdPage(event), { passive: false })
  }

  get canvas() {
    return /** @type {HTMLCanvasElement} */ (this.renderRoot.querySelector('canvas'))
  }

  measure() {
    const { clientWidth: width, clientHeight: height } = this
    if (width !== this.size.width || height !== this.size.height) this.size = { width, height }
  }

  get start() {
    return this.snapshot.trajectory.x.map((column) => column[0] ?? 0)
  }

  /** @param {PropertyValues} changed */
  willUpdate(changed) {
    super.willUpdate(changed)
    const { size, theme, hover, handle, cache } = this
    const view = { ...size, theme, pixelRatio: window.devicePixelRatio || 1, hover, handle, cache }
    this.scene = size.width > 0 && size.height > 0 ? this.picture.scene(this.snapshot, view) : null
  }

  updated() {
    this.draw()
  }

  /** Drawn at once, not in an animation frame: those do not come while the page is out of sight. */
  draw() {
    const { canvas, picture, scene } = this
    const { width, height } = this.size
    const context = canvas.getContext('2d')
    if (!context || !scene) return
    const ratio = window.devicePixelRatio || 1
    const [columns, rows] = [Math.round(width * ratio), Math.round(height * ratio)]
    if (canvas.width !== columns) canvas.width = columns
    if (canvas.height !== rows) canvas.height = rows
    context.setTransform(ratio, 0, 0, ratio, 0, 0)
    context.clearRect(0, 0, width, height)
    drawPicture(context, picture, scene)
  }

  /**
   * @param {{clientX: number, clientY: number}} event
   * @returns {Point} in CSS px of the canvas
   */
  place({ clientX, clientY }) {
    const box = this.canvas.getBoundingClientRect()
    return { x: clientX - box.left, y: clientY - box.top }
  }

  /**
   * @param {Point} point
   * @returns {string | null} the start there, as the record writes it
   */
  startAt({ x, y }) {
    const here = this.scene && this.picture.pointAt(this.scene, x, y)
    const beside = here && this.picture.pointAt(this.scene, x + 1, y + 1)
    return here && beside ? roundToPixel(here.coordinates, beside.coordinates).join(',') : null
  }

  /**
   * @param {Point} point
   * @param {string} pointerType
   */
  holds(point, pointerType) {
    return (
      Boolean(this.scene) &&
      !this.isLocked('start') &&
      isOnHandle(this.picture.startHandle(this.scene), point, pointerType)
    )
  }

  /** @param {TouchEvent} event */
  holdPage(event) {
    const touch = event.touches[0]
    if (event.touches.length === 1 && touch && this.holds(this.place(touch), 'touch')) event.preventDefault()
  }

  /** @param {PointerEvent} event */
  down(event) {
    if (event.button !== 0 || !event.isPrimary) return
    const point = this.place(event)
    this.pressed = point
    if (!this.holds(point, event.pointerType)) return
    this.canvas.setPointerCapture(event.pointerId)
    this.handle = 'drag'
  }

  /** @param {PointerEvent} event */
  moved(event) {
    const point = this.place(event)
    if (this.handle === 'drag') {
      const start = this.startAt(point)
      if (start) this.preview({ start })
    } else {
      this.handle = this.holds(point, event.pointerType) ? 'hover' : this.resting
    }
    this.hover = event.pointerType === 'touch' ? null : point
  }

  get resting() {
    return this.canvas.matches(':focus-visible') ? /** @type {const} */ ('focus') : null
  }

  /** @param {PointerEvent} event */
  up(event) {
    const point = this.place(event)
    const { pressed } = this
    this.pressed = null
    if (this.handle === 'drag') {
      this.handle = this.holds(point, event.pointerType) ? 'hover' : null
      if (pressed && !isClick(pressed, point)) this.moveStart(point)
    } else if (pressed && isClick(pressed, point)) {
      this.clicked(point)
    }
  }

  /** @param {Point} point */
  moveStart(point) {
    const start = this.startAt(point)
    if (start) this.change({ start })
  }

  /** @param {Point} point */
  clicked(point) {
    const step = this.scene && this.picture.stepAt(this.scene, point.x, point.y)
    if (typeof step === 'number') this.session.seek(step)
    else if (!this.isLocked('start')) this.moveStart(point)
  }

  cancelled() {
    this.pressed = null
    if (this.handle === 'drag') this.change({ start: this.record.start })
    this.handle = null
  }

  left() {
    this.hover = null
    if (this.handle !== 'drag') this.handle = this.resting
  }

  /** @param {KeyboardEvent} event */
  keyed(event) {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    if (event.key === ' ') {
      event.preventDefault()
      if (this.session.playing) this.session.pause()
      else this.session.play()
      return
    }
    if (this.isLocked('start') || !this.scene || !this.picture.startHandle(this.scene)) return
    const start = startAfterKey(event, this.start, this.snapshot.problem.domain)
    if (!start) return
    event.preventDefault()
    this.keying = true
    this.handle = 'focus'
    this.preview({ start: start.join(',') })
  }

  /** The keys held down one after the other are one step of undo. */
  released() {
    if (!this.keying) return
    this.keying = false
    this.change({ start: this.waiting?.start ?? this.record.start })
  }

  focused() {
    this.handle = this.resting
  }

  blurred() {
    this.released()
    this.handle = null
  }

  render() {
    const { picture, handle, snapshot } = this
    const movable = !this.isLocked('start') && Boolean(this.scene && picture.startHandle(this.scene))
    const grip = handle === 'drag' || handle === 'hover' ? (handle === 'drag' ? 'drag' : 'handle') : ''
    return html`
      <canvas class="${movable ? 'start' : ''} ${grip}" role="img" tabindex="0"
        aria-label=${picture.describe(snapshot)} aria-describedby="keys"
        @pointerdown=${this.down} @pointermove=${this.moved} @pointerup=${this.up} @pointercancel=${this.cancelled}
        @pointerleave=${this.left} @keydown=${this.keyed} @keyup=${this.released} @focus=${this.focused}
        @blur=${this.blurred}></canvas>
      <span id="keys" hidden>${
        movable ? 'Arrow keys move the start, with Shift in finer steps. ' : ''
      }Space plays and pauses.</span>
    `
  }
}
