// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/**
 * What a browser may keep beside the address. Nothing depends on it: in a sandboxed frame the mere look at a storage
 * throws, and then nothing is kept.
 * @param {'localStorage' | 'sessionStorage'} storage  for good, or as long as the tab is open
 * @param {string} name
 */
export function createMemory(storage, name) {
  const key = `fall-line ${name}`
  return Object.freeze({
    /** @returns {unknown} what was kept; null where there is nothing */
    recall() {
      try {
        return JSON.parse(window[storage].getItem(key) ?? 'null')
      } catch {
        return null
      }
    },
    /** @param {unknown} value */
    keep(value) {
      try {
        window[storage].setItem(key, JSON.stringify(value))
      } catch {
        // refused, or full: then it is forgotten
      }
    },
  })
}
