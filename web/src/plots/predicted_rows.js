// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** Of more rows than this every so many are shown where predictions stand against y. */
const most = 2000

/** @param {number} rows */
export const strideOf = (rows) => Math.ceil(rows / most)

/** How many of them are shown. @param {number} rows */
export const shownRows = (rows) => Math.ceil(rows / strideOf(rows))
