// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** Time between two moves, in milliseconds: about a frame. Timers go on off-screen, animation frames do not. */
const beat = 16

/** The longest wait, in milliseconds, for which steps are made: a page that slept for an hour does not run after it. */
const longestWait = 100

/**
 * Calls `move(count)` so that on the whole `speed()` steps a second are made, until `move` says that there are no more.
 * Steps that could not be made in time are let go, not caught up with.
 * @param {{speed: () => number, move: (count: number) => boolean, clock?: () => number}} options
 */
export function createPlayer({ speed, move, clock = () => performance.now() }) {
  /** @type {ReturnType<typeof setTimeout> | null} */
  let timer = null
  let last = 0
  let owed = 0

  function tick() {
    const now = clock()
    owed += (Math.min(now - last, longestWait) / 1000) * speed()
    last = now
    const count = Math.floor(owed)
    owed -= count
    timer = setTimeout(tick, beat)
    if (count > 0 && !move(count)) stop()
  }

  function stop() {
    if (timer !== null) clearTimeout(timer)
    timer = null
  }

  return {
    get playing() {
      return timer !== null
    },
    start() {
      if (timer !== null) return
      last = clock()
      owed = 1
      timer = setTimeout(tick, 0)
    },
    stop,
  }
}
