// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import temml from 'temml'
import { withoutDecay } from './src/panels/mathematics/rule_in_force.js'

/** @typedef {{id: string, formula?: string}} Unit */

/**
 * A formula in TeX as MathML. What is written for other renderings, styles and classes, is left out: the page's policy
 * forbids the one, and it has no sheet for the other.
 * @param {string} tex  one line
 */
export function mathmlOf(tex) {
  const markup = temml.renderToString(tex, { displayMode: true, throwOnError: true, xml: true })
  return markup.replace(/ (?:style|class)="[^"]*"/g, '')
}

/**
 * The formulas of all units that a catalogue lists, line by line, with and without what may be left out.
 * @param {Record<string, unknown>} catalogue
 * @returns {Record<string, string>}  MathML by TeX; throws where a formula cannot be set
 */
export function formulasOf(catalogue) {
  const units = /** @type {Unit[]} */ (Object.values(catalogue).filter(Array.isArray).flat())
  /** @type {Record<string, string>} */
  const set = {}
  for (const { id, formula } of units) {
    for (const tex of formula?.split('\n') ?? []) {
      try {
        for (const shown of [tex, withoutDecay(tex)]) set[shown] = mathmlOf(shown)
      } catch (error) {
        throw new Error(`the formula of ${id} cannot be set: ${tex}`, { cause: error })
      }
    }
  }
  return set
}
