// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {Plan, ScriptSource, Style} from './types.js' */

import { isInBatches, nameOfStep, onBatch } from './python_batches.js'
import { spentWithin } from './python_budget.js'
import { defined, indented } from './python_defined.js'
import { mentions, paragraphs, scalarLines, settings } from './python_lines.js'

/**
 * How a script gets its step size: functions to define, a line before the first step, a line before the direction of a
 * step is known, one after it.
 * @param {ScriptSource} source
 * @param {Style} style
 * @param {boolean} isMeant  whether the optimizer asks for the size that is meant before it gives the direction
 */
export function stepSizeLines({ rule, plan }, style, isMeant) {
  const t = nameOfStep(plan, style)
  const [lines, search] = paragraphs(rule.python)
  const warmUp = rule.parameters.warmup ?? 0
  const [, only] = (lines.length === 1 && /^step_size = (\w+)$/.exec(lines[0])) || []
  const none = { functions: [], once: [], before: [], after: [] }
  if (only && !search && warmUp === 0) {
    return { ...none, once: [`step_size = ${rule.parameters[only]}`] }
  }
  const types = style === 'numpy' ? ['', ''] : [': int', ' -> float']
  const grown = warmUp > 0 ? [`grown = min(${t} / warmup, 1.0)  # to what the rule says`] : []
  const counted = warmUp > 0 ? [...grown, `${t} = max(${t} - warmup, 1)`] : []
  /** @param {string[]} body */
  const returning = (body) => {
    const last = body[body.length - 1]
    if (warmUp > 0 || !last.startsWith('step_size = '))
      return [...body, `return ${warmUp > 0 ? 'grown * ' : ''}step_size`]
    return [...body.slice(0, -1), last.replace('step_size =', 'return')]
  }
  const meant = scalarLines(lines, style, t)
  /** @type {string[]} */
  const functions = []
  if (!search || isMeant) {
    const body = returning([...counted, ...meant])
    const head = `step_size_at(${t}${types[0]})${types[1]}`
    functions.push(...defined(head, `${rule.label}.`, [...settings(body, rule), ...body]))
  }
  const before = !search || isMeant ? [`step_size = step_size_at(${t})`] : []
  if (!search) return { ...none, functions, before }
  const body = returning([...grown, ...scalarLines(search, style, t)])
  const isUphill = plan.sense === 'maximise'
  const [x, size] = style === 'numpy' ? ['x, direction', ''] : ['x: Vector, direction: Vector', ': float']
  const ofBatch = isInBatches(plan) ? ', batch' : ''
  const batch = ofBatch && style === 'plain' ? `${ofBatch}: List[Row]` : ofBatch
  const [parameter, argument] = warmUp > 0 ? [`, ${t}${types[0]}`, `, ${t}`] : ['', '']
  const head = `step_size_along(${x}, value${size}${batch}${parameter})${types[1]}`
  const inner = [`def value_at(size${size})${types[1]}:`, ...indented(valueAt(plan, style)), '']
  functions.push(...defined(head, `${rule.label}.`, [...inner, ...settings(body, rule), ...body]))
  const after = [
    `step_size = step_size_along(x, direction, ${isUphill ? '-' : ''}value${ofBatch}${argument})`,
  ]
  return { functions, once: [], before, after }
}

/** What is minimised, at a size. @param {Plan} plan @param {Style} style */
function valueAt(plan, style) {
  const counting = spentWithin(plan)
  const place = style === 'numpy' ? 'x + size * direction' : 'gradient_step(x, direction, size)'
  const value = isInBatches(plan) ? onBatch(`f(${place})`) : `f(${place})`
  const there = `there = ${plan.sense === 'maximise' ? '-' : ''}${value}`
  if (style === 'numpy') return [...counting, there, 'return there if np.isfinite(there) else np.inf']
  return [
    ...counting,
    'try:',
    `    ${there}`,
    'except (ArithmeticError, ValueError):',
    '    return math.inf',
    'return there if math.isfinite(there) else math.inf',
  ]
}

/** Whether a step of the optimizer asks for the step size. @param {string[]} lines */
export const asksForStepSize = (lines) => mentions(lines.join('\n'), 'step_size')
