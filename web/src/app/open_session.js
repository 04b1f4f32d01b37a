// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {Core} from '../core/client.js' */
/** @import {Words} from '../words/words.js' */
/** @import {SessionParts} from './load_beyond.js' */

import { createSchema } from '../state/schema.js'
import { englishWords } from '../words/languages.js'
import { loadBeyond } from './load_beyond.js'
import { OwnTables } from './own_tables.js'
import { Session } from './session.js'
import { Spoken } from './spoken.js'

/**
 * Opens a session on the record of a link. Without one it is the first view, for which a part of the core is enough:
 * `session.complete()` waits for the rest.
 * @param {Core} core
 * @param {string} hash  as in the address, with or without `#`
 * @param {object} [options]
 * @param {Words} [options.words]  for this record
 * @param {readonly string[]} [options.locales]  the reader's, from which follows what other records are to be told in
 * @param {OwnTables} [options.tables]  that the link may speak of
 * @param {SessionParts['opening']} [options.opening]
 */
export async function openSession(
  core,
  hash,
  { words = englishWords, locales = [], tables = new OwnTables(), opening = {} } = {},
) {
  const spoken = new Spoken(core, words, locales)
  const parts = { core, spoken, schema: createSchema(spoken.catalogue, () => spoken.words), tables, opening }
  const asksForNothing = hash.replace(/^#/, '') === ''
  if (asksForNothing && !core.whole) {
    const opened = {
      problem: core.openPrepared(),
      record: parts.schema.defaults(),
      warnings: [],
      error: null,
    }
    return new Session(parts, { hash, opened })
  }
  const beyond = await loadBeyond(parts)
  await tables.recall(hash)
  const opened = await beyond.open(hash)
  if (!opened.problem.isLate) return new Session(parts, { hash, opened, beyond })
  // So many rows that a worker holds them: there is a session before, which has to wait for all that is shown of them.
  const session = new Session(parts, { hash: '', opened: await beyond.open(''), beyond })
  await session.follow(opened, hash)
  return session
}
