// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import { openCore } from '../core/client.js'
import { loadCore } from '../core/load.js'
import { Session } from './session.js'

/**
 * Loads the core and opens a session on the record of a link. Without one, the part of the core that the first view
 * needs is enough to begin with: `session.complete()` waits for the rest.
 * @param {{hash?: string}} [options]  as in the address, with or without `#`
 */
export async function createSession({ hash = '' } = {}) {
  const { binary, ...options } = await loadCore()
  if (hash.replace(/^#/, '') === '') {
    try {
      return new Session(await openCore(binary, options), hash)
    } catch {
      // The first view went another way than the one that the build took: then with the whole core.
    }
  }
  const core = await openCore(binary, options)
  await core.complete()
  return new Session(core, hash)
}
