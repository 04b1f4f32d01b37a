// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {PropertyValues} from 'lit' */
/** @import {Picture} from '../plots/pictures.js' */

import { css, html } from 'lit'
import { drawPicture } from '../plots/pictures.js'
import { createPlotCache } from '../plots/plot_cache.js'
import { SessionElement } from './session_element.js'
import { StartControl } from './start_control.js'
import { baseStyles } from './styles/base.css.js'

/** One picture on a canvas: draws it, and lets the start be set with pointer and keys. */
export class PictureCanvas extends SessionElement {
  static properties = {
    picture: { attribute: false },
    theme: { type: String },
    size: { state: true },
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
    this.hand = new StartControl(this)
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
    // Only a listener that is not passive can keep the page from scrolling.
    this.canvas.addEventListener('touchstart', (event) => this.hand.touched(event), { passive: false })
  }

  get canvas() {
    return /** @type {HTMLCanvasElement} */ (this.renderRoot.querySelector('canvas'))
  }

  measure() {
    const { clientWidth: width, clientHeight: height } = this
    if (width !== this.size.width || height !== this.size.height) this.size = { width, height }
  }

  /** A new problem reaches this canvas before the panel takes the picture away that cannot show it. */
  get fits() {
    return this.picture.applies(this.snapshot)
  }

  get start() {
    return this.snapshot.trajectory.x.map((column) => column[0] ?? 0)
  }

  /** @param {PropertyValues} changed */
  willUpdate(changed) {
    super.willUpdate(changed)
    const { size, theme, cache } = this
    const { hover, handle } = this.hand
    const view = { ...size, theme, pixelRatio: window.devicePixelRatio || 1, hover, handle, cache }
    const possible = size.width > 0 && size.height > 0 && this.fits
    this.scene = possible ? this.picture.scene(this.snapshot, view) : null
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

  render() {
    const { picture, snapshot, hand } = this
    const movable = hand.held !== null
    const grip = { drag: 'drag', hover: 'handle', focus: '' }[hand.handle ?? 'focus']
    return html`
      <canvas class="${movable ? 'start' : ''} ${grip}" role="img" tabindex="0"
        aria-label=${this.fits ? picture.describe(snapshot) : ''} aria-describedby="keys"
        @pointerdown=${(/** @type {PointerEvent} */ event) => hand.down(event)}
        @pointermove=${(/** @type {PointerEvent} */ event) => hand.moved(event)}
        @pointerup=${(/** @type {PointerEvent} */ event) => hand.up(event)}
        @pointercancel=${() => hand.cancelled()} @pointerleave=${() => hand.left()}
        @keydown=${(/** @type {KeyboardEvent} */ event) => hand.keyed(event)} @keyup=${() => hand.released()}
        @focus=${() => hand.focused()} @blur=${() => hand.blurred()}></canvas>
      <span id="keys" hidden>${
        movable ? 'Arrow keys move the start, with Shift in finer steps. ' : ''
      }Space plays and pauses.</span>
    `
  }
}
