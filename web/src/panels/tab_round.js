// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

const stops = 'button, input, select, textarea, a[href]'

/**
 * Leads Tab round within a dialog, to be heard on its `keydown`. The browser's own way out of a modal dialog leads into its
 * bars, and not from all of them does the focus find back to the page.
 * @param {KeyboardEvent} event
 */
export function tabRound(event) {
  if (event.key !== 'Tab') return
  const dialog = /** @type {HTMLDialogElement} */ (event.currentTarget)
  const reached = /** @type {HTMLElement[]} */ ([...dialog.querySelectorAll(stops)]).filter(
    (element) => element.tabIndex >= 0 && !element.matches(':disabled'),
  )
  const [first, last] = [reached[0], reached[reached.length - 1]]
  const [from, to] = event.shiftKey ? [first, last] : [last, first]
  const { activeElement } = /** @type {ShadowRoot} */ (dialog.getRootNode())
  if (activeElement !== from && activeElement !== dialog) return
  event.preventDefault()
  to.focus()
}
