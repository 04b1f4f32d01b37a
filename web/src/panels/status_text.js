// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @typedef {'calm' | 'good' | 'warn' | 'bad'} Tone */

/** Whether a status is good news. @type {Readonly<Record<string, Tone>>} */
const tones = Object.freeze({
  converged: 'good',
  diverged: 'bad',
  'left-domain': 'warn',
  limit: 'warn',
  stalled: 'warn',
  invalid: 'bad',
})

/**
 * How a status is said.
 * @param {string} status
 * @param {import('../words/words.js').Words} words
 * @returns {{word: string, tone: Tone}}
 */
export function statusText(status, words) {
  /** @type {Record<string, string>} */
  const statuses = words.run.statuses
  return { word: statuses[status] ?? status, tone: tones[status] ?? 'calm' }
}
