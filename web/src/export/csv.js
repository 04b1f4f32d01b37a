// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {Recorded} from './types.js' */

import { exactNumber } from './exact_number.js'

const lineEnd = '\r\n'

/** One field of a table (RFC 4180, section 2). @param {string} text */
const field = (text) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)

/**
 * Names that are all different: a coordinate may be called like a measure.
 * @param {string[]} names
 */
function distinct(names) {
  const taken = new Set()
  return names.map((name) => {
    let own = name
    while (taken.has(own)) own += '_'
    taken.add(own)
    return own
  })
}

/** The first line of a run's table, in the form of RFC 4180. @param {string[]} variables */
export function csvHead(variables) {
  const measures = ['value', 'gradient_norm', 'step_size', 'function_evaluations', 'gradient_evaluations']
  return (
    distinct(['step', ...variables, ...measures])
      .map(field)
      .join(',') + lineEnd
  )
}

/**
 * The lines of the kept steps from one entry to another, exclusive. All numbers read back to the same double; one that is
 * none is written NaN.
 * @param {Recorded} recorded
 * @param {number} from
 * @param {number} to
 */
export function csvLines(recorded, from, to) {
  const { x, step, value, gradientNorm, stepSize, functionEvaluations, gradientEvaluations } = recorded
  const columns = [step, ...x, value, gradientNorm, stepSize, functionEvaluations, gradientEvaluations]
  let lines = ''
  for (let entry = from; entry < to; entry += 1) {
    lines += columns.map((column) => exactNumber(column[entry])).join(',') + lineEnd
  }
  return lines
}
