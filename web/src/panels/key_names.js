// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {Words} from '../words/words.js' */

const signs = Object.freeze({ ArrowLeft: '←', ArrowRight: '→', ArrowUp: '↑', ArrowDown: '↓' })

/** Keys with a word on them, by their names in `KeyboardEvent.key`. */
const worded = Object.freeze({
  ' ': 'space',
  Control: 'control',
  Shift: 'shift',
  Home: 'home',
  End: 'end',
  Arrow: 'arrow',
  PageDown: 'pageDown',
  PageUp: 'pageUp',
  Enter: 'enter',
  Delete: 'delete',
})

/**
 * What is written on a key.
 * @param {string} key  as a shortcut names it
 * @param {Words['more']['keys']['names']} names
 * @param {boolean} [apple]
 */
export function keyName(key, names, apple = false) {
  const parts = key.length === 1 ? [key] : key.split('+')
  return parts
    .map((part) => {
      if (part === 'Control' && apple) return '⌘'
      if (Object.hasOwn(worded, part)) return names[worded[/** @type {keyof typeof worded} */ (part)]]
      return (
        signs[/** @type {keyof typeof signs} */ (part)] ?? (part.length === 1 ? part.toUpperCase() : part)
      )
    })
    .join(' + ')
}
