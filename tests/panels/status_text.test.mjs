// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { statusText } from '../../web/src/panels/status_text.js'
import { englishWords } from '../words/english.mjs'

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
  assert.deepEqual(Object.keys(englishWords.run.statuses).sort(), [...statuses].sort())
  assert.equal(new Set(statuses.map((status) => statusText(status, englishWords).word)).size, statuses.length)
})

test('a status that is not known is shown as it is', () => {
  assert.equal(statusText('melted', englishWords).word, 'melted')
})
