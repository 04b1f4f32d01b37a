// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {Words} from '../words/words.js' */

import { openCore } from '../core/client.js'
import { loadCore } from '../core/load.js'
import { NotYet } from '../core/not_yet.js'
import { OwnTables } from './own_tables.js'
import { Session } from './session.js'

/**
 * Loads the core and opens a session on the record of a link. Without one, the part of the core that the first view
 * needs is enough to begin with: `session.complete()` waits for the rest.
 * @param {object} options
 * @param {string} options.hash  as in the address, with or without `#`
 * @param {Words} options.words
 * @param {readonly string[]} options.locales
 */
export async function createSession({ hash, words, locales }) {
  const tables = new OwnTables()
  const language = { words, locales, tables }
  const { binary, ...options } = await loadCore()
  if (hash.replace(/^#/, '') === '') {
    try {
      return new Session(await openCore(binary, options), hash, language)
    } catch {
      // The first view went another way than the one that the build took: then with the whole core.
    }
  }
  const core = await openCore(binary, options)
  await Promise.all([core.complete(), tables.recall(hash)])
  try {
    return new Session(core, hash, language)
  } catch (error) {
    if (!(error instanceof NotYet)) throw error
    // So many rows that a worker opens them: the session is there before.
    const session = new Session(core, '', language)
    await session.load(hash)
    return session
  }
}
