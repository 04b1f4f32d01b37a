// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {StateRecord} from './types.js' */

/** Fewer rows cannot be told apart by batches. */
export const fewestRows = 4

/** The batches that are compared: all rows (0), some, one. @param {number} rows */
export const batchesOf = (rows) => [0, rows >= 40 ? 20 : Math.max(2, Math.round(rows / 4)), 1]

/** What a comparison of batches is true of. @param {StateRecord} record */
export const lossCompared = ({ data, model, loss, scale }) => JSON.stringify([data, model, loss, scale])
