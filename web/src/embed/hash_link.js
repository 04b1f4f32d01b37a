// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** How long the record rests, in ms, before it is written into the address: browsers refuse many writes in a row. */
const rest = 150

/** Whether the page is a file in a frame. Nobody sees its address, and Firefox forbids a sandboxed one to change it. */
const isFramedFile = () => location.protocol === 'file:' && window.parent !== window

/**
 * Keeps the address in step with the record, both ways.
 * @param {object} options
 * @param {() => string} options.print the hash that the present record asks for
 * @param {() => boolean} options.busy true while a gesture or a run is under way: nothing is written then
 * @param {(hash: string) => void} options.opened called when somebody else changed the hash
 */
export function createHashLink({ print, busy, opened }) {
  const inAddress = () => location.hash.slice(1)
  /** The hash as it was last found or put there, and the text that it was made from: browsers may spell it otherwise. */
  let [seen, printed] = [inAddress(), inAddress()]
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer

  const write = () => {
    timer = undefined
    if (busy()) {
      timer = setTimeout(write, rest)
      return
    }
    // Somebody changed it, and its event is still on its way: what is written now would be lost on both sides.
    if (inAddress() !== seen) return changed()
    const hash = print()
    if (hash === printed || isFramedFile()) return
    printed = hash
    try {
      history.replaceState(history.state, '', hash === '' ? location.pathname + location.search : `#${hash}`)
    } catch {
      location.hash = hash // a frame made from srcdoc has no address of its own, but it has a hash
    }
    seen = inAddress()
  }

  const changed = () => {
    if (inAddress() === seen) return
    seen = printed = inAddress()
    opened(printed)
  }
  window.addEventListener('hashchange', changed)

  return {
    update() {
      timer ??= setTimeout(write, rest)
    },
    close() {
      clearTimeout(timer)
      window.removeEventListener('hashchange', changed)
    },
  }
}
