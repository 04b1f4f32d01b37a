// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {FallLine} from './element.js' */
/** @import {KeysDialog} from '../panels/keys_dialog.js' */

import { defineOnce } from '../panels/define_once.js'
import { createMemory } from './memory.js'
import { keysToTell, shortcutGroups } from './shortcuts.js'

/** Where keys write or choose. */
const fields = 'input, textarea, select, [contenteditable], [role="listbox"], dialog'
/** What Space presses, and what the other keys scroll. */
const [pressed, scrolled] = ['button, summary, a[href]', '[tabindex]:not(canvas)']

/**
 * The name by which the table knows a key.
 * @param {KeyboardEvent} event
 */
function nameOfKey(event) {
  // On many keyboards brackets are written with AltGr, which Windows tells as Control and Alt.
  if (event.getModifierState('AltGraph')) return event.key
  if (event.altKey) return ''
  if (!event.ctrlKey && !event.metaKey) return event.key
  return `Control+${event.shiftKey ? 'Shift+' : ''}${event.key.toLowerCase()}`
}

/**
 * Keys for the whole page; for an element that lives in a page of somebody else, only while the focus is in it.
 * @param {FallLine} playground
 */
export function connectKeyboard(playground) {
  const target = playground.state === null ? document : playground
  const memory = createMemory('localStorage', 'character keys')
  let characters = memory.recall() !== false
  /** Whether the list of keys is being loaded. */
  let loading = false
  /** @type {KeysDialog | null} the list that was opened last */
  let list = null
  // Asked of the list itself: its event of being closed comes a task later, and a key that is pressed at once comes before.
  const isListed = () => loading || list?.dialog.open === true

  /** @param {Event} event */
  function listen(event) {
    const stroke = /** @type {KeyboardEvent} */ (event)
    if (stroke.defaultPrevented || stroke.isComposing || isListed()) return
    const name = nameOfKey(stroke)
    const shortcut = shortcutGroups.flatMap(({ rows }) => rows).find(({ keys }) => keys.includes(name))
    if (!shortcut || !isFree(stroke, name, characters) || shortcut.when?.(playground) === false) return
    stroke.preventDefault()
    shortcut.act(playground, stroke)
  }
  target.addEventListener('keydown', listen)

  return {
    /** Opens the list of keys, which is loaded then. */
    async showKeys() {
      if (isListed()) return
      loading = true
      try {
        const { KeysDialog } = await import('../panels/keys_dialog.js')
        defineOnce({ 'fall-line-keys': KeysDialog })
        const dialog = /** @type {KeysDialog} */ (document.createElement('fall-line-keys'))
        const { words } = playground.opened
        dialog.lang = words.language
        dialog.words = words
        dialog.groups = keysToTell(playground, words.more.keys)
        dialog.characters = characters
        dialog.choose = (on) => {
          characters = on
          memory.keep(on)
        }
        dialog.closed.then(() => dialog.remove())
        playground.renderRoot.append(dialog)
        await dialog.updateComplete
        list = dialog
      } catch (error) {
        playground.tell('error', { message: /** @type {Error} */ (error).message })
      } finally {
        loading = false
      }
    },
    close() {
      target.removeEventListener('keydown', listen)
    },
  }
}

/**
 * Whether a key is free to be taken: that nothing that has the focus has its own use for it.
 * @param {KeyboardEvent} event
 * @param {string} name
 * @param {boolean} characters  whether keys that write a character are on
 */
function isFree(event, name, characters) {
  const path = event.composedPath().filter((node) => node instanceof HTMLElement)
  const within = (/** @type {string} */ selector) => path.some((node) => node.matches(selector))
  // In a field of text Control+z undoes the typing; elsewhere the change.
  if (name.startsWith('Control+')) return !within('input.text, textarea, dialog')
  if (within(fields)) return false
  if (name.length === 1 && name !== ' ') return characters
  return !path[0]?.matches(name === ' ' ? `${pressed}, ${scrolled}` : scrolled)
}
