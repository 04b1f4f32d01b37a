// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import { openCore } from '../core/client.js'
import { loadCoreBinary } from '../core/load.js'
import { Session } from './session.js'

/**
 * Loads the core and opens a session on the record of a link.
 * @param {{hash?: string}} [options]  as in the address, with or without `#`
 */
export async function createSession({ hash = '' } = {}) {
  const core = await openCore(await loadCoreBinary())
  return new Session(core, hash)
}
