// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {FallLine} from './element.js' */
/** @import {FormulaControl} from '../panels/controls/formula_control.js' */

/**
 * Puts the focus into the first formula of the page; its section opens where that is closed.
 * @param {FallLine} playground
 */
export function focusFormula(playground) {
  const panel = playground.renderRoot.querySelector('fall-line-problem')
  const section = panel?.shadowRoot?.querySelector('details')
  if (section) section.open = true
  const control = /** @type {FormulaControl | null | undefined} */ (
    panel?.shadowRoot?.querySelector('fall-line-formula')
  )
  control?.area?.focus()
}
