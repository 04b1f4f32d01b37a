// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** A key that cannot be set, and why. */
export class KeyError extends Error {
  /** @param {string} key @param {string} message */
  constructor(key, message) {
    super(`${key}: ${message}`)
    this.name = 'KeyError'
    this.key = key
  }
}
