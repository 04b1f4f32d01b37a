// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {ProblemFacts} from '../../core/types.js' */

/** As many partial derivatives as the core gives of a function of many variables; up to `most`, all. */
const [most, first] = [4, 3]

/**
 * How many lines of each kind the problem's mathematics will have: for the style that keeps their space free.
 * @param {Pick<ProblemFacts, 'kind' | 'dimension'>} problem
 * @param {boolean} narrow  where the gradient is folded away at first
 */
export function linesOf({ kind, dimension }, narrow) {
  const fit = kind === 'fit'
  const open = !fit && !narrow
  return {
    '--formulas': fit ? '2' : '1',
    '--heads': fit ? '2' : '0',
    '--folds': fit ? '0' : '1',
    '--partials': open ? String(dimension > most ? first : dimension) : '0',
    '--notes': open && dimension > most ? '1' : '0',
  }
}
