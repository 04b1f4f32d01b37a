// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {PropertyValues} from 'lit' */
/** @import {Words} from '../../words/words.js' */

import { css, html, LitElement } from 'lit'
import { baseStyles } from '../styles/base.css.js'
import { mathmlNode } from './mathml_node.js'

/** Sizes of type, in pixels: the usual one, and the least that a line is set in to be seen whole. */
const usualSize = 15
const leastSize = 12

/** @param {readonly string[]} lines @param {readonly string[] | undefined} former */
const differ = (lines, former) =>
  lines.length !== former?.length || lines.some((line, i) => line !== former[i])

/**
 * Formulas, one a line. A line that is a little wider than the box is set smaller; one that is much wider scrolls within itself,
 * by keys as well.
 */
export class MathematicsBox extends LitElement {
  static properties = {
    words: { attribute: false },
    mathml: { attribute: false, hasChanged: differ },
    label: { type: String },
    nodes: { state: true },
  }

  static styles = [
    baseStyles,
    css`
      .line {
        display: flex;
        align-items: center;
        min-height: var(--line-height, 30px);
        padding-block: var(--line-gap, 0);
        overflow: auto hidden;
        scrollbar-width: thin;
        scrollbar-color: var(--track) transparent;
        border-radius: 6px;
      }
      .line[data-scrolls] {
        padding-bottom: max(6px, var(--line-gap, 0px));
        mask-image: linear-gradient(to left, transparent, black 22px);
      }
      .line[data-scrolls]::after {
        content: '';
        flex: none;
        width: 24px;
      }
      math {
        flex: none;
        width: max-content;
        margin: 0;
        font-family: 'STIX Two Math', 'Cambria Math', 'Latin Modern Math', 'TeX Gyre DejaVu Math', 'DejaVu Math TeX Gyre', math,
          serif;
        font-size: ${usualSize}px;
      }
      mtd {
        padding: 2px 0;
        text-align: left;
      }
      mtd + mtd {
        padding-left: 1em;
      }
    `,
  ]

  constructor() {
    super()
    /** @type {Words} set by the parent before the first drawing */
    this.words = /** @type {any} */ (undefined)
    /** @type {readonly string[]} a line each; an empty one is a formula that is too long to be read */
    this.mathml = []
    /** What the lines are, for listeners, where one scrolls. */
    this.label = ''
    /** @type {(Element | null)[]} */
    this.nodes = []
    this.sizes = new ResizeObserver(() => this.letScroll())
  }

  connectedCallback() {
    super.connectedCallback()
    this.sizes.observe(this)
  }

  disconnectedCallback() {
    super.disconnectedCallback()
    this.sizes.disconnect()
  }

  /** @param {PropertyValues} changed */
  willUpdate(changed) {
    if (changed.has('mathml')) this.nodes = this.mathml.map((markup) => (markup ? mathmlNode(markup) : null))
  }

  updated() {
    this.letScroll()
  }

  /** What can be scrolled must be reached by keys; what cannot would only be in their way. */
  letScroll() {
    for (const line of this.renderRoot.querySelectorAll('.line')) {
      const scrolls = !fitted(
        /** @type {MathMLElement | null} */ (line.querySelector('math')),
        line.clientWidth,
      )
      line.toggleAttribute('data-scrolls', scrolls)
      for (const [name, value] of Object.entries({
        tabindex: '0',
        role: 'group',
        'aria-label': this.label,
      })) {
        if (scrolls) line.setAttribute(name, value)
        else line.removeAttribute(name)
      }
    }
  }

  render() {
    return this.nodes.map(
      (node) =>
        html`<div class="line">${node ?? html`<span class="hint">${this.words.more.mathematics.tooLong}</span>`}</div>`,
    )
  }
}

/** Sets a formula as large as there is room for. @param {MathMLElement | null} formula @param {number} room @returns {boolean} whether it is seen whole */
function fitted(formula, room) {
  if (!formula) return true
  formula.style.fontSize = ''
  let { width } = formula.getBoundingClientRect()
  // Glyphs are not exactly as wide as their size says: a second try, or a third.
  for (let size = usualSize; width > room; ) {
    size = Math.floor(((size * room) / width - 0.05) * 10) / 10
    formula.style.fontSize = size < leastSize ? '' : `${size}px`
    if (size < leastSize) return false
    width = formula.getBoundingClientRect().width
  }
  return true
}
