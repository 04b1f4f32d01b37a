// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/**
 * How a status is said, and whether it is good news.
 * @type {Readonly<Record<string, {word: string, tone: 'calm' | 'good' | 'warn' | 'bad'}>>}
 */
export const statusTexts = Object.freeze({
  ready: { word: 'Ready', tone: 'calm' },
  running: { word: 'Running', tone: 'calm' },
  paused: { word: 'Paused', tone: 'calm' },
  converged: { word: 'Converged', tone: 'good' },
  diverged: { word: 'Diverged', tone: 'bad' },
  'left-domain': { word: 'Left the domain', tone: 'warn' },
  limit: { word: 'Stopped at a limit', tone: 'warn' },
  stalled: { word: 'Stalled', tone: 'warn' },
  invalid: { word: 'No value here', tone: 'bad' },
})

/** @param {string} status */
export const statusText = (status) =>
  statusTexts[status] ?? { word: status, tone: /** @type {const} */ ('calm') }
