// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {PropertyValues} from 'lit' */
/** @import {Picture, PictureEntry} from '../plots/pictures.js' */

import { css, html, nothing } from 'lit'
import { drawPicture } from '../plots/pictures.js'
import { createPlotCache } from '../plots/plot_cache.js'
import { SessionElement } from './session_element.js'
import { SharpCanvas } from './sharp_canvas.js'
import { StartControl } from './start_control.js'
import { baseStyles } from './styles/base.css.js'

/** Up to so many steps a second the point glides. */
const slow = 3

/** One picture on a canvas: draws it, and lets the start be set with pointer and keys. */
export class PictureCanvas extends SessionElement {
  static properties = {
    entry: { attribute: false },
    theme: { type: String },
    ranges: { state: true },
    turn: { state: true },
    turning: { state: true },
    slice: { state: true },
    plane: { state: true },
    picture: { state: true },
    failed: { state: true },
    density: { state: true },
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
      p {
        position: absolute;
        inset: 40% 12%;
        text-align: center;
      }
      canvas.zooms {
        touch-action: pan-y;
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
    /** @type {PictureEntry} set by the parent before the first drawing */
    this.entry = /** @type {any} */ (undefined)
    /** @type {Picture<any> | null} null while it is being loaded */
    this.picture = null
    this.failed = false
    /** Pixels to a CSS pixel at least, for paper. */
    this.density = 0
    /** @type {Promise<void> | null} */
    this.loading = null
    /** @type {'light' | 'dark'} */
    this.theme = 'light'
    this.sheet = new SharpCanvas(this)
    /** @type {number[][] | null} what a zoom under way shows; the record has it when it is over */
    this.ranges = null
    /** @type {import('../plots/snapshot.js').View['turn']} from where a surface is seen */
    this.turn = undefined
    this.turning = false
    /** @type {import('../plots/snapshot.js').Slice | null} */
    this.slice = null
    /** @type {import('../plots/snapshot.js').Plane | null} */
    this.plane = null
    this.hand = new StartControl(this)
    this.cache = createPlotCache()
    /** @type {ReturnType<typeof import('./glide.js').createGlide> | null} loaded when a run is played slowly */
    this.glide = null
    /** @type {any} */
    this.scene = null
  }

  firstUpdated() {
    this.sheet.measure()
    // Only a listener that is not passive can keep the page from scrolling.
    this.canvas.addEventListener('touchstart', (event) => this.hand.touched(event), { passive: false })
  }

  /** Resolves when the picture is loaded, as far as it can be, and drawn in the size that it has. */
  async getUpdateComplete() {
    for (;;) {
      const complete = await super.getUpdateComplete()
      if (this.loading) await this.loading
      else this.sheet.measure()
      if (!this.loading && !this.isUpdatePending) return complete
    }
  }

  /** Takes up the picture of the entry: at once where it is there, later where it must come over the network. */
  open() {
    const { entry } = this
    const loaded = entry.load()
    this.failed = false
    if (!(loaded instanceof Promise)) {
      this.picture = loaded
      this.loading = null
      return
    }
    this.picture = null
    this.loading = loaded.then(
      (picture) => this.take(entry, picture),
      () => this.take(entry, null),
    )
  }

  /**
   * @param {PictureEntry} entry
   * @param {Picture<any> | null} picture null when it could not be loaded
   */
  take(entry, picture) {
    if (entry !== this.entry) return
    this.loading = null
    this.picture = picture
    this.failed = picture === null
  }

  get ratio() {
    return Math.max(this.density, this.sheet.ratio)
  }

  get canvas() {
    return this.sheet.element
  }

  /** A new problem reaches this canvas before the panel takes the picture away that cannot show it. */
  get fits() {
    return this.entry.applies(this.snapshot)
  }

  get start() {
    return this.snapshot.trajectory.x.map((column) => column[0] ?? 0)
  }

  /** What is drawn: the point may be on its way to where the snapshot has it. */
  moving() {
    const { snapshot, glide } = this
    const isSlow = Number(this.record.speed) <= slow
    if (isSlow && glide) return glide.shown(snapshot)
    if (isSlow && snapshot.playing) this.loadGlide()
    return { snapshot, gliding: false }
  }

  async loadGlide() {
    const { createGlide } = await import('./glide.js')
    this.glide ??= createGlide(() => this.requestUpdate())
  }

  /** @param {PropertyValues} changed */
  willUpdate(changed) {
    super.willUpdate(changed)
    if (changed.has('entry')) this.open()
    const { size } = this.sheet
    const { theme, cache, picture, ranges, turn, turning, slice, plane } = this
    const { handle, chosen } = this.hand
    const { snapshot, gliding } = this.moving()
    const palette = /** @type {import('../plots/depth.js').Palette} */ (this.record.colours)
    const view = {
      ...size,
      theme,
      palette,
      pixelRatio: this.ratio,
      handle,
      chosen,
      cache,
      ranges,
      turn,
      turning,
      slice,
      plane,
      predictions:
        picture?.predictions && this.fits ? this.session.closely.read(picture.predictions, snapshot) : null,
      gradients:
        this.entry.gradients && this.snapshot.row !== null && !gliding
          ? this.session.closely.gradients()
          : null,
      arrows: !gliding,
    }
    const possible = size.width > 0 && size.height > 0 && this.fits
    this.scene = possible && picture ? picture.scene(snapshot, view) : null
  }

  updated() {
    this.draw()
  }

  /** Drawn at once, not in an animation frame: those do not come while the page is out of sight. */
  draw() {
    const { picture, scene } = this
    // An empty frame until the picture is there. One that is about to go stays as it was.
    if (!picture) this.canvas.width = 0
    if (!picture || !scene) return
    const context = this.sheet.clear(this.ratio)
    if (context) drawPicture(context, picture, scene)
  }

  render() {
    const { picture, snapshot, hand, fits } = this
    const movable = hand.held !== null
    const { pictureKeys: keys } = this.words.page
    const grip = { drag: 'drag', hover: 'handle', focus: '' }[hand.handle ?? 'focus']
    return html`
      <canvas class="${movable ? 'start' : ''} ${grip} ${this.scene?.ranges ? 'zooms' : ''}" role="img" tabindex="0"
        aria-label=${picture && fits ? picture.describe(snapshot, this.scene) : this.words.pictures.picture} aria-describedby="keys"
        @pointerdown=${(/** @type {PointerEvent} */ event) => hand.down(event)}
        @pointermove=${(/** @type {PointerEvent} */ event) => hand.moved(event)}
        @pointerup=${(/** @type {PointerEvent} */ event) => hand.up(event)}
        @pointercancel=${() => hand.cancelled()} @pointerleave=${() => hand.left()}
        @keydown=${(/** @type {KeyboardEvent} */ event) => hand.keyed(event)} @keyup=${() => hand.released()}
        @focus=${() => hand.focused()} @blur=${() => hand.blurred()}></canvas>
      ${this.failed ? html`<p class="error" role="alert">${this.words.page.notLoaded.picture}</p>` : nothing}
      <span id="keys" hidden>${hand.help || (movable ? keys.start : '')} ${this.scene?.ranges ? keys.zoom : ''} ${this.scene?.turn ? keys.turn : ''} ${keys.play}</span>
      <fall-line-picture-tools .session=${this.session} .host=${this} .scene=${this.scene}></fall-line-picture-tools>
    `
  }
}
