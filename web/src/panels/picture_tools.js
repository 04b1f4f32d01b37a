// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {PictureCanvas} from './picture_canvas.js' */

import { html, nothing } from 'lit'
import { readOutText } from '../plots/read_out.js'
import { symbolText } from '../plots/symbol_text.js'
import { PlaneFollower } from './plane_follower.js'
import { SessionElement } from './session_element.js'
import { SliceChoice } from './slice_choice.js'
import { SliceFollower } from './slice_follower.js'
import { baseStyles } from './styles/base.css.js'
import { toolStyles } from './styles/tools.css.js'
import { toolIcons } from './tool_icons.js'
import { TurnControl } from './turn_control.js'
import { ZoomControl } from './zoom_control.js'

/** Radians that a press turns a surface by. */
const step = Math.PI / 12

/** Above a picture: what lies under the pointer, and the buttons that zoom. It comes after the first picture. */
export class PictureTools extends SessionElement {
  static properties = {
    ...SessionElement.properties,
    host: { attribute: false },
    scene: { attribute: false },
    pointer: { state: true },
    note: { state: true },
  }

  static styles = [baseStyles, toolStyles]

  constructor() {
    super()
    /** @type {PictureCanvas} set by the picture before the first drawing */
    this.host = /** @type {any} */ (undefined)
    /** @type {any} of the picture, as it is drawn */
    this.scene = null
    /** @type {{x: number, y: number} | null} */
    this.pointer = null
    this.note = ''
    /** @type {ZoomControl | null} */
    this.zoom = null
    /** @type {TurnControl | null} */
    this.turner = null
    /** @type {SliceFollower | null} */
    this.slicer = null
    /** @type {SliceChoice | null} */
    this.sliceChoice = null
    /** @type {PlaneFollower | null} */
    this.planes = null
    this.listening = new AbortController()
  }

  connectedCallback() {
    super.connectedCallback()
    if (this.zoom && this.turner) this.listen(this.zoom, this.turner)
  }

  disconnectedCallback() {
    super.disconnectedCallback()
    this.listening.abort()
  }

  firstUpdated() {
    this.zoom = new ZoomControl(this.host, (sentence) => {
      this.note = sentence
    })
    this.turner = new TurnControl(this.host)
    this.slicer = new SliceFollower(this.host)
    this.planes = new PlaneFollower(this.host)
    this.sliceChoice = new SliceChoice(this.slicer)
    this.listen(this.zoom, this.turner)
    this.requestUpdate()
  }

  /** @param {ZoomControl} zoom @param {TurnControl} turner */
  listen(zoom, turner) {
    this.listening = new AbortController()
    const { signal } = this.listening
    const { canvas } = this.host
    /**
     * @template {keyof HTMLElementEventMap} Name
     * @param {Name} name @param {(event: HTMLElementEventMap[Name]) => void} act
     */
    const on = (name, act) => canvas.addEventListener(name, act, { signal, passive: false })
    on('wheel', (event) => zoom.wheel(event))
    on('keydown', (event) => {
      zoom.keyed(event)
      turner.keyed(event)
    })
    on('pointerdown', (event) => {
      zoom.down(event)
      turner.down(event)
    })
    on('pointermove', (event) => {
      zoom.moved(event)
      turner.moved(event)
      this.pointer = event.pointerType === 'touch' ? null : this.host.hand.place(event)
      this.session.glance(this.stepUnder(this.pointer))
    })
    for (const name of /** @type {const} */ (['pointerup', 'pointercancel'])) {
      on(name, (event) => {
        zoom.up(event)
        turner.up()
      })
    }
    on('click', (event) => this.pickRow(event))
    on('pointerleave', () => {
      this.pointer = null
      this.session.glance(null)
    })
  }

  /** The step that the pointer is on. @param {{x: number, y: number} | null} point */
  stepUnder(point) {
    const { scene } = this
    const { picture } = this.host
    if (!scene || !point || !picture || this.host.hand.handle === 'drag') return null
    return picture.glanceAt?.(scene, point.x, point.y) ?? picture.stepAt(scene, point.x, point.y)
  }

  /** A press on a point of the data looks at its row. @param {MouseEvent} event */
  pickRow(event) {
    const { picture, hand } = this.host
    if (hand.acted) return
    const { x, y } = hand.place(event)
    const row = this.scene && !this.isLocked('row') ? (picture?.rowAt?.(this.scene, x, y) ?? null) : null
    if (row !== null) this.change({ row: row + 1 })
  }

  updated() {
    this.style.right = `${this.scene?.toolsRight ?? 0}px`
    this.slicer?.follow()
    this.planes?.follow()
    this.sliceChoice?.mark(this.renderRoot)
  }

  /** What lies under the pointer. Those who hear the page have the table. */
  readOut() {
    const { host, scene, pointer } = this
    const { picture } = host
    const read = scene && pointer && picture?.readAt?.(scene, pointer.x, pointer.y)
    const { glance } = this.snapshot
    const step = glance ? [{ name: this.words.pictures.step, text: this.words.number(glance.step) }] : []
    const cells = read ? [...step, ...readOutText(read, this.valueOf(read), this.words)] : []
    return html`
      <div class="read number" aria-hidden="true">${cells.map(
        ({ name, text }) => html`<span class="cell"><i>${symbolText(name)}</i><b>${text}</b></span>`,
      )}</div>
    `
  }

  /** @param {import('../plots/pictures.js').Reading} reading */
  valueOf({ at }) {
    const value = at && this.session.closely.valueAt(at)
    if (value === null) return null
    return { name: this.snapshot.problem.kind === 'fit' ? this.words.pictures.loss : 'f', value }
  }

  /** @param {keyof typeof toolIcons} icon @param {string} label @param {() => void} act @param {boolean} off */
  button(icon, label, act, off = false) {
    return html`<button class="icon" aria-label=${label} title=${label} aria-disabled=${off}
      @click=${() => off || act()}>${toolIcons[icon]}</button>`
  }

  buttons() {
    const { zoom } = this
    if (!zoom?.possible) return nothing
    const words = this.words.more.tools
    return html`
      <div class="buttons" role="group" aria-label=${words.zoom}>
        ${this.button('closer', words.closer, () => zoom.zoom(0.5))}
        ${this.button('farther', words.farther, () => zoom.zoom(2))}
        ${this.button('whole', words.whole, () => zoom.whole(), zoom.isWhole)}
      </div>
    `
  }

  turnButtons() {
    const { turner } = this
    if (!turner?.possible) return nothing
    const words = this.words.more.tools
    return html`
      <div class="buttons" role="group" aria-label=${words.turn}>
        ${this.button('left', words.left, () => turner.turn(-step, 0))}
        ${this.button('right', words.right, () => turner.turn(step, 0))}
        ${this.button('up', words.up, () => turner.turn(0, step))}
        ${this.button('down', words.down, () => turner.turn(0, -step))}
      </div>
    `
  }

  pointTools() {
    if (this.host.entry.id !== 'data') return nothing
    return html`<fall-line-point-tools .session=${this.session} .host=${this.host} .scene=${this.scene}></fall-line-point-tools>`
  }

  render() {
    return html`
      <div class="tools">${this.sliceChoice?.template(this.isLocked('slice')) ?? nothing}${this.readOut()}${this.pointTools()}${this.turnButtons()}${this.buttons()}</div>
      <p class="note" role="status" ?hidden=${this.note === ''}>${this.note}</p>
    `
  }
}
