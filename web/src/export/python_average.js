// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {Plan, Style} from './types.js' */

import { indented } from './python_defined.js'

// The mean of the points from a step on, kept while the run goes (core/src/descent/batch_steps.cpp, record_more).

/** @param {Plan} plan */
const averagesFrom = ({ batching }) => batching?.averageFrom ?? null

/** What is set at the script's head. @param {Plan} plan */
export function averageSettings(plan) {
  const from = averagesFrom(plan)
  return from === null ? [] : [`average_from = ${from}`]
}

/** Before the first step. @param {Plan} plan */
export const averageBefore = (plan) => (averagesFrom(plan) === null ? [] : ['mean_point = x'])

/** After a step. @param {Plan} plan @param {Style} style @param {string} t  what the number of the step is called */
export function averageAfter(plan, style, t) {
  if (averagesFrom(plan) === null) return []
  const further =
    style === 'numpy'
      ? 'mean_point = mean_point + (new_x - mean_point) / averaged'
      : 'mean_point = [a + (x_i - a) / averaged for a, x_i in zip(mean_point, new_x)]'
  return [
    `averaged = ${t} - average_from + 1`,
    'if averaged <= 1:',
    '    mean_point = new_x',
    'else:',
    ...indented([further]),
  ]
}

/** At the end. @param {Plan} plan @param {Style} style */
export function averageTold(plan, style) {
  if (averagesFrom(plan) === null) return []
  return [
    `print("The mean of the points from step", average_from, "on:", mean_point${style === 'numpy' ? '.tolist()' : ''})`,
  ]
}
