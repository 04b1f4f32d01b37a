// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @typedef {'empty' | 'noRows' | 'binary' | 'quote' | 'oneColumn' | 'columns' | 'thousands' | 'bothSigns' | 'decimalCommas'} FaultKind */

/** Why a text or a file cannot be read as a table; words/ says it. */
export class DataFault extends Error {
  /**
   * @param {FaultKind} kind
   * @param {Readonly<Record<string, string | number>>} [facts]  line: of the file, the one with the names counted
   */
  constructor(kind, facts = {}) {
    super(kind)
    this.kind = kind
    this.facts = facts
  }
}
