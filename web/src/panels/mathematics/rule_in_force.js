// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** Of weight decay, which is usually 0: its symbol, and what it adds to a line of a rule. */
const decay = { symbol: 'λ', term: ' + \\lambda x_t' }

/** @param {string} formula */
export const withoutDecay = (formula) => formula.replaceAll(decay.term, '')

/**
 * The formula of a rule as its parameters are set: a decay of 0 is left out, since it would only puzzle.
 * @param {string} formula
 * @param {readonly {symbol: string, value: number}[]} parameters
 */
export const ruleInForce = (formula, parameters) =>
  parameters.some(({ symbol, value }) => symbol === decay.symbol && value === 0)
    ? withoutDecay(formula)
    : formula
