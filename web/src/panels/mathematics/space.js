// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {ProblemFacts} from '../../core/types.js' */

/**
 * How many lines of each kind the problem's mathematics will have at first, when the gradient is folded away: for the
 * style that keeps their space free.
 * @param {Pick<ProblemFacts, 'kind'>} problem
 */
export function linesOf({ kind }) {
  const fit = kind === 'fit'
  return { '--formulas': fit ? '2' : '1', '--heads': fit ? '2' : '0', '--folds': fit ? '0' : '1' }
}
