// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {Problem} from '../core/client.js' */
/** @import {GridRequest, Interval} from '../core/types.js' */

/** Nodes along each side: fine enough for smooth contours in the largest picture. */
const side = 129

/** Longest time that one tile may hold the main thread, in milliseconds. */
const longestHold = 8

/**
 * Computes values of a problem over two coordinates, in tiles of whole rows, so that the page stays alive however slow
 * the function is. Cheap functions are done within the first tile.
 * @param {Problem} problem
 * @param {[Interval, Interval]} domain
 * @param {AbortSignal} signal
 * @returns {Promise<{columns: number, rows: number, values: Float64Array, domain: [Interval, Interval]} | null>}
 *   null when aborted
 */
export async function computeField(problem, domain, signal) {
  /** @type {GridRequest} */
  const request = { axes: [0, 1], at: problem.facts.start, domain, columns: side, rows: side }
  const values = new Float64Array(side * side)
  for (let row = 0; row < side; ) {
    const begun = performance.now()
    while (row < side && performance.now() - begun < longestHold) {
      values.set(problem.grid(request, row, 1), row * side)
      row += 1
    }
    if (row < side) await nextTask()
    if (signal.aborted) return null
  }
  return Object.freeze({ columns: side, rows: side, values, domain })
}

/** Lets the page handle what has come in. A message, not a timer: timers are held back to 4 ms and, hidden, to 1 s. */
function nextTask() {
  return new Promise((resolve) => {
    const channel = new MessageChannel()
    channel.port1.onmessage = () => {
      channel.port1.close()
      resolve(undefined)
    }
    channel.port2.postMessage(null)
  })
}
