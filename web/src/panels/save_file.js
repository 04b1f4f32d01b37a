// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** How long a browser may take to begin to read what it is to save, in ms. */
const patience = 60_000

/**
 * Has the browser save a text. A frame that may not save does nothing, and tells nobody.
 * @param {string[]} pieces
 * @param {string} name
 * @param {string} type
 */
export function saveFile(pieces, name, type) {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob(pieces, { type }))
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), patience)
}
