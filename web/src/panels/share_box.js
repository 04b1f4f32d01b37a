// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {Words} from '../words/words.js' */

import { css, html, LitElement, nothing } from 'lit'
import { icons } from './icons.js'
import { baseStyles } from './styles/base.css.js'

/** Copies the link to what is on the screen; shows it as well, since the clipboard is closed to many frames. */
export class ShareBox extends LitElement {
  static properties = {
    words: { attribute: false },
    link: { attribute: false },
    narrow: { type: Boolean },
    partial: { type: Boolean },
    open: { state: true },
    copied: { state: true },
  }

  static styles = [
    baseStyles,
    css`
      :host {
        position: relative;
      }
      .box {
        position: absolute;
        z-index: 5;
        top: calc(100% + 8px);
        right: 0;
        width: min(440px, calc(100cqi - 24px));
        padding: 14px;
        border: 1px solid var(--line);
        border-radius: 12px;
        background: var(--card);
        box-shadow: 0 8px 28px rgb(0 0 0 / 0.18);
      }
      .line {
        display: flex;
        align-items: center;
        justify-content: space-between;
        gap: 8px;
        margin-bottom: 8px;
      }
      .line button {
        border-color: transparent;
      }
    `,
  ]

  constructor() {
    super()
    /** @type {Words} set by the parent before the first drawing */
    this.words = /** @type {any} */ (undefined)
    /** @type {() => string} */
    this.link = () => ''
    this.narrow = false
    /** Whether the link lacks something, as what stands in the slot says. */
    this.partial = false
    this.open = false
    this.copied = false
    /** @param {Event} event */
    this.onOutside = (event) => {
      if (!event.composedPath().includes(this)) this.close()
    }
  }

  disconnectedCallback() {
    super.disconnectedCallback()
    document.removeEventListener('pointerdown', this.onOutside)
  }

  async share() {
    if (this.open) return this.close()
    this.copied = false
    this.open = true
    document.addEventListener('pointerdown', this.onOutside)
    try {
      await navigator.clipboard.writeText(this.link())
      this.copied = true
    } catch {
      this.copied = false // refused: the text is there to be copied by hand
    }
    await this.updateComplete
    const field = this.renderRoot.querySelector('input')
    field?.focus()
    field?.select()
  }

  close() {
    this.open = false
    document.removeEventListener('pointerdown', this.onOutside)
  }

  /** @param {KeyboardEvent} event */
  pressed(event) {
    if (event.key !== 'Escape' || !this.open) return
    event.stopPropagation()
    this.leave()
  }

  /** Closes, and goes back to where it was opened. */
  leave() {
    this.close()
    this.renderRoot.querySelector('button')?.focus()
  }

  render() {
    const { share, close } = this.words.page
    const [copied, byHand] = this.partial
      ? [share.copiedPart, share.partByHand]
      : [share.copied, share.byHand]
    const said = this.copied ? copied : byHand
    return html`
      <div @keydown=${this.pressed}>
        <button class=${this.narrow ? 'icon' : ''} aria-expanded=${this.open} aria-label=${share.copy} title=${share.copy}
          @click=${this.share}>${icons.link}${this.narrow ? nothing : share.copy}</button>
        ${
          this.open
            ? html`
              <div class="box" role="dialog" aria-label=${share.title}>
                <div class="line">
                  <p role="status">${said}</p>
                  <button class="icon" aria-label=${close} @click=${this.leave}>${icons.close}</button>
                </div>
                <input class="text" type="text" readonly aria-label=${share.link} .value=${this.link()} />
                <slot></slot>
              </div>
            `
            : nothing
        }
      </div>
    `
  }
}
