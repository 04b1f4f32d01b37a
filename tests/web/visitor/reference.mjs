// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'

/** The chapter's own runs, every number as it was computed. */
export const book = JSON.parse(readFileSync(new URL('../../reference/book.json', import.meta.url), 'utf8'))

/**
 * @param {ArrayLike<number>} actual
 * @param {ArrayLike<number>} expected
 * @param {number} relative how far apart they may be, as a share of the expected number
 * @param {string} what
 */
export function assertClose(actual, expected, relative, what) {
  assert.equal(actual.length, expected.length, `${what}: the count of numbers`)
  for (let i = 0; i < expected.length; i += 1) {
    const far = Math.abs(actual[i] - expected[i])
    assert.ok(
      far <= relative * Math.abs(expected[i]),
      `${what}: ${actual[i]} is not ${expected[i]} within ${relative}`,
    )
  }
}
