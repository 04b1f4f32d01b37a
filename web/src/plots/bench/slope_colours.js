// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/**
 * Red for what is exact, blue for what is estimated, as in the chapter's figure; the marks differ as well, × and +.
 * @type {Readonly<Record<'light' | 'dark', Readonly<{exact: string, estimate: string}>>>}
 */
export const slopeColours = Object.freeze({
  light: Object.freeze({ exact: '#c92a2a', estimate: '#1864ab' }),
  dark: Object.freeze({ exact: '#ff8787', estimate: '#74c0fc' }),
})
