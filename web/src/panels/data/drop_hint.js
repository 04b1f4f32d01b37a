// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import { css, html, LitElement } from 'lit'
import { baseStyles } from '../styles/base.css.js'

/** Over the page while a file is held above it. */
export class DropHint extends LitElement {
  static properties = { text: {} }

  static styles = [
    baseStyles,
    css`
      :host {
        position: fixed;
        inset: 0;
        z-index: 20;
        padding: 16px;
        background: color-mix(in srgb, var(--paper) 80%, transparent);
        pointer-events: none;
      }
      p {
        display: grid;
        place-items: center;
        height: 100%;
        padding: 24px;
        border: 3px dashed var(--accent);
        border-radius: 16px;
        font-size: 20px;
        font-weight: 600;
        text-align: center;
      }
    `,
  ]

  constructor() {
    super()
    this.text = ''
  }

  /** @param {ParentNode} root @param {string} text */
  static over(root, text) {
    const hint = /** @type {DropHint} */ (document.createElement('fall-line-drop-hint'))
    hint.text = text
    root.append(hint)
    return hint
  }

  render() {
    return html`<p>${this.text}</p>`
  }
}
