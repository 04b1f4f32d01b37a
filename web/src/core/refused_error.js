// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {CoreError} from './types.js' */

/** What the core refuses, with where and why. */
export class RefusedError extends Error {
  /** @param {CoreError} error */
  constructor(error) {
    super(error.message)
    this.name = 'RefusedError'
    this.facts = error
  }
}
