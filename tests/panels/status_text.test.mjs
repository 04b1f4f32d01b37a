// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { statusText, statusTexts } from '../../web/src/panels/status_text.js'

const statuses = [
  'ready',
  'running',
  'paused',
  'converged',
  'diverged',
  'left-domain',
  'limit',
  'stalled',
  'invalid',
]

test('every status of the public surface has words of its own', () => {
  assert.deepEqual(Object.keys(statusTexts).sort(), [...statuses].sort())
  assert.equal(new Set(statuses.map((status) => statusText(status).word)).size, statuses.length)
})

test('a status that is not known is shown as it is', () => {
  assert.equal(statusText('melted').word, 'melted')
})
