// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/**
 * How the gradients of all rows, of a batch and of one row are told apart: by dash, and by colour.
 * @type {Readonly<Record<'all' | 'batch' | 'row', {light: string, dark: string, dash: readonly number[]}>>}
 */
export const gradientStyles = Object.freeze({
  all: { light: '#10181f', dark: '#f4f8fa', dash: [] },
  batch: { light: '#a3156a', dark: '#ff9ad0', dash: [7, 3] },
  row: { light: '#5b4300', dark: '#ffe08a', dash: [2, 3] },
})
