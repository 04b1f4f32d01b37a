// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import { readFile } from 'node:fs/promises'
import { openSession } from '../../web/src/app/open_session.js'
import { RemoteCore } from '../../web/src/core/remote_core.js'
import { serve } from '../../web/src/core/serve.js'
import { openTestCore } from '../wasm/core.mjs'

const core = await openTestCore()
const binary = await readFile(new URL('../../web/build/fall_line_core.wasm', import.meta.url))

/** A core that is asked over a channel, as that of a worker is. */
export async function openRemote() {
  const { port1, port2 } = new MessageChannel()
  serve(port2)
  const remote = new RemoteCore(port1)
  port1.terminate = () => port1.close()
  await remote.start(binary, null)
  return remote
}

/** A line with noise that follows from the row's number. @param {number} rows */
export function noisyLine(rows) {
  const x = Float64Array.from({ length: rows }, (_, i) => (i % 1000) / 500 - 1)
  return { x, y: x.map((at, i) => 3 * at + 1 + (((i * 7919) % 101) - 50) / 200) }
}

/**
 * A session that gives every table of its own to the other core, and one that keeps all here; both end with the test.
 * @param {import('node:test').TestContext} context
 */
export async function lateAndHere(context) {
  /** @type {RemoteCore[]} */
  const remotes = []
  const late = await openSession(core, '', {
    opening: {
      mostRows: 10,
      openRemote: async () => {
        remotes.push(await openRemote())
        return remotes[remotes.length - 1]
      },
    },
  })
  const here = await openSession(core, '', { opening: { mostRows: Infinity, openRemote } })
  context.after(() => {
    late.close()
    here.close()
  })
  return { late, here, remotes }
}

/** Resolves when a session has come to rest. @param {Session} session */
export async function rested(session) {
  while (session.playing) await session.rest()
  await session.step(0)
}
