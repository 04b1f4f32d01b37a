// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @param {string} language */
function isKnown(language) {
  try {
    return Intl.NumberFormat.supportedLocalesOf(language).length >= 0
  } catch {
    return false
  }
}

// On a system without a locale WebKit gives the language as “C”, which Intl refuses with an exception. The chart's
// library asks Intl for that language while it loads, so this stands before it.
if (!isKnown(navigator.language))
  Object.defineProperty(navigator, 'language', { value: 'en', configurable: true })
