// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {ProblemFacts} from '../../core/types.js' */

/** Of more variables than this the core gives the first partial derivatives alone, and this many of them. */
const [mostPartials, firstPartials] = [4, 3]

/** What makes a formula high: limits below and above a sign; one thing above another. @type {[RegExp, string][]} */
const heights = [
  [/\b(sum|prod)\s*\(/, '76px'],
  [/\/|\n|\b(if|let)\b/, '60px'],
]

/**
 * How many lines of each kind the problem's mathematics will have at first, and how high a formula will be: for the style that
 * keeps their space free.
 * @param {Pick<ProblemFacts, 'kind' | 'text' | 'dimension' | 'penalty' | 'penalised'>} problem
 * @param {boolean} isOpen  whether the gradient is to be seen
 */
export function linesOf({ kind, text, dimension, penalty, penalised }, isOpen) {
  const fit = kind === 'fit'
  const isCut = dimension > mostPartials
  const [, height] = heights.find(([high]) => high.test(text)) ?? []
  return {
    '--formulas': fit ? '2' : '1',
    '--sums': fit ? '1' : '0', // the loss of all rows, its penalty on a line of its own
    '--sum-height': (penalty?.l2 || penalty?.l1) && penalised?.length ? '108px' : '76px',
    '--formula-height': height ?? '48px',
    '--heads': fit ? '3' : '0',
    '--folds': '1',
    '--partials': fit || !isOpen ? '0' : String(isCut ? firstPartials : dimension),
    '--notes': !fit && isOpen && isCut ? '1' : '0',
  }
}

/**
 * Whether the gradient is to be seen: as the reader wants it; unasked that of a function, where it leaves the method in sight.
 * @param {ReadonlyMap<string, boolean>} folds  of the session
 * @param {'function' | 'fit'} kind
 * @param {boolean} narrow  of the panel
 */
export const showsGradient = (folds, kind, narrow) =>
  folds.get('gradient') ??
  (kind === 'function' && !narrow && matchMedia('(min-width: 701px) and (min-height: 840px)').matches)
