// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict'
import { afterEach } from 'node:test'
import { openSession } from '../../web/src/app/open_session.js'

/** @import {Core} from '../../web/src/core/client.js' */

/**
 * Opens sessions on a core, which end with the test that opened them. Each test must then have given back all handles.
 * @param {Core} core
 */
export function sessionsOn(core) {
  /** @type {Session[]} */
  let sessions = []
  afterEach(() => {
    for (const session of sessions) session.close()
    sessions = []
    assert.equal(core.liveHandles(), 0)
  })
  return async (hash = '') => {
    const session = await openSession(core, hash)
    sessions.push(session)
    return session
  }
}
