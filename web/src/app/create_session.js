// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {Words} from '../words/words.js' */

import { openCore } from '../core/client.js'
import { loadCore } from '../core/load.js'
import { openSession } from './open_session.js'

/**
 * Loads the core and opens a session on the record of a link.
 * @param {object} options
 * @param {string} options.hash  as in the address, with or without `#`
 * @param {Words} options.words
 * @param {readonly string[]} options.locales
 */
export async function createSession({ hash, ...language }) {
  const { binary, ...options } = await loadCore()
  try {
    return await openSession(await openCore(binary, options), hash, language)
  } catch {
    // The first view went another way than the one that the build took: then with the whole core.
    const core = await openCore(binary, options)
    await core.complete()
    return openSession(core, hash, language)
  }
}
