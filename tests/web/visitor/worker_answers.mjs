// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @typedef {import('../engines/page.mjs').Page} Page */

/**
 * Counts what workers answer from now on: that they work at all is not to be seen, as the page does their work itself where they
 * do not. Gives what has been counted so far: tables that were read, reports of runs, and failures.
 * @param {Page} page
 */
export async function countAnswers(page) {
  await page.evaluate(countInPage)
  /** @type {() => Promise<{tables: number, reports: number, failures: number}>} */
  return () => page.evaluate(() => /** @type {any} */ (window).answers)
}

// Runs in the page.
function countInPage() {
  const answers = { tables: 0, reports: 0, failures: 0 }
  const { Worker } = window
  Object.assign(window, {
    answers,
    Worker: class extends Worker {
      /** @param {string | URL} address */
      constructor(address) {
        super(address)
        this.addEventListener('message', ({ data }) => {
          answers.tables += data.table ? 1 : 0
          answers.reports += Array.isArray(data.result) ? 1 : 0
        })
        this.addEventListener('error', () => {
          answers.failures += 1
        })
      }
    },
  })
}
