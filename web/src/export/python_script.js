// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {Say} from '../words/words.js' */
/** @import {ScriptSource, Style} from './types.js' */

import { batchesTold, isInBatches } from './python_batches.js'
import { penaltyTold } from './python_fit.js'
import { helpers } from './python_helpers.js'
import { loopLines } from './python_loop.js'
import { problemLines } from './python_problem.js'

/** Rows of data that a script holds at most. */
const mostRows = 20_000

/** A text as lines of a comment. @param {string} text */
const comment = (text) => text.split(/[\n\r\f\v\0]+/).map((line) => `# ${line}`.trimEnd())

/** Why a run is not written as Python; null where it is. @param {ScriptSource} source @returns {Say | null} */
function objection({ facts, code, optimizer, rule, source }) {
  if ((facts.rows ?? 0) > mostRows) return ({ more }) => more.takeAway.manyRows
  for (const { label, python } of [optimizer, rule, source]) {
    if (python === '') return ({ more, text }) => more.takeAway.noPython(text(label))
  }
  const isTooLong = !code?.value || (source.python.includes('gradient_of') && !code.gradient)
  return isTooLong ? ({ more }) => more.takeAway.tooLong : null
}

/**
 * A run as a script of Python that computes the same iterates.
 * @param {ScriptSource} source
 * @param {Style} style
 * @returns {{text: string, objection: Say | null}}  one of them is empty
 */
export function pythonScript(source, style) {
  const refused = objection(source)
  if (refused !== null || !source.code) return { text: '', objection: refused }
  const { facts, plan, code, optimizer, rule } = source
  const isNumpy = style === 'numpy'
  const loop = loopLines(source, style)
  const problem = problemLines(source, code, style, loop.calls('gradient_of'))
  const called = Object.entries(helpers[style]).filter(
    ([name]) => code.helpers.includes(name) || loop.calls(name),
  )
  const title = facts.label === facts.text ? 'A function' : facts.label
  const verb = plan.sense === 'maximise' ? 'climbed' : 'descended'
  const head = [
    ...comment(`${title}, ${verb} by: ${optimizer.label}. Step size: ${rule.label}.`),
    ...comment(facts.kind === 'fit' ? `Model: ${facts.text}\nLoss of a row: ${facts.lossText}` : facts.text),
    ...penaltyTold(facts).flatMap(comment),
    ...batchesTold(plan).flatMap(comment),
    '# A run of Fall Line: the same numbers, step by step. `path` holds every point.',
    '',
    ...(isNumpy
      ? [
          'import numpy as np',
          '',
          'np.seterr(all="ignore")  # what overflows or is not defined ends the loop',
        ]
      : [
          'import math',
          `from typing import ${isInBatches(plan) ? 'Iterator, List' : 'List'}`,
          '',
          'Vector = List[float]',
        ]),
    ...(facts.kind === 'fit' && !isNumpy ? ['Row = tuple'] : []),
    '',
    '',
  ]
  const lines = [
    ...head,
    ...problem,
    ...called.flatMap(([, definition]) => definition),
    ...loop.functions,
    ...loop.lines,
  ]
  return { text: lines.join('\n'), objection: null }
}
