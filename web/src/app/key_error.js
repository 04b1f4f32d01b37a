// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {Say} from '../words/words.js' */

/** A key that cannot be set, and why. */
export class KeyError extends Error {
  /** @param {string} key @param {string} message @param {Say | null} [say]  the message, in whatever language it is asked for */
  constructor(key, message, say = null) {
    super(`${key}: ${message}`)
    this.name = 'KeyError'
    this.key = key
    this.say = say ?? (() => message)
  }
}
