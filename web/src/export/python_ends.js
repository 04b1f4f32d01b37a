// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {ScriptSource, Style} from './types.js' */

import { exactNumber } from './exact_number.js'
import { isInBatches, lookInterval, onBatch, onData } from './python_batches.js'
import { usedUp } from './python_budget.js'
import { indented } from './python_defined.js'

/**
 * Value and gradient where the run stands. In batches they are those of the batch; how all rows stand ends the run, but no
 * step goes by that.
 * @param {ScriptSource} source
 * @param {Style} style
 * @param {string} estimate
 */
export function look(source, style, estimate) {
  const isNumpy = style === 'numpy'
  const array = isNumpy && estimate.startsWith('[') ? `np.array(${estimate})` : estimate
  const norm = isNumpy ? 'np.linalg.norm' : 'norm'
  const inBatches = isInBatches(source.plan)
  const looks = inBatches ? looksAtBoth(source, array, norm) : [`value, gradient = f(x), ${array}`]
  const length = inBatches ? [] : [`length = ${norm}(gradient)`]
  const all = inBatches ? `whole + length + value + ${norm}(gradient)` : 'value + length'
  const [finite, farthest] = isNumpy
    ? ['np.isfinite', 'np.max(np.abs(x))']
    : ['math.isfinite', 'max(map(abs, x))']
  const [uphill] = isNumpy ? ['-gradient'] : ['[-slope for slope in gradient]']
  const tried = [
    'try:',
    ...indented(looks),
    'except (ArithmeticError, ValueError):',
    '    print("Too large for a number, or not defined.")',
    '    break',
  ]
  return [
    ...(isNumpy ? looks : tried),
    ...length,
    ...endIf(`not ${finite}(${all}) or ${farthest} > far`, 'Out of hand, or not defined.'),
    ...(source.plan.sense === 'maximise' ? [`gradient = ${uphill}  # uphill on f is downhill on -f`] : []),
  ]
}

/**
 * How all rows stand, and their batch.
 * @param {ScriptSource} source
 * @param {string} estimate
 * @param {string} norm
 */
function looksAtBoth({ facts, plan }, estimate, norm) {
  const whole = [`whole = ${onData('f(x)')}`, `length = ${norm}(${onData(estimate)})`]
  const interval = lookInterval(facts.rows ?? 0, plan.batching?.size ?? 0)
  return [
    '# All rows, only to know when to end.',
    ...(interval > 1 ? [`if (t - 1) % ${interval} == 0:`, ...indented(whole)] : whole),
    '# The batch, which the step goes by.',
    `value = ${onBatch('f(x)')}`,
    `gradient = ${onBatch(estimate)}`,
  ]
}

/** @param {string} condition @param {string} sentence */
const endIf = (condition, sentence) => [`if ${condition}:`, `    print("${sentence}")`, '    break']

/** What ends the run before a step. @param {ScriptSource} source @param {string} cost */
export function endsBefore({ plan }, cost) {
  const { gradient, domain } = plan.stop
  const isOutside = 'any(not low <= x_i <= high for x_i, (low, high) in zip(x, box))'
  return [
    ...(domain ? endIf(isOutside, 'It left the picture.') : []),
    ...endIf(`length <= ${exactNumber(gradient)}`, 'Converged: the gradient is small enough.'),
    ...usedUp(plan, cost).flatMap(({ condition, sentence }) => endIf(condition, sentence)),
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
  const [same, other] = isNumpy
    ? ['np.array_equal(new_x, x)', 'not np.array_equal(new_x, x)']
    : ['new_x == x', 'new_x != x']
  const now = names.length > 1 ? `(${names.join(', ')})` : names[0]
  const memorySame = isNumpy ? `np.array_equal(before, ${now})` : `before == ${now}`
  const andMemory = names.length > 0 ? ` and ${memorySame}` : ''
  /** @param {string} from */
  const moved = (from) =>
    isNumpy ? `np.linalg.norm(new_x - ${from})` : `norm([a - b for a, b in zip(new_x, ${from})])`
  const change = exactNumber(plan.stop.change ?? 0)
  if (!isInBatches(plan)) {
    const isShort = `0 < ${moved('x')} <= ${change}`
    return [
      ...endIf(same + andMemory, 'The step is too short to change anything.'),
      ...(plan.stop.change ? endIf(isShort, 'Converged: the step is short enough.') : []),
    ]
  }
  // Rows that ask for no change say nothing of the others, and how far one step leads says little.
  const isShort = `${other} and ${moved('epoch_start')} <= ${change}`
  const epoch = [...endIf(isShort, 'Converged: the epoch changed little enough.'), 'epoch_start = new_x']
  return [
    `rests = rests + 1 if ${same} else 0`,
    ...endIf(`rests >= batches${andMemory}`, 'No batch changes anything.'),
    ...(plan.stop.change ? ['if t % batches == 0:', ...indented(epoch)] : []),
  ]
}
