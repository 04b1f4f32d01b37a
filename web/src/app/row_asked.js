// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {OpenProblem} from '../core/types.js' */

/**
 * The number of a row, from 0; the last one where there are fewer.
 * @param {OpenProblem} problem
 * @param {unknown} asked  from 1
 */
export const rowAsked = ({ facts: { rows = 0 } }, asked) =>
  Math.max(0, Math.min(rows, Number(asked) || 1) - 1)
