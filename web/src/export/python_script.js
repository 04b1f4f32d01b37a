// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {ScriptSource, Style} from './types.js' */

import { helpers } from './python_lines.js'
import { loopLines } from './python_loop.js'
import { defined, problemLines } from './python_problem.js'

/** A text as lines of a comment. @param {string} text */
const comment = (text) => text.split(/[\n\r\f\v\0]+/).map((line) => `# ${line}`.trimEnd())

const vectorFunctions = Object.freeze({
  plain: {
    norm: defined('norm(v: Vector) -> float', 'How long v is.', ['return math.sqrt(sum(v_i * v_i for v_i in v))']),
    gradient_step: defined(
      'gradient_step(v: Vector, direction: Vector, step_size: float) -> Vector',
      'Where one is after going step_size along direction from v.',
      ['return [v_i + step_size * d_i for v_i, d_i in zip(v, direction)]'],
    ),
    moved: defined('moved(x: Vector, i: int, h: float) -> Vector', 'x with h added to its coordinate i.', [
      'return [x_j + h if j == i else x_j for j, x_j in enumerate(x)]',
    ]),
  },
  numpy: {
    moved: defined('moved(x, i, h)', 'x with h added to its coordinate i.', [
      'there = x.copy()',
      'there[i] += h',
      'return there',
    ]),
  },
})

/** Why a run is not written as Python, in a sentence; empty where it is. @param {ScriptSource} source */
function objection({ code, optimizer, rule, source }) {
  for (const { label, python } of [optimizer, rule, source]) {
    if (python === '') return `“${label}” is not written as Python yet.`
  }
  const isTooLong = !code?.value || (source.python.includes('gradient_of') && !code.gradient)
  return isTooLong ? 'Written out with its derivatives this is too long: it takes more than 5,000 operations.' : ''
}

/**
 * A run as a script of Python that computes the same iterates.
 * @param {ScriptSource} source
 * @param {Style} style
 * @returns {{text: string, objection: string}}  one of them is empty
 */
export function pythonScript(source, style) {
  const refused = objection(source)
  if (refused !== '' || !source.code) return { text: '', objection: refused }
  const { facts, plan, code, optimizer, rule } = source
  const isNumpy = style === 'numpy'
  const loop = loopLines(source, style)
  const problem = problemLines(source, code, style, loop.calls('gradient_of'))
  const vectors = Object.entries(vectorFunctions[style]).filter(([name]) => loop.calls(name))
  const known = [...code.helpers]
  for (const [name, text] of Object.entries(isNumpy ? {} : helpers)) {
    if (loop.calls(name) && !known.includes(text)) known.push(text)
  }
  const title = facts.label === facts.text ? 'A function' : facts.label
  const verb = plan.sense === 'maximise' ? 'climbed' : 'descended'
  const head = [
    ...comment(`${title}, ${verb} by: ${optimizer.label}. Step size: ${rule.label}.`),
    ...comment(facts.kind === 'fit' ? `Model: ${facts.text}\nLoss of a row: ${facts.lossText}` : facts.text),
    '# A run of Fall Line: the same numbers, step by step. `path` holds every point.',
    '',
    ...(isNumpy
      ? ['import numpy as np', '', 'np.seterr(all="ignore")  # what overflows or is not defined ends the loop']
      : ['import math', 'from typing import List', '', 'Vector = List[float]']),
    ...(facts.kind === 'fit' && !isNumpy ? ['Row = tuple'] : []),
    '',
    '',
  ]
  const lines = [
    ...head,
    ...known.flatMap((text) => [text, '', '']),
    ...problem,
    ...vectors.flatMap(([, definition]) => definition),
    ...loop.functions,
    ...loop.lines,
  ]
  return { text: lines.join('\n'), objection: '' }
}
