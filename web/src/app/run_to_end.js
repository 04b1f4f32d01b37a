// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {Session} from './session.js' */

/** Runs a race to its end, piece by piece; gives up when somebody sets something or plays. @param {Session} session */
export async function runToEnd(session) {
  const { record } = session
  while (session.record === record && !session.playing && session.moveBriefly(Number.MAX_SAFE_INTEGER))
    await session.rest()
}
