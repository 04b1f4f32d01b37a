// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

const names = Object.freeze({
  ' ': 'Space',
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowUp: '↑',
  ArrowDown: '↓',
  Arrow: 'arrow',
})

/**
 * What is written on a key.
 * @param {string} key  as a shortcut names it
 * @param {boolean} [apple]
 */
export function keyName(key, apple = false) {
  const parts = key.length === 1 ? [key] : key.split('+')
  return parts
    .map((part) => {
      if (part === 'Control') return apple ? '⌘' : 'Ctrl'
      return names[/** @type {keyof names} */ (part)] ?? (part.length === 1 ? part.toUpperCase() : part)
    })
    .join(' + ')
}
