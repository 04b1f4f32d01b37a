// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @typedef {import('../app/session.js').Session['snapshot']} Snapshot */

/** How long the point is on its way from one iterate to the next, in ms. */
const duration = 280

/**
 * A snapshot with its point on the way from the iterate before.
 * @param {Snapshot} snapshot
 * @param {number} share  of the way that is done
 * @returns {Snapshot}
 */
export function onTheWay(snapshot, share) {
  const { trajectory, run } = snapshot
  const { entry } = run
  const x = trajectory.x.map((column) => {
    const moved = column.slice()
    moved[entry] = column[entry - 1] + share * (column[entry] - column[entry - 1])
    return moved
  })
  return {
    ...snapshot,
    trajectory: { ...trajectory, x },
    run: { ...run, x: Float64Array.from(x, (column) => column[entry]) },
  }
}

/**
 * Lets the point of a slowly played run go from iterate to iterate instead of jumping. Only what is drawn moves: the
 * numbers are those of the iterate.
 * @param {() => void} redraw
 */
export function createGlide(redraw) {
  let entry = -1
  let wasPlaying = false
  let begin = -Infinity
  const still = matchMedia('(prefers-reduced-motion: reduce)')

  return {
    /**
     * What is to be drawn now.
     * @param {Snapshot} snapshot
     * @returns {{snapshot: Snapshot, gliding: boolean}}
     */
    shown(snapshot) {
      const { run, playing } = snapshot
      if (run.entry !== entry) {
        begin = run.entry === entry + 1 && (playing || wasPlaying) ? performance.now() : -Infinity
        entry = run.entry
      }
      wasPlaying = playing
      const share = (performance.now() - begin) / duration
      if (share >= 1 || still.matches || !run.x.every(Number.isFinite)) return { snapshot, gliding: false }
      requestAnimationFrame(redraw)
      return { snapshot: onTheWay(snapshot, share * share * (3 - 2 * share)), gliding: true }
    },
  }
}
