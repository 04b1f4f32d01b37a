// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {ProblemFacts} from '../../core/types.js' */

/**
 * How many lines of each kind the problem's mathematics will have at first, when the gradient is folded away, and how
 * high a formula will be: for the style that keeps their space free.
 * @param {Pick<ProblemFacts, 'kind' | 'text' | 'penalty' | 'penalised'>} problem
 */
export function linesOf({ kind, text, penalty, penalised }) {
  const fit = kind === 'fit'
  return {
    '--formulas': fit ? '2' : '1',
    '--sums': fit ? '1' : '0', // the loss of all rows, its penalty on a line of its own
    '--sum-height': (penalty?.l2 || penalty?.l1) && penalised?.length ? '108px' : '76px',
    '--formula-height': heightOf(text),
    '--heads': fit ? '3' : '0',
    '--folds': '1',
  }
}

/** @param {string} text */
function heightOf(text) {
  if (/\b(sum|prod)\s*\(/.test(text)) return '76px' // with limits below and above the sign
  return text.includes('/') ? '60px' : '46px'
}
