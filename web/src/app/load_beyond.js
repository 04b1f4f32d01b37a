// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {Core} from '../core/client.js' */
/** @import {Schema} from '../state/schema.js' */
/** @import {Store} from '../state/store.js' */
/** @import {StateRecord} from '../state/types.js' */
/** @import {Opener} from './opener.js' */
/** @import {OwnTables} from './own_tables.js' */
/** @import {Showing} from './showing.js' */
/** @import {Spoken} from './spoken.js' */
/** @import {Stage} from './stage.js' */

/**
 * What a session is made of.
 * @typedef {object} SessionParts
 * @property {Core} core
 * @property {Schema} schema
 * @property {Spoken} spoken
 * @property {OwnTables} tables  that records may speak of
 * @property {ConstructorParameters<typeof Opener>[3]} opening  where problems are opened
 *
 * What it keeps to itself, and what lies beyond a first view works on.
 * @typedef {object} Inside
 * @property {Store} store
 * @property {Stage} stage
 * @property {Showing<any>} showing
 * @property {(record: StateRecord) => Promise<void>} shown  called when there is another record; resolves when all of it is
 *   drawn
 */

/**
 * Loads what a session does beyond a first view, and all of the core.
 * @param {SessionParts} parts
 */
export async function loadBeyond(parts) {
  const [{ Beyond }] = await Promise.all([
    import('./beyond.js'),
    parts.core.complete(),
    parts.spoken.complete(),
  ])
  return new Beyond(parts)
}
