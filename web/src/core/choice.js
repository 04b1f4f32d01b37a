// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {Choice} from './types.js' */

// How a choice goes over the border.

/** Id and parameters' names as one text; their values go in as numbers. @param {Choice} choice */
export const wordsOf = ({ id, parameters }) => [id, ...Object.keys(parameters)].join(' ')

/** @param {Choice} choice */
export const valuesOf = ({ parameters }) => Object.values(parameters)
