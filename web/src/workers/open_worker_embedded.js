// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {WorkerName} from './open_worker.js' */

import core from 'fall-line:core-worker-script'
import reader from 'fall-line:reader-script'

const scripts = Object.freeze({ core, reader })

/** Starts a worker, from the page itself: from a file a classic one from a Blob is all that works. @param {WorkerName} name */
export function openWorker(name) {
  const address = URL.createObjectURL(new Blob([scripts[name]], { type: 'text/javascript' }))
  const worker = new Worker(address)
  URL.revokeObjectURL(address)
  return worker
}
