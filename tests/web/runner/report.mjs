// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/**
 * Writes the Test Anything Protocol: one line a test as it ends, and the sum.
 * @param {(line: string) => void} write
 */
export function createReport(write) {
  let passed = 0
  let failed = 0
  write('TAP version 13')

  /** @param {string[]} troubles */
  function writeTroubles(troubles) {
    for (const trouble of troubles) for (const line of trouble.split('\n')) write(`#   ${line}`)
  }

  return {
    /**
     * @param {string} name
     * @param {number} milliseconds
     * @param {string[]} troubles none: the test passed
     */
    add(name, milliseconds, troubles) {
      const good = troubles.length === 0
      if (good) passed += 1
      else failed += 1
      write(`${good ? 'ok' : 'not ok'} ${passed + failed} - ${name} # ${(milliseconds / 1000).toFixed(1)} s`)
      writeTroubles(troubles)
    },
    /**
     * A test that went wrong and gets its second chance: whatever comes of that, it is told.
     * @param {string} name
     * @param {string[]} troubles
     */
    addUnsteady(name, troubles) {
      write(`unsteady - ${name}`)
      writeTroubles(troubles)
    },
    /** @returns {boolean} whether all went well; a run without a test did not */
    finish() {
      write(`1..${passed + failed}`)
      write(`${passed} passed, ${failed} failed`)
      return failed === 0 && passed > 0
    },
  }
}

/** @typedef {ReturnType<typeof createReport>} Report */
