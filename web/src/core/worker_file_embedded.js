// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import script from 'fall-line:core-worker-script'

/** A worker that runs core_worker.js, from the page itself. From a file a classic one from a Blob is all that works. */
export function openWorker() {
  const address = URL.createObjectURL(new Blob([script], { type: 'text/javascript' }))
  const worker = new Worker(address)
  URL.revokeObjectURL(address)
  return worker
}
