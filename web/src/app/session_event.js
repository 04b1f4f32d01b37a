// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** A CustomEvent in all but name, which the oldest node that the tests run on does not know. */
export class SessionEvent extends Event {
  /** @param {string} type @param {object} detail */
  constructor(type, detail) {
    super(type)
    this.detail = detail
  }
}
