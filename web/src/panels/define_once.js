// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/**
 * Defines elements, however many copies of the playground a page loads.
 * @param {Readonly<Record<string, CustomElementConstructor>>} named
 */
export function defineOnce(named) {
  for (const [name, element] of Object.entries(named)) {
    if (!customElements.get(name)) customElements.define(name, element)
  }
}
