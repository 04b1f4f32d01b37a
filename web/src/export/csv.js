// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {Recorded} from './types.js' */

import { exactNumber } from './exact_number.js'

/** One field of a table (RFC 4180, section 2). @param {string} text */
const field = (text) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)

/**
 * Names that are all different: a coordinate may be called like a measure.
 * @param {string[]} names
 */
function distinct(names) {
  const taken = new Set()
  return names.map((name) => {
    while (taken.has(name)) name += '_'
    taken.add(name)
    return name
  })
}

/**
 * A run as a table with a line for each kept step, in the form of RFC 4180. All numbers read back to the same double; one
 * that is none is written NaN.
 * @param {string[]} variables
 * @param {Recorded} recorded
 */
export function csvOf(variables, recorded) {
  const { x, step, value, gradientNorm, stepSize, functionEvaluations, gradientEvaluations } = recorded
  const measures = ['value', 'gradient_norm', 'step_size', 'function_evaluations', 'gradient_evaluations']
  const columns = [step, ...x, value, gradientNorm, stepSize, functionEvaluations, gradientEvaluations]
  const lines = [distinct(['step', ...variables, ...measures]).map(field).join(',')]
  for (let entry = 0; entry < step.length; entry += 1) {
    lines.push(columns.map((column) => exactNumber(column[entry])).join(','))
  }
  return `${lines.join('\r\n')}\r\n`
}
