// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {Session} from '../app/session.js' */
/** @import {FallLine} from './element.js' */

import { longestHold } from '../core/longest_hold.js'
import { createMemory } from './memory.js'

/** Runs of more steps than this, together, are not computed again by themselves. */
const mostSteps = 200_000

/**
 * @typedef {{record: string, step: number, steps: number, open: readonly string[]}} Place  where a reader was: in which
 *   record, at which step of how many, and what was folded open
 */

/**
 * What folds, by the panel it stands in and the words on it.
 * @param {ParentNode} root
 * @returns {[string, HTMLDetailsElement][]}
 */
function foldsOf(root, panel = '') {
  return [...root.querySelectorAll('*')].flatMap((element) => {
    if (element.shadowRoot) return foldsOf(element.shadowRoot, element.localName)
    if (!(element instanceof HTMLDetailsElement)) return []
    return [[`${panel} ${element.querySelector('summary h2, summary')?.textContent}`, element]]
  })
}

/**
 * Computes the runs up to a step, piece by piece; gives up when somebody else moves it.
 * @param {Session} session
 * @param {Place} place
 */
async function goBackTo(session, { step, steps }) {
  const { record } = session
  for (let piece = Math.ceil(256 / session.runCount); session.snapshot.timeline.steps < steps; ) {
    const begin = performance.now()
    const { cursor } = session.snapshot.timeline
    session.step(Math.min(piece, steps - cursor))
    const reached = session.snapshot.timeline.cursor
    if (performance.now() - begin < longestHold) piece *= 2
    await new Promise((done) => setTimeout(done))
    const disturbed =
      session.record !== record || session.playing || session.snapshot.timeline.cursor !== reached
    if (disturbed || reached === cursor) return
  }
  if (step !== session.snapshot.timeline.cursor) session.seek(step)
}

/**
 * Opens what was open, and closes the rest; what comes late, such as mathematics, has a second to come.
 * @param {ParentNode} root
 * @param {readonly string[]} open
 */
async function unfold(root, open) {
  const done = new Set()
  for (let looks = 0; looks < 20; looks++) {
    for (const [name, details] of foldsOf(root)) {
      if (!done.has(name)) details.open = open.includes(name)
      done.add(name)
    }
    await new Promise((next) => setTimeout(next, 50))
  }
}

/** Whether the page was here before: a link that is followed opens at its start. */
function isReturn() {
  const [entry] = performance.getEntriesByType('navigation')
  const { type } = /** @type {PerformanceNavigationTiming} */ (entry ?? {})
  return type === 'reload' || type === 'back_forward'
}

/**
 * Brings back the step that was shown and what was open when the page is loaded again, where the browser can keep it.
 * @param {FallLine} playground
 */
export function connectPlace(playground) {
  const memory = createMemory('sessionStorage', `place ${location.pathname}`)
  const { opened: session, renderRoot } = playground
  const recordNow = () => session.schema.printHash(session.record)

  function keep() {
    const { cursor, steps } = session.snapshot.timeline
    const open = foldsOf(renderRoot).flatMap(([name, details]) => (details.open ? [name] : []))
    memory.keep({ record: recordNow(), step: cursor, steps, open })
  }

  const place = /** @type {Place | null} */ (isReturn() ? memory.recall() : null)
  if (place?.record === recordNow()) {
    unfold(renderRoot, place.open)
    if (place.steps * session.runCount <= mostSteps) goBackTo(session, place)
  }
  window.addEventListener('pagehide', keep)
  return { close: () => window.removeEventListener('pagehide', keep) }
}
