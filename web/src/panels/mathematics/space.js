// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {ProblemFacts} from '../../core/types.js' */

/**
 * How many lines of each kind the problem's mathematics will have at first, when the gradient is folded away, and how
 * high a formula will be: for the style that keeps their space free.
 * @param {Pick<ProblemFacts, 'kind' | 'text'>} problem
 */
export function linesOf({ kind, text }) {
  const fit = kind === 'fit'
  return {
    '--formulas': fit ? '2' : '1',
    '--formula-height': heightOf(text),
    '--heads': fit ? '2' : '0',
    '--folds': fit ? '0' : '1',
  }
}

/** @param {string} text */
function heightOf(text) {
  if (/\b(sum|prod)\s*\(/.test(text)) return '76px' // with limits below and above the sign
  return text.includes('/') ? '60px' : '46px'
}
