// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {ScriptSource, Style} from './types.js' */

import { exactNumber } from './exact_number.js'

/** Value and gradient where the run stands. @param {ScriptSource} source @param {Style} style @param {string} estimate */
export function look({ plan }, style, estimate) {
  const isUphill = plan.sense === 'maximise'
  if (style === 'numpy') {
    const array = estimate.startsWith('[') ? `np.array(${estimate})` : estimate
    return [
      `value, gradient = f(x), ${array}`,
      'length = np.linalg.norm(gradient)',
      'if not np.isfinite(value + length) or np.max(np.abs(x)) > far:',
      '    print("Out of hand, or not defined.")',
      '    break',
      ...(isUphill ? ['gradient = -gradient  # uphill on f is downhill on -f'] : []),
    ]
  }
  return [
    'try:',
    `    value, gradient = f(x), ${estimate}`,
    'except (ArithmeticError, ValueError):',
    '    print("Too large for a number, or not defined.")',
    '    break',
    'length = norm(gradient)',
    'if not math.isfinite(value + length) or max(map(abs, x)) > far:',
    '    print("Out of hand, or not defined.")',
    '    break',
    ...(isUphill ? ['gradient = [-slope for slope in gradient]  # uphill on f is downhill on -f'] : []),
  ]
}

/** @param {string} condition @param {string} sentence */
const endIf = (condition, sentence) => [`if ${condition}:`, `    print("${sentence}")`, '    break']

/** What ends the run before a step. @param {ScriptSource} source @param {string} cost */
export function endsBefore({ plan }, cost) {
  const { gradient, evaluations, domain } = plan.stop
  const isOutside = 'any(not low <= x_i <= high for x_i, (low, high) in zip(x, box))'
  return [
    ...(domain ? endIf(isOutside, 'It left the picture.') : []),
    ...endIf(`length <= ${exactNumber(gradient)}`, 'Converged: the gradient is small enough.'),
    ...(evaluations != null
      ? endIf(`evaluations + ${cost} > ${evaluations}`, 'The evaluations are used up.')
      : []),
  ]
}

/** What is compared after the step. @param {string[]} names @param {Style} style */
export function remembered(names, style) {
  if (names.length === 0) return []
  return [`before = ${names.map((name) => (style === 'numpy' ? name : `${name}[:]`)).join(', ')}`]
}

/** What ends the run after a step. @param {ScriptSource} source @param {Style} style @param {string[]} names */
export function endsAfter({ plan }, style, names) {
  const isNumpy = style === 'numpy'
  const { change } = plan.stop
  const now = names.length > 1 ? `(${names.join(', ')})` : names[0]
  const same = isNumpy ? 'np.array_equal(new_x, x)' : 'new_x == x'
  const memorySame = isNumpy ? `np.array_equal(before, ${now})` : `before == ${now}`
  const stuck = names.length > 0 ? `${same} and ${memorySame}` : same
  const moved = isNumpy ? 'np.linalg.norm(new_x - x)' : 'norm([a - b for a, b in zip(new_x, x)])'
  const lines = endIf(stuck, 'The step is too short to change anything.')
  if (!change) return lines
  return [
    ...lines,
    ...endIf(`0 < ${moved} <= ${exactNumber(change)}`, 'Converged: the step is short enough.'),
  ]
}
