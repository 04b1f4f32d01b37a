// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/**
 * Red for what is actual, blue for what is estimated, as in the chapter's figure; the marks differ as well, × and +.
 * @type {Readonly<Record<'light' | 'dark', Readonly<{actual: string, estimate: string}>>>}
 */
export const slopeColours = Object.freeze({
  light: Object.freeze({ actual: '#c92a2a', estimate: '#1864ab' }),
  dark: Object.freeze({ actual: '#ff8787', estimate: '#74c0fc' }),
})
