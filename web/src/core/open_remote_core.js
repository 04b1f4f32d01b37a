// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import { loadCore } from './load.js'
import { RemoteCore } from './remote_core.js'
import { openWorker } from './worker_file.js'

/** A core in a worker of its own, from where the page has it. Rejects where no worker can be had. */
export async function openRemoteCore() {
  const remote = new RemoteCore(openWorker())
  const { binary, loadRest } = await loadCore()
  await remote.start(binary, loadRest ? await loadRest() : null)
  return remote
}
