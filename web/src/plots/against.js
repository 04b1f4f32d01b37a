// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @typedef {'steps' | 'evaluations' | 'time' | 'epochs' | 'rows'} Against what losses are drawn against */

/**
 * What the losses of these runs can be drawn against; steps first.
 * @param {readonly {batch?: number}[]} runs
 * @returns {Against[]}
 */
export const againstWhat = (runs) => [
  'steps',
  .../** @type {Against[]} */ (runs.length > 1 ? ['evaluations', 'time'] : []),
  .../** @type {Against[]} */ (runs.some(({ batch }) => batch) ? ['epochs', 'rows'] : []),
]

/** What they are drawn against when so much is asked for. @param {unknown} asked @param {readonly {batch?: number}[]} runs */
export const shownAgainst = (asked, runs) => againstWhat(runs).find((each) => each === asked) ?? 'steps'
