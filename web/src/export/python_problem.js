// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {Code, PythonProblem, ScriptSource, Style} from './types.js' */

import { isInBatches } from './python_batches.js'
import { defined, listed, unpacked } from './python_defined.js'
import { numpyFit, plainFit } from './python_fit.js'

/**
 * The functions `f` and `gradient_of`, and what they need.
 * @param {ScriptSource} source
 * @param {PythonProblem} code  with the gradient, if it is asked for
 * @param {Style} style
 * @param {boolean} withGradient
 */
export function problemLines({ facts, plan }, code, style, withGradient) {
  const value = /** @type {Code} */ (code.value)
  const gradient = withGradient ? code.gradient : null
  const isNumpy = style === 'numpy'
  if (facts.kind === 'fit')
    return (isNumpy ? numpyFit : plainFit)(facts, code, value, gradient, isInBatches(plan))
  const head = isNumpy ? `(${code.argument})` : `(${code.argument}: Vector)`
  const given = unpacked(code.variables, code.argument)
  const ofValue = [...given, ...value.lines, `return ${value.results[0]}`]
  const written = defined(`f${head}${isNumpy ? '' : ' -> float'}`, 'The function.', ofValue)
  if (!gradient) return written
  const partials = listed(gradient.results)
  const ofGradient = [...given, ...gradient.lines, `return ${isNumpy ? `np.array(${partials})` : partials}`]
  const help = 'Its gradient: the partial derivatives, by the chain rule.'
  return [...written, ...defined(`gradient_of${head}${isNumpy ? '' : ' -> Vector'}`, help, ofGradient)]
}
