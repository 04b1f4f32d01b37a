// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {WorkedStep} from '../../core/types.js' */
/** @import {OptimizerEntry} from '../../state/types.js' */

import formulas from 'fall-line:formulas'
import { mathmlNode } from './mathml_node.js'
import { ruleLines } from './rule_lines.js'
import { stepNumbers } from './step_numbers.js'
import { parametersOf } from './step_quantities.js'
import { withNumbers } from './with_numbers.js'
import { workedVectors } from './worked_vectors.js'

/**
 * A line of a rule as MathML, and the same with the numbers of a step; without where it says nothing of this step.
 * @typedef {{rule: string, numbered: string | null}} WorkedLine
 */

/** The formula of a rule, whether or not its numbers can be put into it. @param {OptimizerEntry} rule */
export const ruleMathml = ({ formula = '' }) => formula.split('\n').flatMap((tex) => formulas[tex] ?? [])

/** The lines of a rule that is made of the numbers of one coordinate; null of another. @param {OptimizerEntry} rule */
function linesOf({ byCoordinate, formula }) {
  if (!byCoordinate || !formula) return null
  try {
    return ruleLines(formula)
  } catch {
    return null // it is shown in vectors, which hold for every rule
  }
}

/**
 * A step of one coordinate.
 * @param {OptimizerEntry} rule
 * @param {(id: string) => unknown} setting  of the rule's parameters, as set
 * @param {WorkedStep} worked
 * @param {number} i
 * @param {(value: number) => string} write
 * @returns {WorkedLine[] | null} null where the rule works on all coordinates at once
 */
export function workedLines(rule, setting, worked, i, write) {
  const lines = linesOf(rule)
  if (!lines) return null
  return stepNumbers(lines, parametersOf(rule, setting), worked, i).map(({ tex, applies, numbers }) => {
    const markup = formulas[tex]
    const texts = new Map([...numbers].map(([name, value]) => [name, write(value)]))
    const numbered = () => new XMLSerializer().serializeToString(withNumbers(mathmlNode(markup), texts))
    return { rule: markup, numbered: applies ? numbered() : null }
  })
}

export { workedVectors }
