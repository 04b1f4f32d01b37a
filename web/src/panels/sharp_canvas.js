// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {ReactiveController, ReactiveControllerHost} from 'lit' */

/**
 * The canvas that fills an element: draws it anew when its size changes, with as many pixels as the screen has there.
 * @implements {ReactiveController}
 */
export class SharpCanvas {
  #host
  #sizes
  /** In CSS px. */
  size = { width: 0, height: 0 }

  /** @param {ReactiveControllerHost & HTMLElement} host */
  constructor(host) {
    this.#host = host
    this.#sizes = new ResizeObserver(() => this.measure())
    host.addController(this)
  }

  hostConnected() {
    this.#sizes.observe(this.#host)
  }

  hostDisconnected() {
    this.#sizes.disconnect()
  }

  /** The observer tells of a new size with the next frame only, which a busy browser lets wait. */
  measure() {
    const { clientWidth: width, clientHeight: height } = this.#host
    if (width === this.size.width && height === this.size.height) return
    this.size = { width, height }
    this.#host.requestUpdate()
  }

  get element() {
    return /** @type {HTMLCanvasElement} */ (this.#host.shadowRoot?.querySelector('canvas'))
  }

  get ratio() {
    return window.devicePixelRatio || 1
  }

  /**
   * Nothing on it, and CSS px to draw in.
   * @param {number} [ratio] pixels to each of these
   * @returns {CanvasRenderingContext2D | null} null where there is nothing to draw on
   */
  clear(ratio = this.ratio) {
    const { element, size } = this
    const { width, height } = size
    const context = element.getContext('2d')
    if (!context || width === 0) return null
    const [columns, rows] = [Math.round(width * ratio), Math.round(height * ratio)]
    if (element.width !== columns) element.width = columns
    if (element.height !== rows) element.height = rows
    context.setTransform(ratio, 0, 0, ratio, 0, 0)
    context.clearRect(0, 0, width, height)
    return context
  }
}
