// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import { DataFault } from './data_fault.js'
import { readTable } from './read_table.js'

/** How often, in ms, it is told how far the reading is. */
const interval = 100

/** The worker's side of a channel has the shape of its other side. */
const scope = /** @type {Worker} */ (/** @type {unknown} */ (self))

/** @param {MessageEvent<{source: Blob | string, asked: import('./layout_of_text.js').Asked}>} event */
scope.onmessage = async ({ data: { source, asked } }) => {
  let next = 0
  try {
    const table = await readTable(source, asked, {
      told(share, rows) {
        if (performance.now() < next) return
        next = performance.now() + interval
        scope.postMessage({ share, rows })
      },
    })
    scope.postMessage(
      { table },
      table.columns.map(({ buffer }) => buffer),
    )
  } catch (error) {
    const { kind, facts } = /** @type {DataFault} */ (error)
    scope.postMessage(error instanceof DataFault ? { kind, facts } : {})
  }
}
