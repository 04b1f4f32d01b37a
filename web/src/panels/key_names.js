// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

const names = Object.freeze({
  ' ': 'Space',
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowUp: '↑',
  ArrowDown: '↓',
  'Shift+ArrowUp': 'Shift + arrow',
})

/**
 * What is written on a key.
 * @param {string} key  as a shortcut names it
 * @param {boolean} [apple]
 */
export function keyName(key, apple = false) {
  const named = names[/** @type {keyof names} */ (key)]
  if (named) return named
  const parts = key.length === 1 ? [key] : key.split('+')
  return parts
    .map((part) =>
      part === 'Control' ? (apple ? '⌘' : 'Ctrl') : part.length === 1 ? part.toUpperCase() : part,
    )
    .join(' + ')
}
