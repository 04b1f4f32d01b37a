// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import { readFile } from 'node:fs/promises'
import { openCore } from '../../web/src/core/client.js'

/** The core as the page opens it: the same client, the same binary, run by node. */
export async function openTestCore() {
  const binary = await readFile(new URL('../../web/build/fall_line_core.wasm', import.meta.url))
  return openCore(binary)
}

/** @param {string} name of a file in tests/reference */
export async function reference(name) {
  return JSON.parse(await readFile(new URL(`../reference/${name}`, import.meta.url), 'utf8'))
}

/** A plan with the plainest choices, changed as asked. */
export function planWith({ size = 0.01, ...changes }) {
  return {
    optimizer: { id: 'gradient_descent', parameters: {} },
    step: { id: 'fixed', parameters: { size } },
    gradient: { id: 'exact', parameters: {} },
    sense: 'minimise',
    stop: { steps: 100_000, gradient: 0, evaluations: null },
    start: [0, 0],
    ...changes,
  }
}
