// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import { css, html, LitElement, nothing } from 'lit'
import { SharpCanvas } from '../sharp_canvas.js'
import { baseStyles } from '../styles/base.css.js'

/**
 * What a chart shows and how it is drawn.
 * @template Scene
 * @typedef {object} Drawing
 * @property {(size: {width: number, height: number}) => Scene} scene
 * @property {(context: CanvasRenderingContext2D, scene: Scene) => void} draw
 */

/**
 * What a hand does to a chart. `grip` says what lies under a pixel; what it gives is handed to `move`.
 * @template Scene
 * @typedef {object} Hand
 * @property {(scene: Scene, px: number, py: number) => string | null} grip
 * @property {(scene: Scene, held: string, px: number, settled: boolean) => void} move
 * @property {(event: KeyboardEvent) => boolean} key  whether it was of use
 * @property {string} keys  what they do, in words
 */

/** A chart on a canvas: drawn at once when something changes, sharp at any density, with a name for who cannot see it. */
export class Chart extends LitElement {
  static properties = {
    drawing: { attribute: false },
    label: { attribute: false },
    hand: { attribute: false },
  }

  static styles = [
    baseStyles,
    css`
      :host {
        display: block;
        position: relative;
        height: var(--chart-height, 280px);
        min-width: 0;
      }
      canvas {
        position: absolute;
        inset: 0;
        width: 100%;
        height: 100%;
        border-radius: 8px;
      }
      canvas.held {
        cursor: ew-resize;
        touch-action: pan-y pinch-zoom;
      }
    `,
  ]

  constructor() {
    super()
    /** @type {Drawing<any>} */
    this.drawing = /** @type {any} */ (undefined)
    this.label = ''
    /** @type {Hand<any> | null} */
    this.hand = null
    this.sheet = new SharpCanvas(this)
    /** @type {any} */
    this.scene = null
    /** @type {string | null} what the pointer holds */
    this.held = null
  }

  get canvas() {
    return this.sheet.element
  }

  updated() {
    // Once: to ask again would make the browser lay out the page for every picture of a drag.
    if (this.sheet.size.width === 0) this.sheet.measure()
    const context = this.sheet.clear()
    if (!context) return
    this.scene = this.drawing.scene(this.sheet.size)
    this.drawing.draw(context, this.scene)
  }

  /** @param {PointerEvent} event */
  down(event) {
    if (!this.hand || !this.scene || event.button !== 0 || !event.isPrimary) return
    const box = this.canvas.getBoundingClientRect()
    this.held = this.hand.grip(this.scene, event.clientX - box.left, event.clientY - box.top)
    if (this.held === null) return
    this.canvas.setPointerCapture(event.pointerId)
    this.move(event, false)
  }

  /** @param {PointerEvent} event @param {boolean} settled */
  move(event, settled) {
    if (this.held === null || !event.isPrimary) return
    const { left } = this.canvas.getBoundingClientRect()
    this.hand?.move(this.scene, this.held, event.clientX - left, settled)
  }

  /** @param {PointerEvent} event */
  up(event) {
    this.move(event, true)
    this.held = null
  }

  /** @param {KeyboardEvent} event */
  keyed(event) {
    if (this.hand?.key(event)) event.preventDefault()
  }

  render() {
    const { hand } = this
    return html`
      <canvas class=${hand ? 'held' : ''} role="img" tabindex="0" aria-label=${this.label}
        aria-describedby=${hand ? 'keys' : nothing}
        @pointerdown=${this.down} @pointermove=${(/** @type {PointerEvent} */ event) => this.move(event, false)}
        @pointerup=${this.up} @pointercancel=${() => {
          this.held = null
        }} @keydown=${this.keyed}></canvas>
      ${hand ? html`<span id="keys" hidden>${hand.keys}</span>` : nothing}
    `
  }
}
