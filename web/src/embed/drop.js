// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {FallLine} from './element.js' */

import { defineOnce } from '../panels/define_once.js'

/**
 * Takes a file that is dropped anywhere on the page for data of the reader's own; for an element that lives in a page of
 * somebody else, one that is dropped on the element.
 * @param {FallLine} playground
 */
export function connectDrop(playground) {
  const target = playground.state === null ? document : playground
  const listening = new AbortController()
  /** @type {import('../panels/data/drop_hint.js').DropHint | null} */
  let hint = null
  let isOver = false

  const isTaken = (/** @type {DataTransfer | null} */ transfer) =>
    transfer?.types.includes('Files') && !String(playground.opened.record.lock).split(',').includes('data')

  const hide = () => {
    hint?.remove()
    hint = null
  }

  async function show() {
    const [{ DropHint }, { loadOwnDataWords }] = await Promise.all([
      import('../panels/data/drop_hint.js'),
      import('../words/own_data.js'),
    ])
    const { drop } = await loadOwnDataWords(playground.opened.words)
    defineOnce({ 'fall-line-drop-hint': DropHint })
    if (!listening.signal.aborted && isOver) hint ??= DropHint.over(playground.renderRoot, drop)
  }
  /** @param {DragEvent} event */
  function over(event) {
    if (!isTaken(event.dataTransfer)) return
    event.preventDefault()
    if (isOver) return
    isOver = true
    show().catch(() => undefined)
  }

  /** @param {DragEvent} event */
  function left(event) {
    if (event.relatedTarget !== null) return
    isOver = false
    hide()
  }

  /** @param {DragEvent} event */
  async function dropped(event) {
    if (!isTaken(event.dataTransfer)) return
    event.preventDefault()
    isOver = false
    hide()
    const file = event.dataTransfer?.files[0]
    if (!file) return
    try {
      const { openDataDialog } = await import('../panels/data/open_dialog.js')
      await openDataDialog(playground.opened, playground.renderRoot, file)
    } catch (error) {
      playground.tell('error', { message: /** @type {Error} */ (error).message })
    }
  }

  /** @type {[string, (event: any) => void][]} */
  const listeners = [
    ['dragover', over],
    ['dragleave', left],
    ['drop', dropped],
  ]
  for (const [name, listener] of listeners)
    target.addEventListener(name, listener, { signal: listening.signal })
  return {
    close() {
      listening.abort()
      hide()
    },
  }
}
