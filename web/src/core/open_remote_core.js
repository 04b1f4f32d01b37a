// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import { openWorker } from '../workers/open_worker.js'
import { loadCore } from './load.js'
import { RemoteCore } from './remote_core.js'

/** A core in a worker of its own, from where the page has it. Rejects where no worker can be had. */
export async function openRemoteCore() {
  const remote = new RemoteCore(openWorker('core'))
  const { binary, loadRest } = await loadCore()
  await remote.start(binary, loadRest ? await loadRest() : null)
  return remote
}
