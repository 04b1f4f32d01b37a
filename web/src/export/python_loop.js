// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {ScriptSource, Style} from './types.js' */

import { pythonFloat } from './exact_number.js'
import { averageAfter, averageBefore, averageSettings, averageTold } from './python_average.js'
import { batchMemory, batchSettings, forEachStep, nameOfStep } from './python_batches.js'
import { nothingSpent, spent } from './python_budget.js'
import { indented } from './python_defined.js'
import { endsAfter, endsBefore, look, remembered } from './python_ends.js'
import { mentions, paragraphs, settings, vectorLines, withoutNothing } from './python_lines.js'
import { minibatches } from './python_minibatches.js'
import { asksForStepSize, stepSizeLines } from './python_step_size.js'

/** What a step is told at most so often. */
const mostPrinted = 20

/** @param {number} steps */
function printedEvery(steps) {
  const wanted = Math.max(1, steps / mostPrinted)
  const power = 10 ** Math.floor(Math.log10(wanted))
  return [1, 2, 5, 10].map((digit) => digit * power).find((every) => every >= wanted) ?? wanted
}

/**
 * What an optimizer's text says of its memory.
 * @param {string[]} lines
 */
function memoryOf(lines) {
  const all = lines.flatMap((line) => {
    const parts = line.split(' = ')
    const begin = parts.pop() ?? ''
    return parts.map((name) => ({
      name,
      begin: begin.replace(/[[\]]/g, ''),
      isVector: begin.startsWith('['),
    }))
  })
  return { all, vectors: all.filter(({ isVector }) => isVector).map(({ name }) => name) }
}

/**
 * The script's last part: where it starts, what it remembers, and the loop; and the functions that this calls.
 * @param {ScriptSource} source
 * @param {Style} style
 */
export function loopLines(source, style) {
  const isNumpy = style === 'numpy'
  const { plan, optimizer } = source
  const t = nameOfStep(plan, style)
  const [step, memoryLines = [], [restless] = ['']] = paragraphs(withoutNothing(optimizer))
  const memory = memoryOf(memoryLines)
  const body = vectorLines(step, new Set(['x', 'gradient', 'direction', ...memory.vectors]), style, t)
  const size = stepSizeLines(source, style, asksForStepSize(step))
  const own = settings([...step, ...memory.all.map(({ begin }) => begin)], optimizer)
  const [[estimate], [cost]] = paragraphs(source.source.python)
  const start = `[${Array.from(plan.start, pythonFloat).join(', ')}]`
  const box = plan.stop.domain?.map((interval) => `(${interval.map(pythonFloat).join(', ')})`)
  const setup = [
    ...(own.length > 0 ? [`# ${optimizer.label}`, ...own] : []),
    ...settings([estimate], source.source),
    ...size.once,
    ...batchSettings(plan),
    ...averageSettings(plan),
    `steps = ${plan.stop.steps}`,
    ...(box ? [`box = [${box.join(', ')}]`] : []),
    '',
    `x = ${isNumpy ? `np.array(${start})` : start}`,
    ...memory.all.map(({ name, begin, isVector }) => {
      if (!isVector) return `${name} = ${begin}`
      return isNumpy ? `${name} = np.full(len(x), ${begin})` : `${name} = [${begin} for _ in x]`
    }),
    ...(body.some((line) => line.includes('direction[i] =')) ? ['direction = [0.0 for _ in x]'] : []),
    ...nothingSpent(plan),
    isNumpy ? 'far = 1e12 * max(1.0, np.max(np.abs(x)))' : 'far = 1e12 * max(1.0, max(map(abs, x)))',
    'path = [x]',
    ...batchMemory(plan),
    ...averageBefore(plan),
    '',
  ]
  const remember = restless === '' ? [] : restless.split(' ')
  const loop = [
    ...look(source, style, estimate),
    ...endsBefore(source, cost),
    ...spent(plan, cost),
    ...remembered(remember, style),
    ...size.before,
    ...body,
    ...size.after,
    isNumpy ? 'new_x = x + step_size * direction' : 'new_x = gradient_step(x, direction, step_size)',
    'path.append(new_x)',
    ...averageAfter(plan, style, t),
    `if ${t} % ${printedEvery(source.steps)} == 0:`,
    `    print(${t}, ${isNumpy ? 'new_x.tolist()' : 'new_x'})`,
    ...endsAfter(source, style, remember),
    'x = new_x',
  ]
  return {
    functions: [...minibatches(plan, style), ...size.functions],
    lines: [
      ...setup,
      forEachStep(plan, t),
      ...indented(loop),
      '',
      `print(len(path) - 1, "steps, to", ${isNumpy ? 'path[-1].tolist()' : 'path[-1]'})`,
      ...averageTold(plan, style),
      '',
    ],
    /** @param {string} name */
    calls: (name) => [...size.functions, ...loop].some((line) => mentions(line, name)),
  }
}
