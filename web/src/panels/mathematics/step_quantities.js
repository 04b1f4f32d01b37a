// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {WorkedStep} from '../../core/types.js' */
/** @import {OptimizerEntry} from '../../state/types.js' */

import { nameOfTex, plainName } from './with_numbers.js'

/**
 * What the core says of one coordinate in a step, by the names of the formulas.
 * @param {WorkedStep} worked
 * @param {number} i
 * @param {boolean} keepsGradient  whether the former gradient is the one that the rule calls so
 */
export function toldOf(worked, i, keepsGradient) {
  const told = new Map([
    ['t', worked.step],
    ['α', worked.stepSize],
    ['αt', worked.stepSize],
    ['xt', worked.x[i]],
    ['xt+1', worked.next[i]],
    ['∇f(xt)', worked.gradient[i]],
  ])
  // Before the first step the gradient has not changed.
  if (keepsGradient) told.set('gt-1', (worked.formerGradient ?? worked.gradient)[i])
  for (const { symbol, before, after } of worked.remembered) {
    const former = nameOfTex(
      symbol.includes('_{t+1}') ? symbol.replace('_{t+1}', '_t') : symbol.replace('_t', '_{t-1}'),
    )
    if (before) told.set(former, before[i])
    told.set(nameOfTex(symbol), after[i])
  }
  return told
}

/**
 * A rule's parameters by the names of its formulas.
 * @param {OptimizerEntry} rule
 * @param {(id: string) => unknown} setting  as it is set; null or undefined where it is not
 */
export const parametersOf = ({ parameters = [] }, setting) =>
  new Map(
    parameters.map(({ id, symbol, default: usual }) => [
      plainName(symbol ?? ''),
      Number(setting(id) ?? usual),
    ]),
  )
