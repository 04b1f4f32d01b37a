// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {ElementPart} from 'lit/directive.js' */

import { noChange } from 'lit'
import { Directive, directive } from 'lit/directive.js'

class Styled extends Directive {
  /** @param {Readonly<Record<string, string>>} properties */
  render(properties) {
    return properties
  }

  /**
   * @param {ElementPart} part
   * @param {[Readonly<Record<string, string>>]} values
   */
  update(part, [properties]) {
    const { style } = /** @type {HTMLElement} */ (part.element)
    for (const [name, value] of Object.entries(properties)) {
      if (style.getPropertyValue(name) !== value) style.setProperty(name, value)
    }
    return noChange
  }
}

/**
 * Style properties of one element, set through the object model: a style attribute, which Lit's own styleMap begins
 * with, is blocked by the page's policy.
 */
export const styled = directive(Styled)
