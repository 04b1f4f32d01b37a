// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** How long it takes, in ms, and where it ends. */
const duration = 5000
const smallest = 1e-6

/**
 * Lets h shrink before one's eyes, by the same factor in the same time; from 1 again where it has shrunk already. Without
 * motion, where that is wanted, each start divides h by ten.
 * @param {{show: (h: number) => unknown, end: (h: number) => unknown}} told
 */
export function createShrinking({ show, end }) {
  /** @type {number | null} */
  let frame = null
  let newest = 1

  function stop() {
    if (frame === null) return
    cancelAnimationFrame(frame)
    frame = null
    end(newest)
  }

  return {
    stop,
    /** @param {number} h */
    start(h) {
      const from = h > 10 * smallest ? h : 1
      if (window.matchMedia('(prefers-reduced-motion: reduce)').matches) {
        end(Number((from / 10).toPrecision(3)))
        return
      }
      const begun = performance.now()
      const move = () => {
        const share = Math.min(1, (performance.now() - begun) / duration)
        newest = Number((from * (smallest / from) ** share).toPrecision(3))
        frame = share < 1 ? requestAnimationFrame(move) : null
        if (frame === null) end(newest)
        else show(newest)
      }
      frame = requestAnimationFrame(move)
    },
  }
}
